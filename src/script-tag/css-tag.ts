/** A style sheet that knows its text, which another document needs to make its own. */
export type StyleText = CSSStyleSheet & { readonly cssText: string };

/**
 * A style sheet from a literal without values, shared by every element of the class. Always adopted: no page forbids that, as many do
 * with `<style>`.
 */
export function css([cssText = '']: TemplateStringsArray): StyleText {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  return Object.assign(sheet, { cssText });
}
