import { it } from 'node:test';
import { fallbackAlone, inEachEngine } from './visit.mjs';

inEachEngine((open) => {
  for (const file of ['curly-quotes', 'paragraphs', 'entities']) {
    it(`${file}.html shows the fallback, and tells the developer once`, async () => {
      const visit = await open(`filters/${file}.html`);
      await visit.sees({ ...fallbackAlone, state: 'error' });
      await visit.isQuiet({ messages: [/^\[press-release-elements\] release-/] });
    });
  }
});
