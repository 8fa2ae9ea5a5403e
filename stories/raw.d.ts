/** Vite gives a file's text to imports that end so; the manifest is built, so types must not depend on whether it is there. */
declare module '*?raw' {
  const text: string;
  export default text;
}
