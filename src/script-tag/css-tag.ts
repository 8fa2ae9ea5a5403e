/** A style sheet as our builds of Lit know it: made once, at its first use, and shared by every element of the class. */
interface StyleText {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/** A style sheet from a literal without values. Stands in for Lit's own tag, whose other half is for engines of before 2023. */
export function css([cssText = '']: TemplateStringsArray): StyleText {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(cssText);
      }
      return sheet;
    },
  };
}

/** Puts style sheets into a root. */
export function adoptStyles(root: ShadowRoot, styles: readonly StyleText[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}

/** Lit's hook for engines that cannot share style sheets. */
export function getCompatibleStyle(style: StyleText): StyleText {
  return style;
}

/** What Lit's own module exports beside, for code that none of ours is. */
export { css as CSSResult, css as unsafeCSS, css as supportsAdoptingStyleSheets };
