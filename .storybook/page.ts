import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;

/** What the toolbar sets: the page that an element stands on. */
export const pageGlobals: GlobalTypes = {
  scheme: toolbar('Colour scheme of the page', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  direction: toolbar('Direction of the page', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  language: toolbar('Language of the page', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'de', title: 'Deutsch' },
    { value: 'ar', title: 'العربية' },
    { value: 'he', title: 'עברית' },
  ]),
  width: toolbar('Width of the container', 'grow', [
    { value: '320', title: '320 px' },
    { value: '600', title: '600 px' },
    { value: '1000', title: '1000 px' },
    { value: 'full', title: 'Full width' },
  ]),
};

export const initialPage = { scheme: 'light', direction: 'ltr', language: 'en', width: 'full' };

function toolbar(
  description: string,
  icon: 'mirror' | 'transfer' | 'globe' | 'grow',
  items: { value: string; title: string }[],
): GlobalTypes[string] {
  return { description, toolbar: { icon, title: description, items, dynamicTitle: true } };
}

/** A page around each story. Elements look for their language when they are placed, so another language places them anew. */
export const inPage: Decorator = (story, { globals, viewMode }) => {
  const { scheme, direction, language, width } = { ...initialPage, ...globals };
  const height = viewMode === 'docs' ? 'auto' : '100vh';
  const size = width === 'full' ? 'auto' : `${width}px`;
  return html`<div
    lang=${language}
    dir=${direction}
    style="box-sizing: border-box; min-height: ${height}; padding: 24px; color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, sans-serif"
  >
    <div style="inline-size: ${size}">${keyed(`${language} ${direction}`, story())}</div>
  </div>`;
};
