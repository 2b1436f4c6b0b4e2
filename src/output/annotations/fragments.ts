import type { Mention } from "../../model/span.ts";

/** A mention's lines: brat allows no line break in an annotation's text and wants fragments instead. */
export function fragments({ start, text }: Mention): readonly Mention[] {
  return [...text.matchAll(/[^\t\n\v\f\r\u0085\u2028\u2029]+/g)].map((match) => {
    const from = start + match.index;
    return { start: from, end: from + match[0].length, text: match[0] };
  });
}
