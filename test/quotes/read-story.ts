import { indexNames } from "../../src/entities/name-index.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { type ScoredCue, scoreCues } from "../../src/quotes/cues/score-cues.ts";
import { analyzeStory, type StoryAnalysis } from "../../src/quotes/story-analysis.ts";
import { createClassCache } from "../../src/quotes/words/word-class.ts";
import { scan } from "../../src/text/scanner.ts";

/** A text as the quotes stage reads it, with the names that the program finds in it; " ¶ " begins a paragraph. */
export function readStory(line: string, tools: Tools): StoryAnalysis {
  const text = line.replaceAll(" ¶ ", "\n\n");
  const [story] = extractDocument({ source: "-", id: null, text }, "none", tools);
  const tokens = scan(text);
  const { language, lexicon } = tools.quotes;
  const names = indexNames(tokens, story!);
  return analyzeStory(tokens, names, language, lexicon, createClassCache(lexicon, language));
}

/** The words from one token to another, as they stand. */
export function wordsOf({ tokens }: StoryAnalysis, first: number, last: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last]).replaceAll("\n\n", " ¶ ");
}

export function cuesOf(story: StoryAnalysis, tools: Tools): readonly ScoredCue[] {
  return scoreCues(story, tools.quotes.model, tools.quotes.features);
}
