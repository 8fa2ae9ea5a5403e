const formats = new Map<string, Intl.DateTimeFormat>();

/** Bounds the cache: a page uses a handful of formats, a hostile payload must not fill memory with them. */
const limit = 32;

/** A date format, made once for each language and set of options: making one costs far more than using it. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= limit) formats.clear();
    format = new Intl.DateTimeFormat(language, options);
    formats.set(key, format);
  }
  return format;
}
