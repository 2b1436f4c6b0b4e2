/** A story and its names → its quotes. */
import { findQuotes } from "../../../src/quotes/find-quotes.ts";
import { assertResult } from "../../invariants.ts";
import { storyOf } from "../../story-of.ts";
import { readingOf, theTools } from "../reading-of.ts";

export async function fuzz(bytes: Uint8Array): Promise<void> {
  const { tokens, found, names } = readingOf(bytes);
  const quotes = findQuotes(tokens, names, (await theTools()).quotes);
  assertResult(storyOf(tokens.text, { ...found, quotes }), tokens.text);
}
