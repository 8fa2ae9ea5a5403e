import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ContactCard } from '../../src/contact-card/contact-card.js';
import '../../src/define/contact-card.js';
import '../../src/locales/de.js';
import type { Contact, Organization } from '../../src/payload/release.js';
import { axeFindings } from '../helpers/axe.js';
import { visibleText } from '../helpers/text.js';

const picture = new URL('./picture.svg', import.meta.url).href;

const harbour: Organization = {
  id: 'hafen',
  name: 'Stadtwerke Nordhafen GmbH',
  address: { street: 'Am Osthafen 3', postalCode: '20999', locality: 'Nordhafen', country: 'DE' },
  url: 'http://www.nordhafen.example',
  phone: '+49 40 5550',
  email: 'info@nordhafen.example',
};
const agency: Organization = { name: 'Büro Klartext', url: 'https://klartext.example' };
const kim: Contact = { name: 'Kim Lauterbach', role: 'Pressesprecherin', phone: '+49 40 5550142' };
const ali: Contact = {
  name: 'Ali Demir',
  organization: 'Büro Klartext',
  onBehalfOf: 'Stadtwerke Nordhafen GmbH',
  desk: 'press',
  phone: '+49 30 5550100',
  mobile: '+49 171 5550100',
  email: 'demir@klartext.example',
  url: 'https://klartext.example/demir',
  languages: ['de', 'tr'],
  hours: 'Mo–Fr 9–17 Uhr',
};

async function card(
  organizations: unknown,
  contacts: unknown,
  language = 'de',
  direction = 'ltr',
): Promise<ContactCard> {
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${language} dir=${direction}>
      <contact-card .organizations=${organizations} .contacts=${contacts}></contact-card>
    </div>`,
  );
  const element = wrapper.querySelector('contact-card')!;
  await element.updateComplete;
  return element;
}

function all(element: ContactCard, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

function texts(element: ContactCard, selector: string): string[] {
  return all(element, selector).map((found) => found.textContent.replaceAll(/\s+/g, ' ').trim());
}

function links(element: ContactCard): (string | null)[] {
  return all(element, 'a').map((link) => link.getAttribute('href'));
}

function shown(element: ContactCard): string {
  return all(element, '.root')
    .map((root) => root.innerText)
    .join('');
}

describe('<contact-card>', () => {
  describe('accessibility', () => {
    const states: readonly (readonly [
      state: string,
      organizations: unknown,
      contacts: unknown,
      language?: string,
      direction?: string,
    ])[] = [
      ['a company alone', [harbour], []],
      ['people alone', [], [kim, ali]],
      ['a company and a person', [harbour], [kim]],
      ['many of both', [harbour, agency], [kim, ali, kim, { text: 'Pressebüro, nachmittags' }]],
      [
        'photo and logo',
        [{ ...harbour, logo: { src: picture, alt: 'Logo: Welle', width: 60, height: 20 } }],
        [{ ...kim, image: { src: picture, alt: 'Kim Lauterbach' } }],
      ],
      ['right to left', [harbour], [{ ...kim, name: 'ליאור כהן' }], 'he', 'rtl'],
      ['nothing', [], []],
    ];
    for (const [state, organizations, contacts, language, direction] of states) {
      it(`is clean with ${state}`, async () => {
        expect(await axeFindings(await card(organizations, contacts, language, direction))).to.deep.equal([]);
      });
    }
  });

  it('shows company and person under their headings', async () => {
    const element = await card([harbour], [kim]);
    expect(texts(element, 'h3')).to.deep.equal(['Kontakt', 'Ansprechpartner:in']);
    expect(texts(element, '[part=organization-name]')).to.deep.equal(['Stadtwerke Nordhafen GmbH']);
    expect(texts(element, 'address p')).to.deep.equal(['Am Osthafen 3', '20999 Nordhafen', 'Deutschland']);
    expect(texts(element, '[part=person-name]')).to.deep.equal(['Kim Lauterbach']);
    expect(texts(element, '[part=person-role]')).to.deep.equal(['Pressesprecherin']);
  });

  it('speaks the language of the page, and takes other labels', async () => {
    const element = await card([harbour], [kim], 'en');
    expect(texts(element, 'h3')).to.deep.equal(['Contact', 'Press contact']);
    expect(texts(element, 'address p').at(-1)).to.equal('Germany');
    element.labels = { contact: 'Company' };
    await element.updateComplete;
    expect(texts(element, 'h3')).to.deep.equal(['Company', 'Press contact']);
  });

  it('renders nothing at all without data', async () => {
    const element = await card([], []);
    expect(shown(element)).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('leaves out a section without entries', async () => {
    expect(texts(await card([], [kim]), 'h3')).to.deep.equal(['Ansprechpartner:in']);
    expect(texts(await card([harbour], []), 'h3')).to.deep.equal(['Kontakt']);
  });

  it('takes its heading level, within bounds', async () => {
    const element = await card([harbour], []);
    for (const [level, name] of [
      [1, 'h1'],
      [5, 'h5'],
      [9, 'h6'],
      [-4, 'h1'],
    ] as const) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(all(element, name), `level ${level}`).to.have.length(1);
    }
  });

  it('shows the same person twice where given twice', async () => {
    expect(texts(await card([], [kim, kim]), '[part=person-name]')).to.deep.equal(['Kim Lauterbach', 'Kim Lauterbach']);
  });

  describe('attributes', () => {
    it('take JSON: a list or one object', async () => {
      const element = await fixture<ContactCard>(
        html`<contact-card lang="de" organizations='{"name":"Nordhafen"}' contacts='[{"name":"Kim Lauterbach"}]'></contact-card>`,
      );
      expect(texts(element, '[part$=name]')).to.deep.equal(['Nordhafen', 'Kim Lauterbach']);
    });

    it('show nothing for broken JSON', async () => {
      const element = await fixture<ContactCard>(html`<contact-card contacts="[{name: Kim}"></contact-card>`);
      expect(shown(element)).to.equal('');
    });
  });

  describe('links', () => {
    it('reach a company by phone, mail and website, as written', async () => {
      const element = await card([{ ...harbour, social: ['https://social.example/@nordhafen'] }], []);
      expect(links(element)).to.deep.equal([
        'tel:+49405550',
        'mailto:info@nordhafen.example',
        'http://www.nordhafen.example/',
        'https://social.example/@nordhafen',
      ]);
      expect(texts(element, 'a')).to.deep.equal([
        '+49 40 5550',
        'info@nordhafen.example',
        'http://www.nordhafen.example',
        'https://social.example/@nordhafen',
      ]);
    });

    it('out to the web tell no more than the origin and give no handle on the window', async () => {
      const element = await card([harbour], []);
      for (const link of all(element, 'a[href^=http]')) {
        expect(link.getAttribute('rel')).to.equal('noopener');
        expect(link.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
      }
    });

    it('name the kind of a number where there are two to tell apart', async () => {
      const element = await card([], [ali, kim]);
      const lines = all(element, 'a[href^="tel:"]').map((link) => link.parentElement?.innerText);
      expect(lines).to.deep.equal(['Telefon +49 30 5550100', 'Mobil +49 171 5550100', '+49 40 5550142']);
    });

    it('are at least 24 pixels tall, each on a line of its own', async () => {
      const wrapper = await fixture<HTMLElement>(
        html`<div style="font-size: 10px"><contact-card></contact-card></div>`,
      );
      const element = wrapper.querySelector('contact-card')!;
      element.contacts = [ali];
      await element.updateComplete;
      const boxes = all(element, 'a').map((link) => link.getBoundingClientRect());
      expect(boxes).to.have.length(4);
      boxes.forEach((box, index) => {
        expect(box.height).to.be.at.least(24);
        expect(box.top).to.be.at.least(boxes[index - 1]?.bottom ?? 0);
      });
    });

    it('are text where the address is not safe or not whole', async () => {
      const element = await card(
        [{ name: 'A', url: 'javascript:alert(1)', phone: '040 5550', email: 'nobody', social: ['data:text/html,x'] }],
        [{ name: 'B', url: 'https://user:secret@host.example', email: 'a@b.example, c@d.example', mobile: '*21#' }],
      );
      expect(links(element)).to.deep.equal([]);
      for (const text of [
        'javascript:alert(1)',
        '040 5550',
        'nobody',
        'data:text/html,x',
        'a@b.example, c@d.example',
        '*21#',
      ]) {
        expect(shown(element)).to.contain(text);
      }
    });

    it('to mail carry no header fields, and a scheme that is there already is no part of the address', async () => {
      const element = await card([], [{ email: 'a@b.example?bcc=x@y.example' }, { email: 'mailto:a@b.example' }]);
      expect(links(element)).to.deep.equal(['mailto:a@b.example', 'mailto:a@b.example']);
    });

    it('take a website without its scheme', async () => {
      expect(links(await card([{ name: 'A', url: 'www.nordhafen.example' }], []))).to.deep.equal([
        'https://www.nordhafen.example/',
      ]);
    });
  });

  describe('people', () => {
    it('name desk, client, languages and hours', async () => {
      const element = await card([harbour], [ali]);
      for (const text of [
        'Büro Klartext',
        'im Auftrag von Stadtwerke Nordhafen GmbH',
        'Presse',
        'Deutsch, Türkisch',
        'Mo–Fr 9–17 Uhr',
      ]) {
        expect(texts(element, '[part=person] p')).to.include(text);
      }
    });

    it('name their company only where it is not the only one', async () => {
      const contact = { name: 'Kim', organization: 'hafen' };
      expect(texts(await card([harbour], [contact]), '[part=detail]')).to.deep.equal([]);
      expect(
        texts(await card([harbour], [{ ...contact, organization: 'Stadtwerke Nordhafen GmbH' }]), '[part=detail]'),
      ).to.deep.equal([]);
      expect(texts(await card([harbour, agency], [contact]), '[part=detail]')).to.deep.equal([
        'Stadtwerke Nordhafen GmbH',
      ]);
      expect(texts(await card([harbour], [{ ...contact, organization: 'Anders AG' }]), '[part=detail]')).to.deep.equal([
        'Anders AG',
      ]);
      expect(texts(await card([], [contact]), '[part=detail]')).to.deep.equal(['hafen']);
    });

    it('keep an unknown desk and language as written', async () => {
      const element = await card([], [{ name: 'Kim', desk: 'Redaktion', languages: ['Plattdeutsch', 'x!'] }]);
      expect(texts(element, '[part=detail]')).to.deep.equal(['Redaktion', 'Plattdeutsch, x!']);
    });

    it('may be prose alone', async () => {
      const element = await card([], [{ text: 'Pressestelle\nzweiter Stock' }]);
      expect(visibleText(element)).to.contain('Pressestelle\nzweiter Stock');
      const prose = all(element, 'p').find((paragraph) => paragraph.textContent.includes('Pressestelle'));
      expect(prose && getComputedStyle(prose).whiteSpace).to.equal('pre-line');
      expect(all(element, '[part=portrait]')).to.have.length(0);
    });

    it('have initials, unheard, where there is no photo', async () => {
      const portrait = all(await card([], [kim]), '[part=portrait]')[0];
      expect(portrait?.textContent.trim()).to.equal('KL');
      expect(portrait?.querySelector('[aria-hidden=true]')?.textContent).to.equal('KL');
    });

    it('have a photo that does not repeat the name', async () => {
      const element = await card([], [{ ...kim, image: { src: picture, alt: 'Kim Lauterbach' } }]);
      expect(all(element, 'img')[0]?.getAttribute('alt')).to.equal('');
    });

    it('have initials where the photo cannot be loaded', async () => {
      const element = await card([], [{ ...kim, image: { src: '/no-such-photo.jpg' } }]);
      await waitUntil(() => all(element, 'img:not([hidden])').length === 0, 'the photo is gone');
      expect(texts(element, '[part=portrait]')).to.deep.equal(['KL']);
      expect(all(element, '[part=portrait] span')[0]?.checkVisibility()).to.equal(true);
    });

    it('have no initials behind a photo, also where another photo failed before', async () => {
      const element = await card([], [{ ...kim, image: { src: '/no-such-photo.jpg' } }]);
      await waitUntil(() => all(element, 'img:not([hidden])').length === 0, 'the photo is gone');
      element.contacts = [{ ...kim, image: { src: picture } }];
      await waitUntil(() => all(element, 'img:not([hidden])').length === 1, 'the next one is there');
      expect(all(element, '[part=portrait] span')[0]?.checkVisibility()).to.equal(false);
    });
  });

  describe('logo', () => {
    const logo = { src: picture, alt: 'Logo: Welle', width: 60, height: 20 };

    it('has its text, and takes its room before it is there', async () => {
      const element = await card([{ ...harbour, logo }], []);
      const image = all(element, 'img')[0]!;
      const before = element.getBoundingClientRect().height;
      expect(image.getAttribute('alt')).to.equal('Logo: Welle');
      expect(image.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
      await (image as HTMLImageElement).decode();
      expect(element.getBoundingClientRect().height).to.equal(before);
      expect(image.getBoundingClientRect().height).to.be.within(1, 45.1);
    });

    it('is silent where it has no text of its own, or only the name that stands below', async () => {
      for (const own of [{ src: picture }, { src: picture, alt: harbour.name }]) {
        const element = await card([{ ...harbour, logo: own }], []);
        expect(all(element, 'img')[0]?.getAttribute('alt')).to.equal('');
      }
    });

    it('is its text where it cannot be loaded, unless that is the name again', async () => {
      const element = await card(
        [
          { ...harbour, logo: { ...logo, src: '/no-such-logo.svg' } },
          { name: 'Büro Klartext', logo: { src: '/no-such-logo-either.svg' } },
        ],
        [],
      );
      await waitUntil(() => all(element, 'img:not([hidden])').length === 0, 'the logos are gone');
      const boxes = all(element, '[part=logo]').filter((box) => box.checkVisibility());
      expect(boxes.map((box) => box.innerText.trim())).to.deep.equal(['Logo: Welle']);
    });

    it('is its text where the address is not allowed', async () => {
      for (const src of ['data:image/svg+xml,<svg/>', 'mailto:a@b.example', 'https://[']) {
        const element = await card([{ ...harbour, logo: { ...logo, src } }], []);
        expect(all(element, 'img'), src).to.have.length(0);
        expect(texts(element, '[part=logo]'), src).to.deep.equal(['Logo: Welle']);
      }
    });

    it('of unknown size takes its room too', async () => {
      const element = await card([{ name: 'A', logo: { src: picture } }], []);
      const box = all(element, '[part=logo]')[0]!;
      expect(box.getBoundingClientRect().height).to.be.closeTo(3 * parseFloat(getComputedStyle(box).fontSize), 0.1);
    });
  });

  describe('writing directions', () => {
    it('numbers and addresses read from left to right in Arabic', async () => {
      const element = await card(
        [],
        [{ name: 'ليلى حداد', phone: '+49 40 5550142', email: 'a@b.example' }],
        'ar',
        'rtl',
      );
      const directions = all(element, 'a').map((link) => getComputedStyle(link).direction);
      expect(directions).to.deep.equal(['ltr', 'ltr']);
    });

    it('every text from outside stands isolated', async () => {
      const element = await card([harbour], [{ ...ali, name: 'ליאור כהן' }]);
      for (const found of all(element, '[part$=name], [part=detail], address p')) {
        expect(found.firstElementChild?.localName, found.textContent).to.equal('bdi');
      }
    });
  });

  describe('layout', () => {
    async function tops(width: string): Promise<number[]> {
      const wrapper = await fixture<HTMLElement>(
        html`<div style="font-size: 16px; inline-size: ${width}"><contact-card></contact-card></div>`,
      );
      const element = wrapper.querySelector('contact-card')!;
      element.organizations = [harbour];
      element.contacts = [{ ...ali, email: `${'a'.repeat(60)}@b.example` }];
      await element.updateComplete;
      expect(element.scrollWidth, width).to.be.at.most(element.clientWidth);
      return all(element, '[part=contact]').map((section) => section.getBoundingClientRect().top);
    }

    it('stands side by side where there is room, else one below the other', async () => {
      const [left, right] = await tops('45em');
      expect(left).to.equal(right);
      const [above, below] = await tops('17em');
      expect(below).to.be.above(above!);
      await tops('8em');
    });
  });

  it('has a place for actions', async () => {
    const element = await fixture<ContactCard>(
      html`<contact-card contacts='{"name":"Kim"}'><button slot="actions">Save</button></contact-card>`,
    );
    const button = element.querySelector('button')!;
    expect(button.assignedSlot?.name).to.equal('actions');
    expect(button.getBoundingClientRect().height).to.be.above(0);
  });

  describe('garbage', () => {
    const hostile = {
      get name(): string {
        throw new Error('no');
      },
    };
    const revoked = Proxy.revocable<unknown[]>([], {});
    revoked.revoke();
    const values: readonly unknown[] = [
      null,
      undefined,
      'x',
      7,
      true,
      Symbol('x'),
      () => 1,
      [null, 5, 'x', [], [[]], { name: 7 }],
      [{ name: '  ', address: 'x', logo: 7, social: 7, languages: {}, image: { src: 1 } }],
      [{ address: { street: 7 }, logo: { src: '' }, phone: {}, email: [] }],
      [hostile],
      revoked.proxy,
    ];
    values.forEach((value, index) => {
      it(`number ${index} shows nothing and throws nothing`, async () => {
        const element = await card([harbour], [kim]);
        element.organizations = value as Organization[];
        element.contacts = value as Contact[];
        await element.updateComplete;
        expect(shown(element)).to.equal('');
        element.contacts = [kim];
        await element.updateComplete;
        expect(texts(element, '[part=person-name]')).to.deep.equal(['Kim Lauterbach']);
      });
    });

    it('beside good values leaves them', async () => {
      const element = await card(
        [null, { name: 'A', address: 5, logo: { src: 'https://[' } }],
        [7, { name: 'B', languages: [null, 'de'] }],
      );
      expect(texts(element, '[part$=name]')).to.deep.equal(['A', 'B']);
      expect(texts(element, '[part=detail]')).to.deep.equal(['Deutsch']);
    });

    it('in markup stays text', async () => {
      const element = await card([{ name: '<img src=x onerror=alert(1)>' }], []);
      expect(texts(element, '[part$=name]')).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(all(element, 'img')).to.have.length(0);
    });
  });
});
