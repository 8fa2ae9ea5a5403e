/**
 * One tag as the HTML standard splits it, with quotes that may hold `>`: the slash of an end tag, the name, the slash by which it ends
 * itself, and `>`, which is missing only where the text ends before the tag does.
 * https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
 */
export const tag =
  /<(\/?)([a-z][^\t\n\f\r />]*)(?:([\t\n\f\r /]+)|[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?)*(>?)/gi;
