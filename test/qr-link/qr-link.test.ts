import { aTimeout, expect, fixture, fixtureSync, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { QrToolsModule } from '../../src/qr-link/qr-code-controller.js';
import type { QrErrorEvent } from '../../src/qr-link/qr-error-event.js';
import { QrLink } from '../../src/qr-link/qr-link.js';
import '../../src/locales/de.js';
import { axeFindings } from '../helpers/axe.js';
import { decodeSvg } from './decode.js';

QrLink.define();

/** Without an encoder until `arrive` or `fail`; each call asks for another one. */
class SlowQrLink extends QrLink {
  readonly asked: { arrive: () => Promise<void>; fail: () => void }[] = [];

  protected override loadTools(): Promise<QrToolsModule> {
    return new Promise((resolve, reject) => {
      this.asked.push({
        arrive: async () => resolve(await super.loadTools()),
        fail: () => reject(new TypeError('Failed to fetch dynamically imported module')),
      });
    });
  }
}
SlowQrLink.define('slow-qr-link');

const start = location.href;
const address = 'https://hafenstadt.example/meldung/20417';

function link(element: QrLink): HTMLAnchorElement | null {
  return element.shadowRoot?.querySelector('a') ?? null;
}

function code(element: QrLink): SVGSVGElement | null {
  return element.shadowRoot?.querySelector<SVGSVGElement>('svg[role=img]') ?? null;
}

function box(element: QrLink): Element | null {
  return element.shadowRoot?.querySelector('[part=qr]') ?? null;
}

function words(element: QrLink): string {
  return (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

async function drawn(element: QrLink): Promise<SVGSVGElement> {
  await waitUntil(() => code(element), 'no code was drawn');
  await element.updateComplete;
  return code(element)!;
}

async function slow(href: string | null): Promise<SlowQrLink> {
  return fixture<SlowQrLink>(html`<slow-qr-link .href=${href}></slow-qr-link>`);
}

afterEach(() => history.replaceState(null, '', start));

describe('<qr-link>: accessibility', () => {
  for (const [state, template] of [
    ['the current page', html`<qr-link></qr-link>`],
    ['an address', html`<qr-link href=${address}>Zum Vorlesen</qr-link>`],
    ['a text', html`<qr-link text="WIFI:T:WPA;S:Gast;P:geheim;;" label="WLAN"></qr-link>`],
    ['a refused address', html`<qr-link href="javascript:alert(1)"></qr-link>`],
    ['an address too long', html`<qr-link href="${address}?${'x'.repeat(3000)}"></qr-link>`],
    ['an address without its code yet', html`<slow-qr-link href=${address}></slow-qr-link>`],
  ] as const) {
    it(`has no axe finding with ${state}`, async () => {
      const element = await fixture<QrLink>(template);
      if (!(element instanceof SlowQrLink) && box(element)) await drawn(element);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('names the code by the address in the language of its place', async () => {
    const element = await fixture<QrLink>(html`<qr-link lang="de" href=${address}></qr-link>`);
    expect((await drawn(element)).getAttribute('aria-label')).to.equal('QR-Code für hafenstadt.example/meldung/20417');
    expect(element.shadowRoot?.querySelector('h3')?.textContent).to.equal('QR-Code');
  });
});

describe('<qr-link> with an address', () => {
  for (const level of ['L', 'M', 'Q', 'H', 'q', 'nonsense']) {
    it(`reads as the link that stands beside it, at level ${level}`, async () => {
      const element = await fixture<QrLink>(html`<qr-link href=${address} level=${level}></qr-link>`);
      expect(await decodeSvg(await drawn(element))).to.equal(address);
      expect(link(element)?.href).to.equal(address);
      expect(link(element)?.textContent).to.equal('hafenstadt.example/meldung/20417');
    });
  }

  it('makes a larger code for a higher level', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address} level="l"></qr-link>`);
    const low = (await drawn(element)).viewBox.baseVal.width;
    element.level = 'H';
    await element.updateComplete;
    expect((await drawn(element)).viewBox.baseVal.width).to.be.above(low);
  });

  it('encodes letters as the address has them and shows them as letters', async () => {
    const element = await fixture<QrLink>(html`<qr-link href="https://hafenstadt.example/grüße?ort=Köln"></qr-link>`);
    const read = await decodeSvg(await drawn(element));
    expect(read).to.equal('https://hafenstadt.example/gr%C3%BC%C3%9Fe?ort=K%C3%B6ln');
    expect(link(element)?.href).to.equal(read);
    expect(link(element)?.textContent).to.equal('hafenstadt.example/grüße?ort=Köln');
  });

  it('reads a long one, in a larger box', async () => {
    const long = `${address}?${'abschnitt=warmwasser&'.repeat(30)}`;
    const element = await fixture<QrLink>(html`<qr-link href=${long}></qr-link>`);
    expect(await decodeSvg(await drawn(element))).to.equal(long);
    const usual = await fixture<QrLink>(html`<qr-link href=${address}></qr-link>`);
    expect(box(element)?.clientWidth).to.be.above(box(usual)?.clientWidth ?? Infinity);
  });

  it('resolves a relative one against the page', async () => {
    const element = await fixture<QrLink>(html`<qr-link href="/presse"></qr-link>`);
    expect(await decodeSvg(await drawn(element))).to.equal(`${location.origin}/presse`);
  });

  it('tells the linked site no more than browsers do by default', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address}></qr-link>`);
    expect(link(element)?.rel).to.equal('noopener');
    expect(link(element)?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('shows one that is no safe link as text, without a code', async () => {
    const element = await fixture<QrLink>(html`<qr-link href="javascript:alert(1)"></qr-link>`);
    expect(words(element)).to.include('javascript:alert(1)');
    expect(link(element)).to.equal(null);
    expect(box(element)).to.equal(null);
  });

  it('has no hint about the current page, and does not follow it', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address}></qr-link>`);
    await drawn(element);
    history.pushState(null, '', '/woanders');
    await element.updateComplete;
    expect(words(element)).to.equal('QR code hafenstadt.example/meldung/20417');
  });

  it('shows the last of several, whatever came first', async () => {
    const element = await slow(`${address}/1`);
    element.href = `${address}/2`;
    await element.updateComplete;
    element.href = `${address}/3`;
    await element.asked[0]?.arrive();
    expect(await decodeSvg(await drawn(element))).to.equal(`${address}/3`);
    element.href = `${address}/4`;
    element.href = `${address}/5`;
    await element.updateComplete;
    expect(await decodeSvg(await drawn(element))).to.equal(`${address}/5`);
    expect(element.asked.length).to.equal(1);
  });
});

describe('<qr-link> with a text', () => {
  it('encodes it as it is and shows it without a link', async () => {
    const text = 'BEGIN:VCARD\nFN:Jörg Süß\nEND:VCARD';
    const element = await fixture<QrLink>(html`<qr-link .text=${text} href=${address}></qr-link>`);
    expect(await decodeSvg(await drawn(element))).to.equal(text);
    expect(link(element)).to.equal(null);
    expect(words(element)).to.include('FN:Jörg Süß');
  });
});

describe('<qr-link> of the current page', () => {
  it('reads as the page, with a hint, without tracking', async () => {
    history.replaceState(null, '', '/meldung?utm_source=brief&seite=2');
    const element = await fixture<QrLink>(html`<qr-link></qr-link>`);
    expect(await decodeSvg(await drawn(element))).to.equal(`${location.origin}/meldung?seite=2`);
    expect(link(element)?.href).to.equal(`${location.origin}/meldung?seite=2`);
    expect(words(element)).to.include('This page on another device');
  });

  it('follows pushState, replaceState and going back', async () => {
    history.replaceState(null, '', '/eins');
    const element = await fixture<QrLink>(html`<qr-link></qr-link>`);
    await drawn(element);
    for (const [go, path] of [
      [() => history.pushState(null, '', '/zwei'), '/zwei'],
      [() => history.replaceState(null, '', '/drei#teil'), '/drei#teil'],
      [
        async () => {
          history.back();
          await oneEvent(window, 'popstate');
        },
        '/eins',
      ],
    ] as const) {
      await go();
      // Without the Navigation API nobody tells of them: they are found at the next occasion.
      if (!('navigation' in window)) dispatchEvent(new Event('pageshow'));
      await element.updateComplete;
      expect(link(element)?.href).to.equal(location.origin + path);
      expect(await decodeSvg(await drawn(element))).to.equal(location.origin + path);
    }
  });

  it('knows the page again when it is put back', async () => {
    const element = await fixture<QrLink>(html`<qr-link></qr-link>`);
    const parent = element.parentElement;
    element.remove();
    history.replaceState(null, '', '/inzwischen');
    parent?.append(element);
    await element.updateComplete;
    expect(await decodeSvg(await drawn(element))).to.equal(`${location.origin}/inzwischen`);
  });

  it('follows only while it is shown and nothing else is named', async () => {
    const listening = new Set<unknown>();
    // Where the Navigation API is missing, it is the document that tells when to look.
    const source: EventTarget = 'navigation' in window ? window.navigation : document;
    const ofAddress = ['currententrychange', 'visibilitychange'];
    source.addEventListener = (type: string, listener: unknown) => ofAddress.includes(type) && listening.add(listener);
    source.removeEventListener = (type: string, listener: unknown) =>
      ofAddress.includes(type) && listening.delete(listener);
    try {
      const element = await fixture<QrLink>(html`<qr-link></qr-link>`);
      await drawn(element);
      expect(listening.size).to.equal(1);
      element.href = address;
      await element.updateComplete;
      expect(listening.size).to.equal(0);
      element.href = null;
      await element.updateComplete;
      expect(listening.size).to.equal(1);
      const parent = element.parentElement;
      for (let times = 0; times < 1000; times++) {
        element.remove();
        parent?.append(element);
      }
      await element.updateComplete;
      expect(listening.size).to.equal(1);
      element.remove();
      expect(listening.size).to.equal(0);
      await element.updateComplete;
      expect(listening.size).to.equal(0);
    } finally {
      Reflect.deleteProperty(source, 'addEventListener');
      Reflect.deleteProperty(source, 'removeEventListener');
    }
  });
});

describe('<qr-link> while the encoder is on its way', () => {
  it('keeps everything in its place when the code arrives', async () => {
    const element = await slow(address);
    const places = (): unknown[] =>
      [element, box(element), link(element)].map((item) => JSON.stringify(item?.getBoundingClientRect()));
    const before = places();
    expect(box(element)?.getBoundingClientRect().height).to.be.above(100);
    expect(code(element)).to.equal(null);
    await element.asked[0]?.arrive();
    await drawn(element);
    expect(places()).to.deep.equal(before);
  });

  it('leaves the link alone when it fails, and asks again at the next update', async () => {
    const rejections: unknown[] = [];
    const note = (event: PromiseRejectionEvent): unknown => rejections.push(event.reason);
    addEventListener('unhandledrejection', note);
    const element = await slow(address);
    element.asked[0]?.fail();
    await aTimeout(0);
    await element.updateComplete;
    expect(link(element)?.href).to.equal(address);
    expect(code(element)).to.equal(null);
    expect(element.asked.length).to.equal(1);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.asked.length).to.equal(2);
    await element.asked[1]?.arrive();
    expect(await decodeSvg(await drawn(element))).to.equal(address);
    removeEventListener('unhandledrejection', note);
    expect(rejections).to.deep.equal([]);
  });
});

describe('<qr-link> with an address too long for a code', () => {
  it('shows the link alone and says so once', async () => {
    const long = `${address}?${'x'.repeat(3000)}`;
    const events: QrErrorEvent[] = [];
    const parent = fixtureSync<HTMLElement>(
      html`<div @qr-error=${() => expect.fail('it bubbles')}>
        <slow-qr-link .href=${long} @qr-error=${(event: QrErrorEvent) => events.push(event)}></slow-qr-link>
      </div>`,
    );
    const element = parent.querySelector<SlowQrLink>('slow-qr-link')!;
    await element.updateComplete;
    element.label = 'Adresse';
    await element.updateComplete;
    expect(link(element)?.href).to.equal(long);
    expect(box(element)).to.equal(null);
    expect(events.map((event) => event.code)).to.deep.equal(['too-long']);
    expect(element.asked.length, 'needs no encoder to know').to.equal(0);
  });

  it('fires again for another one, and draws a shorter one', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address}></qr-link>`);
    await drawn(element);
    for (const letter of ['x', 'y']) {
      const event = oneEvent(element, 'qr-error');
      element.href = `${address}?${letter.repeat(3000)}`;
      await event;
      expect(code(element)).to.equal(null);
    }
    element.href = address;
    await element.updateComplete;
    expect(await decodeSvg(await drawn(element))).to.equal(address);
  });
});

describe('<qr-link>: look and words', () => {
  it('is dark on white with a quiet zone of 4 modules, whatever the page looks like', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div style="background: #000; color: #fff; color-scheme: dark; --pr-ink: #fff"><qr-link href=${address}></qr-link></div>`,
    );
    const svg = await drawn(page.firstElementChild as QrLink);
    const { x, y, width } = svg.viewBox.baseVal;
    expect([x, y, (width - 8 - 17) % 4]).to.deep.equal([-4, -4, 0]);
    const style = getComputedStyle(svg);
    expect(style.backgroundColor).to.equal('rgb(255, 255, 255)');
    // An engine without forced colours has nothing to keep them from.
    if (CSS.supports('forced-color-adjust', 'none')) expect(style.forcedColorAdjust).to.equal('none');
    const [ground, modules] = svg.children;
    expect(getComputedStyle(ground!).fill).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(modules!).fill).to.equal('rgb(0, 0, 0)');
  });

  it('stands beside the address in a wide place, above it in a narrow one', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address}></qr-link>`);
    const isBeside = (): boolean => {
      const end = box(element)?.getBoundingClientRect().bottom ?? 0;
      return (link(element)?.getBoundingClientRect().top ?? 0) < end;
    };
    element.style.inlineSize = '24em';
    expect(isBeside()).to.equal(true);
    element.style.inlineSize = '19em';
    expect(isBeside()).to.equal(false);
  });

  it('never is wider than its place', async () => {
    const long = `https://hafenstadt.example/${'sehrlangeswort'.repeat(20)}`;
    const element = await fixture<QrLink>(html`<qr-link href=${long}></qr-link>`);
    element.style.inlineSize = '8em';
    await drawn(element);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });

  it('takes its heading from `label` and its level from `heading-level`', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address} label="Zum Shop" heading-level="5"></qr-link>`);
    expect(element.shadowRoot?.querySelector('h5')?.textContent).to.equal('Zum Shop');
    element.label = ' ';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('h5')?.textContent).to.equal('QR code');
  });

  it('shows a caption', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address}>Mit dem Telefon <b>weiterlesen</b></qr-link>`);
    expect(element.querySelector('b')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('never throws, and shows nothing for values of a wrong type', async () => {
    const element = await fixture<QrLink>(html`<qr-link href=${address}></qr-link>`);
    for (const bad of [7, true, {}, [], () => 'x', Number.NaN, Symbol('x'), Object.create(null) as unknown]) {
      Object.assign(element, { href: bad, text: null, level: bad, label: bad, headingLevel: bad });
      await element.updateComplete;
      expect(words(element)).to.equal('');
      Object.assign(element, { href: address, text: bad });
      await element.updateComplete;
      expect(words(element)).to.equal('');
      element.text = null;
      await element.updateComplete;
      expect(words(element)).to.equal('QR code hafenstadt.example/meldung/20417');
    }
    Object.assign(element, { href: address, text: undefined, level: null, label: null });
    await element.updateComplete;
    expect(await decodeSvg(await drawn(element))).to.equal(address);
  });
});
