import type { StorybookConfig } from '@storybook/web-components-vite';

/** Nothing here asks the network for anything, neither while building nor in the pages that are built. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../examples/payloads', to: '/payloads' },
    { from: '../stories/static', to: '/static' },
  ],
  features: { backgrounds: false, interactions: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
