/** Headlines: lines of their own that no stop ends. */
import type { Tokens } from "../../text/tokens.ts";
import { paragraphOf } from "../../text/tokens.ts";
import { WordClass } from "./word-class.ts";

/** Tokens of a headline. */
const MAX_TOKENS = 40;

/** Whether a token's paragraph is a headline. */
export function isHeadline(tokens: Tokens, classes: Uint8Array, token: number): boolean {
  const paragraph = paragraphOf(tokens, token);
  const begin = tokens.paragraphs[paragraph]!;
  const end = tokens.paragraphs[paragraph + 1]!;
  const last = classes[end - 1];
  return end - begin <= MAX_TOKENS && last !== WordClass.stop && last !== WordClass.colon;
}
