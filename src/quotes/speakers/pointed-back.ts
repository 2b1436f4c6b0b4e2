/** Whose words a paragraph in marks is that the next one points back to: "That is how Ada Lund describes the winter." */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isPersonNoun } from "../coreference/person-nouns.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { Ending, type SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";

const these = wordSet("that this it those these they");
const being = wordSet("is was are were");
const asked = wordSet("how what");
const SO = hashWord("so");
const WORDS = hashWord("words");
const openings = wordSet("begins began ends ended opens opened runs ran goes went starts started reads");

/** What somebody does with words; who broke a leg so has not said them. */
const telling = wordSet(`
  describes described describe sums summed sum puts put tells told tell remembers remembered recalls recalled explains explained
  sees saw greets greeted answers answered begins began opens opened ends ended closes closed introduces introduced paints painted
  says said thinks remember recall explain see`);

/** The speaker of a whole paragraph in marks, by what the sentence behind says of it; undefined where it says nothing. */
export function pointedBack(
  story: StoryAnalysis,
  { span, upper, opening, ending, closing }: SpanFacts,
): SpeakerCandidate | undefined {
  const next = story.tokens.paragraphs[span.paragraph + 1]!;
  const isWhole = opening === 2 && closing === 2 && ending === Ending.stop && upper && span.closed;
  if (!isWhole || next >= story.tokens.count) return undefined;
  const mention = toldBy(story, next) ?? ownerOfWords(story, next);
  return mention === undefined ? undefined : { via: "mention", mention };
}

/** "That is how the farmer Ada Lund describes it". */
function toldBy(story: StoryAnalysis, at: number): SourceMention | undefined {
  const { hash, sentences, sentenceOf } = story.tokens;
  if (!these.has(hash[at]!) || !being.has(hash[at + 1] ?? 0) || !asked.has(hash[at + 2] ?? 0))
    return undefined;
  const mention = mentionAt(story, at + 3);
  if (mention === undefined || mention.owner || !isSomebody(story, mention)) return undefined;
  for (let i = mention.last + 1; i < sentences[sentenceOf[at]! + 1]!; i++)
    if (telling.has(hash[i]!)) return mention;
  return undefined;
}

/** "So begins Ada Lund’s account", "Those are the words of Ada Lund". */
function ownerOfWords(story: StoryAnalysis, at: number): SourceMention | undefined {
  const { hash } = story.tokens;
  if (hash[at] === SO && openings.has(hash[at + 1] ?? 0)) {
    const mention = mentionAt(story, at + 2);
    return mention?.owner && isSomebody(story, mention) ? mention : undefined;
  }
  const isOf = these.has(hash[at]!) && being.has(hash[at + 1] ?? 0) && isWordsOf(story.tokens, at + 2);
  const mention = isOf ? mentionAt(story, at + 5) : undefined;
  return mention !== undefined && isSomebody(story, mention) ? mention : undefined;
}

function isWordsOf({ hash }: Tokens, at: number): boolean {
  return hash[at] === Word.the && hash[at + 1] === WORDS && hash[at + 2] === Word.of;
}

function mentionAt({ mentions, starts }: StoryAnalysis, token: number): SourceMention | undefined {
  const mention = mentions[indexFrom(starts.mentions, token)];
  return mention?.first === token ? mention : undefined;
}

function isSomebody({ tokens, language }: StoryAnalysis, { name, last }: SourceMention): boolean {
  return name === undefined ? isPersonNoun(tokens, last, language) : name.kind === "person";
}
