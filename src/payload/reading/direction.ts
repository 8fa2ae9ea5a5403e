const [endOfEmbedding, endOfIsolate] = ['\u202C', '\u2069'];

/**
 * A text whose marks of writing direction are closed in it, line by line. One that is left open, or a close too many, reaches out of
 * a `<bdi>`: seen to turn round the words and brackets beside it.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function closeDirections(text: string): string {
  const open: string[] = [];
  return text.replace(/[\u202A-\u202E\u2066-\u2069]|\n|$/g, (found) => {
    if (found < ' ') return open.splice(0).reverse().join('') + found;
    if (found === endOfEmbedding || found === endOfIsolate) return open.at(-1) === found ? (open.pop() as string) : '';
    open.push(found > '\u202F' ? endOfIsolate : endOfEmbedding);
    return found;
  });
}
