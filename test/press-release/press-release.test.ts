import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/press-release.js';
import '../../src/locales/de.js';
import type { ReleaseErrorEvent } from '../../src/press-release/release-error-event.js';
import type { ReleaseLoadEvent } from '../../src/press-release/release-load-event.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { axeFindings } from '../helpers/axe.js';
import { deepQueryAll, squash, visibleText } from '../helpers/text.js';

const interview = {
  kind: 'interview',
  id: '4711',
  language: 'de',
  portal: { name: 'Testportal' },
  headline: 'Die Brücke öffnet früher als geplant',
  subheadline: 'Ein Gespräch über Stahl und Geduld',
  place: 'Musterstadt',
  organization: {
    name: 'Brückenbau Muster GmbH',
    address: { street: 'Uferweg 1', postalCode: '01234', locality: 'Musterstadt', country: 'DE' },
    url: 'https://bruecken.example',
  },
  contacts: [{ name: 'Lou Beispiel', phone: '+49 30 23125 111' }],
  body: [
    {
      type: 'interview',
      speakers: [{ id: 'm', name: 'Mika Stahl', role: 'Bauleitung' }],
      items: [
        { question: 'Wann geht es los?', answer: 'Im Mai.' },
        { question: 'Wer darf zuerst darüber?', answer: ['Die Nachbarschaft.', 'Danach alle.'] },
      ],
      closing: 'Danke für das Gespräch.',
    },
  ],
  about: [{ heading: 'Über uns', body: 'Wir bauen Brücken.' }],
  legal: { notice: 'Nur mit Genehmigung.', disclaimer: 'Verantwortlich ist der Herausgeber.' },
  labels: { id: 'Story Box-ID' },
};

const notices = ['withheld', 'canceled'] as const;

/** A JSON file of its own, at an address of its own. */
function fileOf(content: unknown, type = 'application/json'): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type }));
}

const textOf = (element: PressRelease): string => squash(visibleText(element));

async function shown(payload: unknown): Promise<PressRelease> {
  const element = await fixture<PressRelease>(html`<press-release .payload=${payload}>Fallback</press-release>`);
  return settled(element);
}

/** With a field that is not common, a payload waits for what reads it. */
async function settled(element: PressRelease): Promise<PressRelease> {
  await waitUntil(() => element.state !== 'loading', 'still loading');
  await element.updateComplete;
  return element;
}

/** An element whose server is busy for good. */
async function failing(): Promise<PressRelease> {
  const element = document.createElement('press-release');
  element.lang = 'en';
  element.src = '/busy.json';
  const [realFetch, realRandom] = [window.fetch, Math.random];
  window.fetch = () => Promise.resolve(new Response('', { status: 503 }));
  Math.random = () => 0;
  const failed = oneEvent(element, 'release-error');
  document.body.append(element);
  await failed;
  [window.fetch, Math.random] = [realFetch, realRandom];
  return element;
}

describe('<press-release>', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is accessible in each state', async () => {
    expect(await axeFindings(await shown(interview))).to.deep.equal([]);
    expect(await axeFindings(await shown({ headline: 'Nur eine Überschrift' }))).to.deep.equal([]);
    for (const status of notices) expect(await axeFindings(await shown({ ...interview, status }))).to.deep.equal([]);
    expect(await axeFindings(await fixture(html`<press-release></press-release>`))).to.deep.equal([]);
    const failed = await failing();
    expect(failed.shadowRoot?.querySelector('button')?.textContent).to.equal('Try again');
    expect(await axeFindings(failed)).to.deep.equal([]);
    failed.remove();
  });

  it('shows everything of a release once, in reading order', async () => {
    const text = textOf(await shown(interview));
    const pieces = [
      ...[
        'Interview',
        'Story Box-ID',
        '4711',
        interview.headline,
        interview.subheadline,
        '(Testportal)',
        '(Musterstadt)',
      ],
      ...[
        'Mika Stahl',
        'Wann geht es los?',
        'Im Mai.',
        'Wer darf zuerst darüber?',
        'Die Nachbarschaft.',
        'Danach alle.',
      ],
      ...[
        'Danke für das Gespräch.',
        'Über uns',
        'Wir bauen Brücken.',
        'Kontakt',
        'Brückenbau Muster GmbH',
        'Uferweg 1',
      ],
      ...['01234 Musterstadt', 'Deutschland', 'Ansprechpartner:in', 'Lou Beispiel', '+49 30 23125 111', 'QR-Code'],
      ...['Verantwortlich ist der Herausgeber.', 'Wichtiger Hinweis', 'Nur mit Genehmigung.'],
    ];
    let at = -1;
    for (const piece of pieces) {
      const next = text.indexOf(piece, at + 1);
      expect(next, `${piece} in order`).to.be.greaterThan(at);
      at = next;
    }
    expect(text.split('Testportal'), 'portal once').to.have.length(2);
    expect(text).not.to.contain('Fallback');
  });

  it('sets language and direction inside, and writes no attribute of its own', async () => {
    const element = await shown({ headline: 'خبر صحفي', language: 'ar' });
    const article = element.shadowRoot?.querySelector('article');
    expect(article?.lang).to.equal('ar');
    expect(article?.dir).to.equal('rtl');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  describe('sources', () => {
    it('loads src', async () => {
      const element = document.createElement('press-release');
      element.src = fileOf(interview);
      const loaded = oneEvent<ReleaseLoadEvent>(element, 'release-load');
      document.body.append(element);
      const event = await loaded;
      expect(event.release.headline).to.equal(interview.headline);
      expect(event.bubbles).to.equal(false);
      expect(element.state).to.equal('ready');
      expect(textOf(element), 'the text stands when the event comes').to.contain('Wann geht es los?');
      element.remove();
    });

    it('reads an inline payload, beside which other content is the fallback', async () => {
      const element = await fixture<PressRelease>(html`<press-release>
        <script type="application/json">
          { "headline": "Inline" }
        </script>
        <a href="/release">Read</a>
      </press-release>`);
      expect(element.release?.headline).to.equal('Inline');
      expect(textOf(element)).not.to.contain('Read');
    });

    it('reads an inline payload that is put in later, and a new one', async () => {
      const element = await fixture<PressRelease>(html`<press-release></press-release>`);
      expect(element.state).to.equal('empty');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.append('{"headline":"First"}');
      const first = oneEvent(element, 'release-load');
      element.append(script);
      await first;
      const second = oneEvent(element, 'release-load');
      script.textContent = '{"headline":"Second"}';
      await second;
      expect(textOf(element)).to.contain('Second');
      script.remove();
      await aTimeout(0);
      expect(textOf(element), 'stays').to.contain('Second');
    });

    it('takes the property before src, and src before the inline payload', async () => {
      const element = document.createElement('press-release');
      element.innerHTML = '<script type="application/json">{"headline":"Inline"}</script>';
      element.src = fileOf({ headline: 'File' });
      element.payload = { headline: 'Property' };
      const seen: string[] = [];
      element.addEventListener('release-load', (event) => seen.push(event.release.headline));
      document.body.append(element);
      await element.updateComplete;
      const file = oneEvent(element, 'release-load');
      element.payload = null;
      await file;
      const inline = oneEvent(element, 'release-load');
      element.src = null;
      await inline;
      expect(seen).to.deep.equal(['Property', 'File', 'Inline']);
      element.remove();
    });

    it('loads once, whatever else is set', async () => {
      const element = await shown(interview);
      let events = 0;
      element.addEventListener('release-load', () => (events += 1));
      element.src = fileOf({ headline: 'File' });
      await element.updateComplete;
      element.crossOrigin = 'anonymous';
      element.loading = 'lazy';
      element.headingLevel = 3;
      await element.updateComplete;
      await aTimeout(0);
      expect(events).to.equal(0);
      expect(element.state).to.equal('ready');
    });

    it('takes JSON text as the property', async () => {
      expect((await shown('{"headline":"Text"}')).release?.headline).to.equal('Text');
    });

    it('lets the last src win, with one event', async () => {
      const element = document.createElement('press-release');
      const seen: string[] = [];
      element.addEventListener('release-load', (event) => seen.push(event.release.headline));
      document.body.append(element);
      for (const headline of ['One', 'Two', 'Three']) {
        element.src = fileOf({ headline });
        await element.updateComplete;
      }
      await oneEvent(element, 'release-load');
      expect(seen).to.deep.equal(['Three']);
      element.remove();
    });

    it('goes back to the fallback when the payload is taken away', async () => {
      const element = await shown(interview);
      element.payload = null;
      await element.updateComplete;
      expect(element.state).to.equal('empty');
      expect(element.release).to.equal(null);
      expect(textOf(element)).to.equal('Fallback');
    });
  });

  describe('bad input', () => {
    const bad: [string, unknown][] = [
      ['a list', []],
      ['a number', 7],
      ['no headline', { subheadline: 'x' }],
      ['an empty headline', { headline: '  ' }],
      ['broken JSON', '{"headline":'],
    ];
    for (const [what, payload] of bad) {
      it(`keeps the fallback for ${what}`, async () => {
        const element = document.createElement('press-release');
        element.append('Fallback');
        element.payload = payload;
        const events: ReleaseErrorEvent[] = [];
        element.addEventListener('release-error', (event) => events.push(event));
        document.body.append(element);
        await element.updateComplete;
        await aTimeout(0);
        expect(events).to.have.length(1);
        expect(events[0]?.code).to.equal(typeof payload === 'string' ? 'parse' : 'payload');
        expect(element.state).to.equal('error');
        expect(element.error?.code).to.equal(events[0]?.code);
        expect(textOf(element)).to.equal('Fallback');
        element.remove();
      });
    }

    it('warns once, with a code', async () => {
      const payload = { onlyHere: 'a field that makes the message one of a kind' };
      await shown(payload);
      await shown(payload);
      await aTimeout(0);
      expect(warnings.filter((line) => line.includes('release-payload') && line.includes('onlyHere'))).to.have.length(
        1,
      );
    });

    it('keeps what is shown when a later payload fails', async () => {
      const element = await shown(interview);
      element.payload = { nothing: true };
      await element.updateComplete;
      await settled(element);
      expect(element.state).to.equal('error');
      expect(textOf(element)).to.contain(interview.headline);
    });

    it('says so politely where there is no fallback, and offers another try where that may help', async () => {
      const element = document.createElement('press-release');
      element.lang = 'de';
      element.payload = 5;
      document.body.append(element);
      await element.updateComplete;
      const status = element.shadowRoot?.querySelector('[role=status]');
      expect(squash(status?.textContent ?? '')).to.equal('Die Pressemitteilung kann nicht angezeigt werden.');
      expect(document.activeElement).to.equal(document.body);
      element.remove();
    });

    it('keeps the button while another try is under way, and shows what that brings', async () => {
      const element = await failing();
      const button = element.shadowRoot?.querySelector('button');
      button?.focus();
      const realFetch = window.fetch;
      let answer: (response: Response) => void = () => undefined;
      window.fetch = () => new Promise((resolve) => (answer = resolve));
      button?.click();
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      expect(element.shadowRoot?.activeElement).to.equal(button);
      const loaded = oneEvent(element, 'release-load');
      answer(new Response(JSON.stringify(interview), { headers: { 'content-type': 'application/json' } }));
      await loaded;
      expect(textOf(element)).to.contain(interview.headline);
      window.fetch = realFetch;
      element.remove();
    });

    it('counts a <noscript> as no fallback', async () => {
      const element = await fixture<PressRelease>(
        html`<press-release .payload=${5}><noscript><a href="/x">Read</a></noscript></press-release>`,
      );
      expect(textOf(element)).to.contain('The press release could not be shown.');
    });

    it('counts the request for a payload that is no release', async () => {
      const element = document.createElement('press-release');
      element.src = fileOf({ kicker: 'no headline' });
      const failed = oneEvent<ReleaseErrorEvent>(element, 'release-error');
      document.body.append(element);
      expect(await failed).to.include({ code: 'payload', attempts: 1, retryable: false });
      element.remove();
    });

    it('names an src that is no address', async () => {
      const element = document.createElement('press-release');
      element.src = 'https://user:secret@example.com/x.json';
      const failed = oneEvent<ReleaseErrorEvent>(element, 'release-error');
      document.body.append(element);
      expect(await failed).to.include({ code: 'url', attempts: 0 });
      element.remove();
    });

    it('drops a wrong field and lists it', async () => {
      const element = await shown({ headline: 'Kept', place: 7, headlin: 'x' });
      expect(textOf(element)).to.contain('Kept');
      expect(element.problems.map(({ path, code }) => `${path} ${code}`)).to.include.members([
        '/place wrong-type',
        '/headlin unknown-field',
      ]);
    });

    it('shows hostile links and markup as text', async () => {
      const element = await shown({
        headline: '<img src=x onerror=alert(1)>',
        body: [[{ text: 'click', href: 'javascript:alert(1)' }]],
        organization: { name: 'X', url: 'data:text/html,x' },
      });
      expect(textOf(element)).to.contain('<img src=x onerror=alert(1)>');
      const targets = deepQueryAll<HTMLAnchorElement>(element, 'a[href]').map((link) => link.protocol);
      expect(targets.filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol))).to.deep.equal([]);
    });
  });

  describe('status', () => {
    for (const status of notices) {
      it(`shows a notice and no text of a release that is ${status}`, async () => {
        const element = await shown({ ...interview, language: 'en', status, statusNote: 'Ask the desk.' });
        const text = textOf(element);
        expect(text).to.contain(status === 'withheld' ? 'withheld' : 'canceled');
        expect(text).to.contain('Ask the desk.');
        expect(text).to.contain(interview.headline);
        expect(text).not.to.contain('Im Mai.');
        expect(text, 'legal texts stay').to.contain('Nur mit Genehmigung.');
      });
    }

    it('shows an embargo that lies ahead with its zone, and none that is over', async () => {
      const ahead = await shown({ headline: 'Later', language: 'en', embargo: { until: '2999-01-01T08:00+02:00' } });
      expect(textOf(ahead)).to.match(/Embargoed until January 1, 2999.*8:00.AM UTC\+02:00/);
      const over = await shown({ headline: 'Out', language: 'en', embargo: { until: '2001-01-01T08:00Z' } });
      expect(textOf(over)).not.to.contain('mbargo');
    });

    it('counts an embargo in words as one', async () => {
      const element = await shown({ headline: 'Rede', language: 'de', embargo: 'Redebeginn' });
      expect(textOf(element)).to.contain('Sperrfrist');
      expect(textOf(element)).to.contain('Redebeginn');
    });
  });

  describe('strings', () => {
    it('come from the element, then the payload, then the dictionary of the release, then that of the page', async () => {
      const element = await shown({ ...interview, language: 'xx' });
      element.lang = 'de';
      element.labels = { contact: 'Presse' };
      await element.updateComplete;
      const text = textOf(element);
      expect(text).to.contain('Presse');
      expect(text).to.contain('Story Box-ID 4711');
      expect(text).to.contain('Ansprechpartner:in');
    });
  });

  it('shifts all headings with heading-level, never past h6', async () => {
    const element = await shown(interview);
    const levels = (): string[] => deepQueryAll(element, 'h1,h2,h3,h4,h5,h6').map((heading) => heading.localName);
    expect(levels()[0]).to.equal('h2');
    element.headingLevel = 5;
    await element.updateComplete;
    expect(levels()[0]).to.equal('h5');
    expect([...new Set(levels().slice(1))]).to.deep.equal(['h6']);
  });

  it('leaves out what is not wanted', async () => {
    const element = await fixture<PressRelease>(
      html`<press-release without-qr without-contact without-about .payload=${interview}></press-release>`,
    );
    const text = textOf(element);
    expect(text).not.to.contain('QR-Code');
    expect(text).not.to.contain('Lou Beispiel');
    expect(text).not.to.contain('Wir bauen Brücken.');
    expect(text).to.contain('Nur mit Genehmigung.');
  });

  it('matches :state()', async () => {
    const element = await shown(interview);
    expect(element.matches(':state(ready)')).to.equal(true);
    element.payload = 1;
    await element.updateComplete;
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.matches(':state(ready)')).to.equal(false);
  });

  it('goes on loading when moved, and stops when removed', async () => {
    const realFetch = window.fetch;
    let requests = 0;
    window.fetch = (...request) => {
      requests += 1;
      return realFetch(...request);
    };
    const element = document.createElement('press-release');
    element.src = fileOf(interview);
    let events = 0;
    element.addEventListener('release-load', () => (events += 1));
    document.body.append(element);
    await Promise.resolve();
    document.body.prepend(element);
    await oneEvent(element, 'release-load');
    expect(requests).to.equal(1);

    element.src = fileOf(interview);
    await Promise.resolve();
    element.remove();
    await aTimeout(30);
    expect(events, 'none for a load that was removed').to.equal(1);
    window.fetch = realFetch;
  });

  it('waits with loading="lazy" until it comes near, or the page is printed', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    const element = document.createElement('press-release');
    element.loading = 'lazy';
    element.src = fileOf(interview);
    document.body.append(spacer, element);
    await element.updateComplete;
    await aTimeout(60);
    expect(element.state).to.equal('loading');
    expect(element.release).to.equal(null);
    const loaded = oneEvent(element, 'release-load');
    dispatchEvent(new Event('beforeprint'));
    await loaded;
    element.remove();
    spacer.remove();
  });

  it('can be shown twice on a page', async () => {
    const pair = await fixture(html`<div>
      <press-release .payload=${interview}></press-release><press-release .payload=${interview}></press-release>
    </div>`);
    const [first, second] = pair.querySelectorAll<PressRelease>('press-release');
    expect(first?.shadowRoot?.querySelector('article')).to.be.instanceOf(HTMLElement);
    expect(second?.shadowRoot?.querySelector('article')).to.be.instanceOf(HTMLElement);
  });

  it('passes every part of its parts on', async () => {
    const element = await shown(interview);
    for (const part of element.shadowRoot?.querySelectorAll('[exportparts]') ?? []) {
      const exported = new Set(part.getAttribute('exportparts')?.split(/[\s,]+/));
      const own = [...(part.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((piece) => [...piece.part]);
      expect(
        own.filter((name) => !exported.has(name)),
        part.localName,
      ).to.deep.equal([]);
    }
  });
});
