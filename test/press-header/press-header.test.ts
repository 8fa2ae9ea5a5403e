import { aTimeout, expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import '../../src/define/press-header.js';
import '../../src/locales/de.js';
import type { PressHeader } from '../../src/press-header/press-header.js';
import { axeFindings } from '../helpers/axe.js';

function shadow(element: PressHeader, selector: string): HTMLElement | null {
  return element.renderRoot.querySelector<HTMLElement>(selector);
}

/** Like `shadow`, of what has to be there. */
function present(element: PressHeader, selector: string): HTMLElement {
  const found = shadow(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The text of a part as a person sees it; undefined for one that is absent or hidden. */
function seen(element: PressHeader, part: string): string | undefined {
  const found = shadow(element, `[part=${part}]`);
  return found?.checkVisibility() ? found.innerText.replaceAll(/\s+/g, ' ').trim() : undefined;
}

async function german(template: TemplateResult): Promise<PressHeader> {
  const parentNode = document.createElement('div');
  parentNode.lang = 'de';
  return fixture<PressHeader>(template, { parentNode });
}

/** Lets the slots tell of their content, and the element react. */
async function slotted(element: PressHeader): Promise<void> {
  await aTimeout(0);
  await element.updateComplete;
}

const whole = html`<press-header
  kicker="Stadt am Wasser"
  headline="Die Fähre fährt jetzt leise"
  subheadline="Warum zwei Batterien genügen"
  portal="Hafendienst"
  portal-url="https://hafendienst.example/"
  story-id="20417"
  kind="interview"
  place="Kiel"
  published="2026-10-12"
></press-header>`;

const states = {
  'with nothing': html`<press-header></press-header>`,
  'with everything': whole,
  'with a headline alone': html`<press-header headline="Leise"></press-header>`,
  'with slots': html`<press-header>
    <span slot="headline">Ganz <em>leise</em></span><button slot="actions">Teilen</button>
  </press-header>`,
  'with a verbatim dateline': html`<press-header
    headline="Leise"
    portal="Hafendienst"
    portal-url="https://hafendienst.example/"
    dateline="Kiel, im Herbst"
  ></press-header>`,
};

describe('<press-header>', () => {
  for (const [state, template] of Object.entries(states)) {
    it(`is accessible ${state}`, async () => {
      const element = await german(template);
      await slotted(element);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('shows every piece', async () => {
    const element = await german(whole);
    expect(seen(element, 'bar')).to.equal('Interview · Meldung Nr. 20417');
    expect(seen(element, 'kicker')).to.equal('Stadt am Wasser');
    expect(seen(element, 'headline')).to.equal('Die Fähre fährt jetzt leise');
    expect(seen(element, 'subheadline')).to.equal('Warum zwei Batterien genügen');
    expect(seen(element, 'dateline')).to.equal('(Hafendienst) (Kiel, 12. Oktober 2026)');
  });

  it('shows nothing without a value', async () => {
    const element = await german(html`<press-header></press-header>`);
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
    for (const part of ['bar', 'actions', 'kicker', 'headline', 'subheadline', 'dateline']) {
      expect(seen(element, part), part).to.equal(undefined);
    }
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('takes attributes and properties away again', async () => {
    const element = await german(whole);
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  describe('headline', () => {
    for (const [level, name] of [
      [undefined, 'H2'],
      ['1', 'H1'],
      ['5', 'H5'],
      ['6', 'H5'],
      ['-3', 'H1'],
      ['top', 'H2'],
    ] as const) {
      it(`is ${name} for heading-level ${level}`, async () => {
        const element = await fixture<PressHeader>(html`<press-header headline="Leise"></press-header>`);
        if (level !== undefined) element.setAttribute('heading-level', level);
        await element.updateComplete;
        expect(shadow(element, '[part=headline]')?.tagName).to.equal(name);
      });
    }

    it('gives way to slotted words, before and after a change of level', async () => {
      const element = await german(states['with slots']);
      await slotted(element);
      expect(shadow(element, 'h2')?.checkVisibility()).to.equal(true);
      element.headingLevel = 1;
      await element.updateComplete;
      await slotted(element);
      expect(shadow(element, 'h1')?.checkVisibility()).to.equal(true);
      expect(element.querySelector('[slot=headline]')?.checkVisibility()).to.equal(true);
      element.querySelector('[slot=headline]')?.remove();
      await slotted(element);
      expect(shadow(element, 'h1')?.checkVisibility()).to.equal(false);
    });
  });

  describe('bar', () => {
    const slots = html`<press-header headline="Leise"></press-header>`;

    it('appears with slotted actions and goes with them', async () => {
      const element = await german(slots);
      expect(seen(element, 'bar')).to.equal(undefined);
      const button = document.createElement('button');
      button.slot = 'actions';
      button.textContent = 'Teilen';
      const slot = present(element, 'slot[name=actions]');
      setTimeout(() => element.append(button));
      await oneEvent(slot, 'slotchange');
      await element.updateComplete;
      expect(shadow(element, '[part=bar]')?.checkVisibility()).to.equal(true);
      expect(button.checkVisibility()).to.equal(true);
      setTimeout(() => button.remove());
      await oneEvent(slot, 'slotchange');
      await element.updateComplete;
      expect(seen(element, 'bar')).to.equal(undefined);
    });

    it('is not there for an outer slot that is handed on empty, and comes when that is filled', async () => {
      const outer = fixtureSync<HTMLElement>(html`<div></div>`);
      const root = outer.attachShadow({ mode: 'open' });
      render(html`<press-header headline="Leise"><slot name="buttons" slot="actions"></slot></press-header>`, root);
      const element = root.querySelector<PressHeader>('press-header');
      if (!element) throw new Error('no press-header');
      await slotted(element);
      expect(seen(element, 'bar')).to.equal(undefined);
      outer.innerHTML = '<button slot="buttons">Teilen</button>';
      await slotted(element);
      expect(shadow(element, '[part=bar]')?.checkVisibility()).to.equal(true);
    });

    for (const [kind, word] of [
      ['press-release', 'Pressemitteilung'],
      ['interview', 'Interview'],
      ['statement', 'Stellungnahme'],
      ['event', 'Veranstaltung'],
      ['job', 'Stellenangebot'],
      ['ad-hoc', 'Ad-hoc-Mitteilung'],
      ['podcast', undefined],
      ['', undefined],
    ] as const) {
      it(`names the kind '${kind}' ${word ?? 'with nothing'}`, async () => {
        const element = await german(html`<press-header headline="Leise" kind=${kind}></press-header>`);
        expect(seen(element, 'bar')).to.equal(word);
      });
    }

    it('takes its words from the labels first', async () => {
      const labels = { id: 'Akte', 'kind-podcast': 'Zum Hören' };
      const element = await german(html`<press-header story-id="7" kind="podcast" .labels=${labels}></press-header>`);
      expect(seen(element, 'bar')).to.equal('Zum Hören · Akte 7');
    });

    it('speaks English where no language is known', async () => {
      const element = await fixture<PressHeader>(
        html`<press-header lang="xx" story-id="7" kind="event" published="2026-10-12"></press-header>`,
      );
      expect(seen(element, 'bar')).to.equal('Event · Release no. 7');
      expect(seen(element, 'dateline')).to.equal('(October 12, 2026)');
    });

    it('keeps the story number apart from text in the other direction', async () => {
      const element = await german(whole);
      expect(shadow(element, '[part=story-id] bdi')?.textContent).to.equal('20417');
    });
  });

  describe('portal', () => {
    it('stands in the bar only where a verbatim dateline lacks it', async () => {
      const element = await german(whole);
      for (const [dateline, bar] of [
        [undefined, 'Interview · Meldung Nr. 20417'],
        ['(HAFENDIENST) Kiel', 'Interview · Meldung Nr. 20417'],
        ['Kiel, im Herbst', 'Interview · Hafendienst · Meldung Nr. 20417'],
        ['Hafendienste', 'Interview · Hafendienst · Meldung Nr. 20417'],
      ] as const) {
        element.dateline = dateline;
        await element.updateComplete;
        expect(seen(element, 'bar'), dateline).to.equal(bar);
        expect(element.shadowRoot?.textContent?.match(/hafendienst(?!e)/gi) ?? [], dateline).to.have.length(1);
      }
    });

    it('is a link with an address, in the dateline as in the bar', async () => {
      const element = await german(whole);
      for (const dateline of [undefined, 'Kiel']) {
        element.dateline = dateline;
        await element.updateComplete;
        const link = shadow(element, 'a[part=portal]') as HTMLAnchorElement;
        expect(link.innerText).to.equal('Hafendienst');
        expect(link.href).to.equal('https://hafendienst.example/');
        expect(link.rel).to.equal('noopener');
        expect(link.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      }
    });

    it('is text with an address that is not safe', async () => {
      const element = await german(whole);
      element.portalUrl = 'javascript:alert(1)';
      await element.updateComplete;
      expect(shadow(element, 'a')).to.equal(null);
      expect(seen(element, 'portal')).to.equal('Hafendienst');
    });
  });

  describe('dateline', () => {
    const portals = [undefined, 'Hafendienst'];
    const places = [undefined, 'Kiel'];
    const dates = [undefined, '2026-10-12', '30. Februar', '2026-02-30'];
    for (const portal of portals) {
      for (const place of places) {
        for (const published of dates) {
          const inside = [place, published === '2026-10-12' ? '12. Oktober 2026' : undefined]
            .filter(Boolean)
            .join(', ');
          const expected = [portal, inside]
            .filter(Boolean)
            .map((text) => `(${text})`)
            .join(' ');
          it(`is '${expected}' for ${portal}, ${place}, ${published}`, async () => {
            const element = await german(
              html`<press-header .portal=${portal} .place=${place} .published=${published}></press-header>`,
            );
            expect(seen(element, 'dateline')).to.equal(expected || undefined);
          });
        }
      }
    }

    it('carries the date for machines', async () => {
      const element = await german(whole);
      expect(shadow(element, 'time')?.getAttribute('datetime')).to.equal('2026-10-12');
      element.published = '2026-10-12T23:30-08';
      await element.updateComplete;
      expect(shadow(element, 'time')?.getAttribute('datetime')).to.equal('2026-10-12T23:30:00-08:00');
      expect(shadow(element, 'time')?.innerText).to.equal('12. Oktober 2026');
    });

    it('is written in the language of its place, whatever that is', async () => {
      for (const [lang, expected] of [
        ['fr', '(12 octobre 2026)'],
        ['de_DE', '(12. Oktober 2026)'],
        ['german', '(October 12, 2026)'],
        ['-', '(October 12, 2026)'],
      ] as const) {
        const element = await fixture<PressHeader>(
          html`<press-header lang=${lang} published="2026-10-12"></press-header>`,
        );
        expect(seen(element, 'dateline'), lang).to.equal(expected);
      }
    });

    it('keeps each piece apart from text in the other direction', async () => {
      const element = await german(whole);
      const pieces = [...element.renderRoot.querySelectorAll('[part=dateline] > *')];
      expect(pieces.map((piece) => piece.textContent)).to.deep.equal(['Hafendienst', 'Kiel', '12. Oktober 2026']);
      for (const piece of pieces) expect(getComputedStyle(piece).unicodeBidi).to.equal('isolate');
    });
  });

  it('runs from right to left where the page does', async () => {
    const parentNode = document.createElement('div');
    parentNode.dir = 'rtl';
    const element = await fixture<PressHeader>(whole, { parentNode });
    function start(selector: string): number {
      return shadow(element, selector)?.getBoundingClientRect().right ?? Number.NaN;
    }
    expect(start('[part=portal]')).to.be.above(start('time'));
    expect(start('[part=kind]')).to.be.above(start('[part=story-id]'));
  });

  it('shows what is no text as nothing', async () => {
    const names = ['kicker', 'headline', 'subheadline', 'portal', 'portalUrl', 'storyId', 'kind', 'place', 'published'];
    const all = [...names, 'dateline', 'headingLevel', 'labels'];
    const garbage: readonly unknown[] = [
      null,
      Number.NaN,
      true,
      {},
      [],
      () => 7,
      Symbol('x'),
      Object.create(null),
      ' \n',
    ];
    for (const value of garbage) {
      const element = await german(html`<press-header></press-header>`);
      Object.assign(element, Object.fromEntries(all.map((name) => [name, value])));
      await element.updateComplete;
      expect(element.shadowRoot?.textContent?.trim()).to.equal('');
    }
  });

  it('sets text as text', async () => {
    const element = await german(whole);
    const markup = '<img src=x onerror=alert(1)>';
    Object.assign(element, { headline: markup, kicker: markup, subheadline: markup, portal: markup, dateline: markup });
    await element.updateComplete;
    expect(shadow(element, 'img')).to.equal(null);
    expect(seen(element, 'headline')).to.equal(markup);
  });

  it('leaves its own attributes and children alone', async () => {
    const element = await german(whole);
    const before = element.outerHTML;
    element.kicker = 'Neu';
    await element.updateComplete;
    expect(element.outerHTML).to.equal(before);
  });

  it('keeps its width in a flex row, a grid and a float', async () => {
    for (const styles of ['display: flex', 'display: inline-grid', 'display: flow-root']) {
      const parentNode = document.createElement('div');
      parentNode.style.cssText = `inline-size: 400px; ${styles}`;
      const element = await fixture<PressHeader>(whole, { parentNode });
      if (styles.includes('flow')) element.style.float = 'left';
      expect(element.getBoundingClientRect().width, styles).to.equal(400);
    }
  });
});
