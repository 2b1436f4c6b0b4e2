/** Which phrase a verb belongs to, as far as word classes tell. */
import { isVerbal } from "../speakers/span-facts.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import type { SourceMention } from "./mention.ts";

/** Phrases that may stand between a subject and its verb: "residents of the towns on the river met". */
const MAX_PHRASES = 2;
/** Tokens of what stands between commas after a subject. */
const MAX_ASIDE_TOKENS = 30;

/** Whether a phrase stands before a verb, what belongs to it passed over: "Residents of Nukus met". */
export function isBeforeVerb({ classes, mentions, starts }: StoryAnalysis, { last }: SourceMention): boolean {
  let end = last;
  for (let count = 0; count < MAX_PHRASES && classAt(classes, end + 1) === WordClass.preposition; count++) {
    const inside = mentions[indexFrom(starts.mentions, end + 2)];
    if (inside?.first !== end + 2) return false;
    end = inside.last;
  }
  return isVerbal(classAt(classes, end + 1));
}

/** The same, with an aside between commas passed over: "The witness, a retired postman, looked". */
export function isSubject(story: StoryAnalysis, mention: SourceMention): boolean {
  const { classes } = story;
  if (classAt(classes, mention.last + 1) !== WordClass.comma) return isBeforeVerb(story, mention);
  const cap = Math.min(classes.length, mention.last + MAX_ASIDE_TOKENS);
  for (let i = mention.last + 2; i < cap; i++) {
    if (classes[i] === WordClass.stop) return false;
    if (classes[i] === WordClass.comma && isVerbal(classAt(classes, i + 1))) return true;
  }
  return false;
}

/** The first phrase of the sentence that a token stands in. */
export function openingMention(
  { tokens, mentions, starts }: StoryAnalysis,
  token: number,
): SourceMention | undefined {
  return mentions[indexFrom(starts.mentions, tokens.sentences[tokens.sentenceOf[token]!]!)];
}
