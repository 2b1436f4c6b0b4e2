/** "The Integrity Commission said": at the start of a sentence the article has a capital, and is still no part of the name. */
import { Word } from "../../english/words.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue, cueOf } from "../cue-words.ts";
import type { StoryView } from "../story-view.ts";
import { type TaggedName, withTokens } from "../tagged-name.ts";
import type { NameRule } from "./name-rule.ts";

/** Papers, stations and clubs may have the article in their names: "The Daily Star". */
const press = wordSet(`
  news times daily post press journal gazette tribune radio television tv network group partners studios records`);
/** Shorter names that the rest makes are none: "The Commission", "The Front". */
const MIN_WORDS = 3;

export const withoutLeadingArticle: NameRule = ({ view }, names) =>
  names.map((name) => (hasLeadingArticle(view, name) ? withTokens(name, name.first + 1, name.last) : name));

function hasLeadingArticle(view: StoryView, { type, first, last }: TaggedName): boolean {
  const { tokens, shapes } = view;
  if (type !== "organization" || tokens.hash[first] !== Word.the || last - first + 1 < MIN_WORDS)
    return false;
  if (!hasFlag(tokens, first, TokenFlag.sentenceStart)) return false;
  let isBody = false;
  for (let i = first + 1; i <= last; i++) {
    if (press.has(tokens.hash[i]!)) return false;
    isBody ||= cueOf(tokens.hash[i]!, shapes[i]!) === Cue.organization;
  }
  return isBody;
}
