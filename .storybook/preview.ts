import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../src/locales/de.js';
import { renderElement } from '../stories/helpers.js';
import { extractArgTypes, extractComponentDescription } from './arg-types.js';
import axe from './axe.json';
import { manifest } from './manifest.js';
import { initialPage, inPage, pageGlobals } from './page.js';
import { withProperties } from './source.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: pageGlobals,
  initialGlobals: initialPage,
  decorators: [inPage],
  render: (args, { component }) => renderElement(component ?? '', args),
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Introduction', 'press-release', 'Parts'] } },
    a11y: { options: axe },
    docs: {
      extractArgTypes,
      extractComponentDescription,
      source: { excludeDecorators: true, transform: withProperties },
    },
  },
};

export default preview;
