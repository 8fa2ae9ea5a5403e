/* global customElements, HTMLElement */
if (!customElements.get('press-release'))
  customElements.define('press-release', class HostRelease extends HTMLElement {});
