import type { Language } from "../english/english.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Quote } from "../model/result.ts";
import type { Tokens } from "../text/tokens.ts";
import { assembleQuotes } from "./assemble.ts";
import { type CueLexicon, createCueLexicon } from "./cue-lexicon.ts";
import { likelySources, readCues } from "./cue-sources.ts";
import { findIndirect } from "./find-indirect.ts";
import { findSpeakers } from "./find-speakers.ts";
import { FeatureList, type LinearModel } from "./linear-model.ts";
import { readStory } from "./reading.ts";
import { findReferents } from "./referents.ts";
import { type ClassCache, createClassCache } from "./word-class.ts";

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
  return { language, lexicon, cache: createClassCache(lexicon), model, features: new FeatureList() };
}

/** The quotes of one story, in text order, with their speakers. */
export function findQuotes(tokens: Tokens, names: NameIndex, tools: QuoteTools): readonly Quote[] {
  const { language, lexicon, cache, model, features } = tools;
  const reading = readStory(tokens, names, language, lexicon, cache);
  if (reading.regions.length === 0 && reading.cues.length === 0) return [];
  const cues = readCues(reading, model, features);
  const spoken = findSpeakers(reading, cues, model, features);
  const indirect = findIndirect(reading, cues, spoken, model, features);
  const sources = likelySources(cues);
  const appearances = findReferents(reading, sources, language);
  return assembleQuotes({ reading, appearances, model, features, sources }, spoken, indirect);
}
