import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine, whole } from './visit.mjs';

inEachEngine((open) => {
  for (const file of ['important-resets', 'all-unset', 'all-unset-important']) {
    it(`${file}.html takes nothing from the release`, async () => {
      const visit = await open(`styles/${file}.html`);
      await visit.sees(whole);
      const styles = await visit.evaluate(() => {
        const { watched } = window;
        const release = watched.release();
        const of = (name, inside) => {
          const part = watched.part(release, name);
          return getComputedStyle(inside ? part.querySelector(inside) : part);
        };
        return {
          article: of('release').display,
          paragraph: of('text', 'p').display,
          isHeadlineLarger: parseFloat(of('headline').fontSize) > parseFloat(of('text', 'p').fontSize),
          bullets: of('text', 'ul').listStyleType,
          hasRoomForBullets: parseFloat(of('text', 'ul').paddingInlineStart) > 10,
          hasAirBetweenLines: parseFloat(of('text', 'p').lineHeight) > 1.2 * parseFloat(of('text', 'p').fontSize),
        };
      });
      assert.deepEqual(styles, {
        article: 'block',
        paragraph: 'block',
        isHeadlineLarger: true,
        bullets: 'disc',
        hasRoomForBullets: true,
        hasAirBetweenLines: true,
      });
      await visit.isQuiet();
    });
  }

  it('small-root.html has text of 16 pixels', async () => {
    const visit = await open('styles/small-root.html');
    await visit.sees(whole);
    const size = () =>
      getComputedStyle(window.watched.part(window.watched.release(), 'text').querySelector('p')).fontSize;
    assert.equal(await visit.evaluate(size), '16px');
    await visit.isQuiet();
  });

  for (const file of ['zoom', 'transformed', 'vertical-rl', 'vertical-lr']) {
    it(`${file}.html shows the release in its box`, async () => {
      const visit = await open(`styles/${file}.html`);
      await visit.sees(whole);
      assert.deepEqual(await visit.evaluate(whatSticksOut), []);
      assert.deepEqual(await visit.evaluate(whatOverlaps), []);
      await visit.isQuiet();
    });
  }

  it('right-to-left.html keeps an English release from left to right', async () => {
    const visit = await open('styles/right-to-left.html');
    await visit.sees(whole);
    await visit.sees({ state: 'ready', qr: 'drawn', isStyled: true }, 'press-release', 1);
    const starts = await visit.evaluate(() =>
      [0, 1].map((number) => {
        const { watched } = window;
        const article = watched.part(watched.release('press-release', number), 'release');
        const headline = watched.part(watched.release('press-release', number), 'headline');
        const range = document.createRange();
        range.selectNodeContents(headline);
        const [text, box] = [range.getBoundingClientRect(), article.getBoundingClientRect()];
        return Math.abs(text.left - box.left) < 2 ? 'left' : Math.abs(text.right - box.right) < 2 ? 'right' : 'between';
      }),
    );
    assert.deepEqual(starts, ['left', 'right']);
    await visit.isQuiet();
  });

  it('closed-parent.html shows the releases when they are opened', async () => {
    const visit = await open('styles/closed-parent.html');
    await visit.waitFor(() =>
      [0, 1].every((number) => window.watched.release('press-release', number)?.state === 'ready'),
    );
    for (const number of [0, 1]) await visit.sees({ headline: '', text: '', qr: 'none' }, 'press-release', number);
    await visit.evaluate(() => {
      document.querySelector('#tab').classList.remove('closed');
      document.querySelector('details').open = true;
    });
    for (const number of [0, 1]) await visit.sees(whole, 'press-release', number);
    assert.deepEqual(await visit.evaluate(whatSticksOut), []);
    await visit.isQuiet();
  });

  it('foreign-shadow.html shows the releases inside other components', async () => {
    const visit = await open('styles/foreign-shadow.html');
    await visit.sees(whole);
    await visit.waitFor(() => window.watched.look(document.querySelector('site-vault').release).qr === 'drawn');
    assert.deepEqual(
      await visit.evaluate(() => window.watched.look(document.querySelector('site-vault').release)),
      whole,
    );
    await visit.isQuiet();
  });

  it('narrow.html lets nothing stick out of 200 pixels', async () => {
    const visit = await open('styles/narrow.html');
    for (const number of [0, 1, 2]) await visit.sees({ state: 'ready', qr: 'drawn' }, 'press-release', number);
    assert.deepEqual(await visit.evaluate(whatSticksOut), []);
    const widths = () => [...document.querySelectorAll('aside')].map(({ scrollWidth }) => scrollWidth);
    assert.deepEqual(await visit.evaluate(widths), [200, 200, 200]);
  });

  it('contain-strict.html shows the releases', async () => {
    const visit = await open('styles/contain-strict.html');
    for (const number of [0, 1]) await visit.sees(whole, 'press-release', number);
    assert.deepEqual(await visit.evaluate(whatSticksOut), []);
    await visit.isQuiet();
  });

  it("embedder-wins.html has the embedder's box", async () => {
    const visit = await open('styles/embedder-wins.html');
    await visit.sees(whole, '#in-grid');
    await visit.sees(whole, '#other-display');
    await visit.waitFor(() => window.watched.release('#hidden').state === 'ready');
    const boxes = await visit.evaluate(() => {
      const { margin, maxWidth, padding, borderTopWidth, gridColumn, gridRow, display } = getComputedStyle(
        document.querySelector('#in-grid'),
      );
      const inGrid = document.querySelector('#in-grid').getBoundingClientRect();
      const grid = document.querySelector('main').getBoundingClientRect();
      const other = document.querySelector('#other-display');
      return {
        inGrid: { margin, maxWidth, padding, borderTopWidth, gridColumn, gridRow, display },
        right: grid.left + 600 - inGrid.right,
        other: [getComputedStyle(other).display, other.offsetWidth],
        hidden: getComputedStyle(document.querySelector('#hidden')).display,
      };
    });
    assert.deepEqual(boxes, {
      inGrid: {
        margin: '10px 20px 30px 40px',
        maxWidth: '400px',
        padding: '5px',
        borderTopWidth: '2px',
        gridColumn: '2 / 3',
        gridRow: '2',
        display: 'block',
      },
      right: 20,
      other: ['inline-block', 300],
      hidden: 'none',
    });
    await visit.isQuiet();
  });

  it('inherited.html has the typography of a text', async () => {
    const visit = await open('styles/inherited.html');
    await visit.sees(whole);
    const styles = await visit.evaluate(() => {
      const { watched } = window;
      const text = watched.part(watched.release(), 'text');
      const paragraph = getComputedStyle(text.querySelector('p'));
      const list = getComputedStyle(text.querySelector('ul'));
      return {
        ...Object.fromEntries(
          ['fontStyle', 'fontWeight', 'letterSpacing', 'wordSpacing', 'textAlign', 'textIndent']
            .concat(['textShadow', 'textTransform', 'wordBreak', 'textAlignLast', 'webkitTextStrokeWidth'])
            .map((name) => [name, paragraph[name]]),
        ),
        isFilled: paragraph.webkitTextFillColor === paragraph.color,
        hasAirBetweenLines: parseFloat(paragraph.lineHeight) > 1.2 * parseFloat(paragraph.fontSize),
        list: [list.listStyleType, list.listStylePosition],
      };
    });
    assert.deepEqual(styles, {
      fontStyle: 'normal',
      fontWeight: '400',
      letterSpacing: 'normal',
      wordSpacing: '0px',
      textAlign: 'start',
      textIndent: '0px',
      textShadow: 'none',
      textTransform: 'none',
      wordBreak: 'normal',
      textAlignLast: 'auto',
      webkitTextStrokeWidth: '0px',
      isFilled: true,
      hasAirBetweenLines: true,
      list: ['disc', 'outside'],
    });
    assert.deepEqual(await visit.evaluate(whatSticksOut), []);
    await visit.isQuiet();
  });

  it('flex-row.html gives every release room', async () => {
    const visit = await open('styles/flex-row.html');
    for (const number of [0, 1, 2]) await visit.sees(whole, 'press-release', number);
    const widths = () => [...document.querySelectorAll('press-release')].map(({ offsetWidth }) => offsetWidth >= 300);
    assert.deepEqual(await visit.evaluate(widths), [true, true, true]);
    assert.deepEqual(await visit.evaluate(whatSticksOut), []);
    await visit.isQuiet();
  });
});

/** What reaches over the side of its release, or of the page. In the page. */
function whatSticksOut() {
  const { watched } = window;
  return watched.all(document, 'press-release').flatMap((release) => {
    const box = release.getBoundingClientRect();
    return watched
      .all(release.shadowRoot, '*')
      .filter((element) => {
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        const isOut = left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
        return width > 0 && height > 0 && isOut;
      })
      .map((element) => `${element.localName}.${element.className} ${element.getAttribute('part') ?? ''}`);
  });
}

/** Which parts of a release lie on each other. In the page. */
function whatOverlaps() {
  const { watched } = window;
  const boxes = ['headline', 'text', 'qr'].map((name) => watched.part(watched.release(), name).getBoundingClientRect());
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
      )
      .map((other) => [box, other].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join())),
  );
}
