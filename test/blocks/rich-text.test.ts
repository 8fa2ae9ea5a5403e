import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { plainText, richText } from '../../src/blocks/rich-text.js';

function show(value: unknown): HTMLElement {
  const place = document.createElement('p');
  render(richText(value), place);
  return place;
}

describe('richText', () => {
  it('shows a string as text, whatever it holds', () => {
    const shown = show('<img src=x onerror="alert(1)"> & <b>bold</b>');
    expect(shown.textContent).to.equal('<img src=x onerror="alert(1)"> & <b>bold</b>');
    expect(shown.children.length).to.equal(0);
  });

  it('marks runs, several marks on one', () => {
    const shown = show(['Water is H', { text: '2', sub: true }, 'O, ', { text: 'always', strong: true, em: true }]);
    expect(shown.textContent).to.equal('Water is H2O, always');
    expect(shown.querySelector('sub')?.textContent).to.equal('2');
    expect(shown.querySelector('strong > em')?.textContent).to.equal('always');
  });

  it('knows code and raised text', () => {
    const shown = show([
      { text: 'npm', code: true },
      { text: '3', sup: true },
    ]);
    expect(shown.querySelector('code')?.textContent).to.equal('npm');
    expect(shown.querySelector('sup')?.textContent).to.equal('3');
  });

  it('takes marks for marks only where they are true', () => {
    const shown = show([{ text: 'plain', strong: 'no', em: 0, toString: true }]);
    expect(shown.children.length).to.equal(0);
  });

  it('gives words in another language their language and direction', () => {
    const shown = show([
      { text: 'سلام', lang: 'ar' },
      { text: 'ciao', lang: 'it' },
      { text: '?', lang: 7 },
    ]);
    const [arabic, italian, none] = shown.querySelectorAll('bdi');
    expect(arabic?.lang).to.equal('ar');
    expect(arabic?.matches(':dir(rtl)')).to.equal(true);
    expect(italian?.matches(':dir(ltr)')).to.equal(true);
    expect(none).to.equal(undefined);
  });

  it('links to allowed addresses, with marks inside the link', () => {
    const shown = show([{ text: 'report', href: 'https://example.org/report', strong: true }]);
    const link = shown.querySelector('a');
    expect(link?.href).to.equal('https://example.org/report');
    expect(link?.rel).to.equal('noopener');
    expect(link?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(link?.querySelector('strong')?.textContent).to.equal('report');
    expect(link?.textContent).to.equal('report');
  });

  it('links to mail addresses', () => {
    const link = show({ text: 'mail', href: 'mailto:desk@example.org' }).querySelector('a');
    expect(link?.href).to.equal('mailto:desk@example.org');
  });

  it('shows the text of links that are not allowed', () => {
    for (const href of [
      'javascript:alert(1)',
      ' JaVa\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      7,
      null,
      {},
    ]) {
      const shown = show([{ text: 'press me', href }]);
      expect(shown.querySelector('a'), JSON.stringify(href)).to.equal(null);
      expect(shown.textContent).to.equal('press me');
    }
  });

  it('shows nothing for what is no text', () => {
    for (const value of [
      null,
      undefined,
      7,
      true,
      {},
      [null, 7, {}, { text: 7 }, [['deep']]],
      Symbol('s'),
      () => 'x',
    ]) {
      expect(show(value).textContent).to.equal('');
    }
  });
});

describe('plainText', () => {
  it('leaves out the marks', () => {
    expect(plainText(['a ', { text: 'b', strong: true }, 7, null, ' c'])).to.equal('a b c');
    expect(plainText('alone')).to.equal('alone');
    expect(plainText({ text: 'one run' })).to.equal('one run');
    expect(plainText(7)).to.equal('');
  });
});
