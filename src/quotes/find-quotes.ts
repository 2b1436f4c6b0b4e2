import type { Language } from "../english/english.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Quote } from "../model/result.ts";
import type { Tokens } from "../text/tokens.ts";
import { assembleQuotes } from "./assemble/assemble.ts";
import { explainQuote } from "./assemble/explain-quote.ts";
import { findIndirect } from "./content/find-indirect.ts";
import { findReferents } from "./coreference/referents.ts";
import { type CueLexicon, createCueLexicon } from "./cues/cue-lexicon.ts";
import { likelySources, scoreCues } from "./cues/score-cues.ts";
import { FeatureList, type LinearModel } from "./model/linear-model.ts";
import { findSpeakers } from "./speakers/find-speakers.ts";
import { analyzeStory } from "./story-analysis.ts";
import { type ClassCache, createClassCache } from "./words/word-class.ts";

/** What finding quotes needs, made once for all stories. */
export interface QuoteTools {
  readonly language: Language;
  readonly lexicon: CueLexicon;
  readonly cache: ClassCache;
  readonly model: LinearModel;
  /** Room for the features of the candidate at hand. */
  readonly features: FeatureList;
}

export function createQuoteTools(language: Language, model: LinearModel): QuoteTools {
  const lexicon = createCueLexicon(language);
  return {
    language,
    lexicon,
    cache: createClassCache(lexicon, language),
    model,
    features: new FeatureList(),
  };
}

/** The quotes of one story, in text order, with their speakers, and with their reasons if `why`. */
export function findQuotes(
  tokens: Tokens,
  names: NameIndex,
  tools: QuoteTools,
  why = false,
): readonly Quote[] {
  const { language, lexicon, cache, model, features } = tools;
  const story = analyzeStory(tokens, names, language, lexicon, cache);
  if (story.spans.length + story.cues.length + story.turns.length === 0) return [];
  const cues = scoreCues(story, model, features);
  const spoken = findSpeakers(story, cues, model, features);
  const indirect = findIndirect(story, cues, spoken, model, features);
  const sources = likelySources(cues);
  const appearances = findReferents(story, sources, language);
  const quotes = assembleQuotes({ story, appearances, model, features, sources }, spoken, indirect);
  return why ? quotes.map(explainQuote) : quotes;
}
