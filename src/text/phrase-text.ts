import { foldSpace } from "./fold.ts";
import type { Tokens } from "./tokens.ts";

/** The words from one token to another, both included, as they stand in the text, white space folded. */
export function phraseText(tokens: Tokens, first: number, last: number): string {
  return foldSpace(tokens.text.slice(tokens.start[first], tokens.end[last]));
}
