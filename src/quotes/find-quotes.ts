import type { Language } from "../language/language.ts";
import type { Quote } from "../model/result.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Tokens } from "../text/tokens.ts";
import { assembleQuotes } from "./assemble.ts";
import { type CueLexicon, createCueLexicon } from "./cue-lexicon.ts";
import { likelySources, readCues } from "./cue-sources.ts";
import { findIndirect } from "./find-indirect.ts";
import { findSpeakers } from "./find-speakers.ts";
import type { LinearModel } from "./linear-model.ts";
import { type Reading, readStory } from "./reading.ts";
import { findReferents } from "./referents.ts";
import { type ClassCache, createClassCache } from "./word-class.ts";

/** What finding quotes needs, made once for all stories. */
export interface QuoteTools {
  readonly language: Language;
  readonly lexicon: CueLexicon;
  readonly cache: ClassCache;
  readonly model: LinearModel;
}

export function createQuoteTools(language: Language, model: LinearModel): QuoteTools {
  const lexicon = createCueLexicon(language);
  return { language, lexicon, cache: createClassCache(lexicon), model };
}

/** The quotes of one story, in text order, with their speakers. */
export function findQuotes(tokens: Tokens, names: NameIndex, tools: QuoteTools): readonly Quote[] {
  const { language, lexicon, cache, model } = tools;
  return quotesOf(readStory(tokens, names, language, lexicon, cache), language, model);
}

/** The quotes of a story already read. */
export function quotesOf(reading: Reading, language: Language, model: LinearModel): readonly Quote[] {
  if (reading.regions.length === 0 && reading.cues.length === 0) return [];
  const cues = readCues(reading, model);
  const spoken = findSpeakers(reading, cues, model);
  const indirect = findIndirect(reading, cues, spoken, model);
  const sources = likelySources(cues);
  const appearances = findReferents(reading, sources, language);
  return assembleQuotes({ reading, appearances, model, sources }, spoken, indirect);
}
