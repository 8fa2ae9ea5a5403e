import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/legal-notice.js';
import '../../src/locales/de.js';
import type { LegalNotice } from '../../src/legal-notice/legal-notice.js';
import type { Statement } from '../../src/payload/release.js';
import { axeFindings } from '../helpers/axe.js';
import { visibleText } from '../helpers/text.js';

const statements: readonly Statement[] = [
  { type: 'disclaimer', body: 'Für den Text steht der Herausgeber ein.\n\nBelege an beleg@dienst.example.' },
  { type: 'notice', body: 'Das Sammeln der Texte ist nicht erlaubt.', by: 'portal' },
  { type: 'usage', heading: 'Nutzung', body: 'Frei, siehe https://dienst.example/nutzung.' },
];

async function german(template: TemplateResult): Promise<LegalNotice> {
  const parentNode = document.createElement('div');
  parentNode.lang = 'de';
  return fixture<LegalNotice>(template, { parentNode });
}

function texts(element: LegalNotice, selector: string): string[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].map((found) => found.innerText);
}

const states = {
  'with nothing': html`<legal-notice></legal-notice>`,
  'with statements': html`<legal-notice
    .statements=${statements}
    specimen-copy-email="beleg@dienst.example"
  ></legal-notice>`,
  'with short attributes': html`<legal-notice
    disclaimer="Ohne Gewähr."
    notice="Bitte beachten."
    copyright="© Hafendienst"
    specimen-copy-email="beleg@dienst.example"
  ></legal-notice>`,
};

describe('<legal-notice>', () => {
  for (const [state, template] of Object.entries(states)) {
    it(`is accessible ${state}`, async () => {
      expect(await axeFindings(await german(template))).to.deep.equal([]);
    });
  }

  it('shows statements with their headings', async () => {
    const element = await german(states['with statements']);
    expect(texts(element, 'h3')).to.deep.equal(['Wichtiger Hinweis', 'Nutzung']);
    expect(texts(element, 'p')).to.deep.equal([
      'Für den Text steht der Herausgeber ein.',
      'Belege an beleg@dienst.example.',
      'Das Sammeln der Texte ist nicht erlaubt.',
      'Frei, siehe https://dienst.example/nutzung.',
    ]);
    expect(element.renderRoot.querySelectorAll('[part=statement]')).to.have.length(3);
  });

  it('shows short attributes in their order and asks for copies', async () => {
    const element = await german(states['with short attributes']);
    expect(texts(element, '[part=legal-heading]')).to.deep.equal(['Wichtiger Hinweis']);
    expect(texts(element, '[part=legal-text]')).to.deep.equal([
      'Ohne Gewähr.',
      'Bitte beachten.',
      '© Hafendienst',
      'Bitte senden Sie ein Belegexemplar an beleg@dienst.example.',
    ]);
  });

  it('links addresses where the texts name them', async () => {
    const element = await german(states['with statements']);
    const links = [...element.renderRoot.querySelectorAll('a')];
    expect(links.map((link) => [link.innerText, link.href, link.rel, link.referrerPolicy])).to.deep.equal([
      ['beleg@dienst.example', 'mailto:beleg@dienst.example', 'noopener', 'strict-origin-when-cross-origin'],
      [
        'https://dienst.example/nutzung',
        'https://dienst.example/nutzung',
        'noopener',
        'strict-origin-when-cross-origin',
      ],
    ]);
  });

  it('shows an address that is not safe as text', async () => {
    const body = 'https://name:wort@dienst.example/ 50%40x@dienst.example javascript:alert(1)';
    const element = await german(html`<legal-notice disclaimer=${body}></legal-notice>`);
    expect(texts(element, 'p')).to.deep.equal([body]);
    expect(element.renderRoot.querySelector('a')).to.equal(null);
  });

  it('parts paragraphs at blank lines', async () => {
    const element = await german(html`<legal-notice></legal-notice>`);
    element.disclaimer = ' Eins\nzwei\r\n\r\nDrei\n  \n\nVier ';
    await element.updateComplete;
    const paragraphs = [...element.renderRoot.querySelectorAll('p')];
    // Not by innerText, which leaves out the breaks of `pre-line` in WebKit, though it shows them.
    expect(paragraphs.map((paragraph) => visibleText(paragraph).trim())).to.deep.equal(['Eins\nzwei', 'Drei', 'Vier']);
    expect(paragraphs.map((paragraph) => getComputedStyle(paragraph).whiteSpace)).to.include('pre-line');
  });

  it('links the address for copies in the sentence of its own', async () => {
    const element = await german(html`<legal-notice specimen-copy-email="beleg@dienst.example"></legal-notice>`);
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('p a');
    expect(link?.href).to.equal('mailto:beleg@dienst.example');
    expect(link?.innerText).to.equal('beleg@dienst.example');
  });

  it('shows the same text once', async () => {
    const element = await german(
      html`<legal-notice disclaimer="Ohne  Gewähr." copyright="Ohne Gewähr."></legal-notice>`,
    );
    expect(texts(element, 'p')).to.deep.equal(['Ohne Gewähr.']);
  });

  it('renders nothing at all when empty', async () => {
    for (const template of [states['with nothing'], html`<legal-notice disclaimer=" " copyright=""></legal-notice>`]) {
      const element = await german(template);
      expect(element.renderRoot.childElementCount).to.equal(0);
      expect(element.getBoundingClientRect().height).to.equal(0);
    }
  });

  for (const [level, name] of [
    [undefined, 'H3'],
    ['2', 'H2'],
    ['9', 'H6'],
    ['top', 'H3'],
  ] as const) {
    it(`has ${name} headings for heading-level ${level}`, async () => {
      const element = await german(html`<legal-notice notice="Bitte beachten."></legal-notice>`);
      if (level !== undefined) element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('[part=legal-heading]')?.tagName).to.equal(name);
    });
  }

  it('takes its heading and sentence from the labels first', async () => {
    const labels = { notice: 'Zu beachten', specimenCopy: 'Beleg: {email}' };
    const element = await german(
      html`<legal-notice notice="N" specimen-copy-email="beleg@dienst.example" .labels=${labels}></legal-notice>`,
    );
    expect(texts(element, 'h3, p')).to.deep.equal(['Zu beachten', 'N', 'Beleg: beleg@dienst.example']);
  });

  it('speaks English where no language is known', async () => {
    const element = await fixture<LegalNotice>(html`<legal-notice lang="xx" notice="Please read."></legal-notice>`);
    expect(texts(element, 'h3')).to.deep.equal(['Important notice']);
  });

  it('shows what is no text as nothing', async () => {
    for (const garbage of [null, 7, true, {}, [null, 7, 'x', {}], () => 7, Symbol('x'), Object.create(null), ' \n']) {
      const element = await german(html`<legal-notice></legal-notice>`);
      const names = ['statements', 'disclaimer', 'notice', 'copyright', 'specimenCopyEmail', 'headingLevel', 'labels'];
      Object.assign(element, Object.fromEntries(names.map((name) => [name, garbage])));
      await element.updateComplete;
      expect(element.renderRoot.childElementCount).to.equal(0);
    }
  });

  it('shows what is text beside what is none', async () => {
    const values: readonly unknown[] = [null, 7, true, {}, [], ' ', Symbol('x'), Object.create(null)];
    for (const garbage of values) {
      const element = await german(html`<legal-notice></legal-notice>`);
      const statements = [
        { type: garbage, heading: garbage, body: ' Text ' },
        { body: garbage },
        garbage,
        { body: 'Text' },
      ];
      element.statements = statements as Statement[];
      await element.updateComplete;
      expect(texts(element, 'h3, p')).to.deep.equal(['Text']);
    }
  });

  it('sets text as text', async () => {
    const element = await german(html`<legal-notice disclaimer="<b>fett</b>"></legal-notice>`);
    expect(texts(element, 'p')).to.deep.equal(['<b>fett</b>']);
  });

  it('leaves its own attributes and children alone', async () => {
    const element = await german(states['with short attributes']);
    const before = element.outerHTML;
    element.disclaimer = 'Neu';
    await element.updateComplete;
    expect(element.outerHTML).to.equal(before);
  });
});
