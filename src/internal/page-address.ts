/** Query parameters that name a campaign or a visitor, not the page: whoever scans a code is neither. */
const tracking = /^(utm_\w+|\w\w?clid|gclsrc|[gw]braid|msclkid|mc_[ce]id|_hs(enc|mi)|igsh(id)?|li_fat_id)(=|$)/i;

/** The address of the page as it may be passed on; undefined where it may not, and where there is no page at all. */
export function pageAddress(): string | undefined {
  return shareableAddress(globalThis.location?.href);
}

/**
 * A page's address without tracking parameters, text fragments and credentials, otherwise to the letter. Undefined where nobody else
 * could open it (`file:`, `about:`, `blob:`).
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive
 */
export function shareableAddress(href: string): string | undefined {
  if (!/^https?:/.test(href)) return undefined;
  const url = new URL(href);
  url.username = url.password = '';
  // Every other parameter as it is written: `URLSearchParams` would write all of them anew, `%20` as `+`.
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !tracking.test(parameter));
  if (kept.length < parameters.length) url.search = kept.join('&');
  url.hash = url.hash.replace(/#?:~:.*/, '');
  return url.href;
}
