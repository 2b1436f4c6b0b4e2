import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findNames } from "../../entities/find-names.ts";
import { indexNames } from "../../entities/name-index.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { createCueLexicon } from "../../quotes/cues/cue-lexicon.ts";
import { analyzeStory, type StoryAnalysis } from "../../quotes/story-analysis.ts";
import { createClassCache } from "../../quotes/words/word-class.ts";
import { scan } from "../../text/scanner.ts";
import { type Attribution, type Chain, type GoldStory, readLines } from "./gold.ts";
import type { AnnotatedStory } from "./train-models.ts";

/** How a set's texts are read. */
type Read = (text: string) => StoryAnalysis;

function reader({ language, nameModel, gazetteer }: Omit<Tools, "quotes">): Read {
  const lexicon = createCueLexicon(language);
  const cache = createClassCache(lexicon, language);
  return (text) => {
    const tokens = scan(text);
    const names = indexNames(tokens, findNames(tokens, nameModel, gazetteer, language));
    return analyzeStory(tokens, names, language, lexicon, cache);
  };
}

/** The annotated stories of a PolNeAR set, read with the program's own names. */
export function readAnnotatedStories(
  data: string,
  set: string,
  tools: Omit<Tools, "quotes">,
): readonly AnnotatedStory[] {
  const { language } = tools;
  const read = reader(tools);
  const chains = new Map(
    readLines<{ id: string; chains?: readonly Chain[] }>(join(data, "quotes", `${set}.coref.jsonl`)).map(
      ({ id, chains }) => [id, chains ?? []],
    ),
  );
  return readLines<GoldStory>(join(data, "quotes", `${set}.jsonl`)).map((gold) => {
    return { gold, story: read(gold.text), language, chains: chains.get(gold.id) ?? [] };
  });
}

/** A text of our own: what stands in its marks is a term, or is said by the speaker, who may stay unnamed. */
type OwnText =
  | { readonly text: string; readonly use: "term" }
  | { readonly text: string; readonly use: "speech"; readonly speaker: string | null };

/** Our own examples of speech and terms: news of elections has few books, songs and nicknames. */
export function readOwnStories(tools: Omit<Tools, "quotes">): readonly AnnotatedStory[] {
  const read = reader(tools);
  const path = fileURLToPath(new URL("../../../fixtures/quotes/uses.jsonl", import.meta.url));
  return readLines<OwnText>(path).map((own, index) => {
    const story = read(own.text);
    const quotes = own.use === "term" ? [] : [spokenBy(story, own.speaker)];
    const gold = { id: `own-${index}`, text: own.text, quotes };
    return { gold, story, language: tools.language, chains: [] };
  });
}

/** A text of our own in which several people speak, each quotation with the phrase nearest to it that says who. */
interface Voices {
  readonly text: string;
  readonly quotes: readonly { readonly words: string; readonly speaker: string | null }[];
}

/** Our own examples of who speaks where no verb says it: floating quotations, headlines, answers. */
export function readVoices(tools: Omit<Tools, "quotes">): readonly AnnotatedStory[] {
  const read = reader(tools);
  const path = fileURLToPath(new URL("../../../fixtures/quotes/voices.jsonl", import.meta.url));
  return readLines<Voices>(path).map(({ text, quotes }, index) => {
    const gold = { id: `voice-${index}`, text, quotes: quotes.map((quote) => voiceOf(text, quote)) };
    return { gold, story: read(text), language: tools.language, chains: [] };
  });
}

function voiceOf(text: string, { words, speaker }: Voices["quotes"][number]): Attribution {
  const start = text.indexOf(words);
  const before = speaker === null ? -1 : text.lastIndexOf(speaker, start);
  const at = speaker === null || before >= 0 ? before : text.indexOf(speaker, start);
  const spans = [[start, start + words.length]] as const;
  return {
    kind: "direct",
    contentSpans: spans,
    cue: null,
    source: speaker === null ? null : [[at, at + speaker.length]],
    sourceText: speaker,
    cueClass: "speech",
    quotedSpans: spans,
  };
}

function spokenBy({ tokens, spans }: StoryAnalysis, speaker: string | null): Attribution {
  const start = speaker === null ? 0 : tokens.text.indexOf(speaker);
  const marked = spans.map((span) => [span.start, span.end] as const);
  return {
    kind: "direct",
    contentSpans: marked,
    cue: null,
    source: speaker === null ? null : [[start, start + speaker.length]],
    sourceText: speaker,
    cueClass: "speech",
    quotedSpans: marked,
  };
}
