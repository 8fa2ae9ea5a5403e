declare module 'big-list-of-naughty-strings/blns.json' {
  const strings: readonly string[];
  export default strings;
}

declare module '@mixmark-io/domino/test/html5lib-tests.json' {
  const files: Readonly<Record<string, readonly { readonly data: string }[]>>;
  export default files;
}

declare module 'purify-vectors/test/fixtures/expect.js' {
  const entries: readonly { readonly payload: string }[];
  export default entries;
}
