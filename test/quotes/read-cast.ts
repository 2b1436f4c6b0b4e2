import { DocumentCountry } from "../../src/entities/document-country.ts";
import { readNames } from "../../src/entities/find-names.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { findReferents } from "../../src/quotes/coreference/referents.ts";
import { likelySources, scoreCues } from "../../src/quotes/cues/score-cues.ts";
import type { QuoteTools } from "../../src/quotes/find-quotes.ts";
import type { SourceMention } from "../../src/quotes/mentions/mention.ts";
import { analyzeStory } from "../../src/quotes/story-analysis.ts";
import { scan } from "../../src/text/scanner.ts";
import { mentionOf } from "../../src/text/tokens.ts";

/** A corpus holds a text in one line: ¶ parts paragraphs, ↵ lines. */
export function unfold(line: string): string {
  return line.replaceAll(" ¶ ", "\n\n").replaceAll(" ↵ ", "\n");
}

/** A text as the stages of quotes read it, with the names that the tagger finds. */
export function readCast(text: string, tools: Tools, quotes: QuoteTools = tools.quotes) {
  const tokens = scan(text);
  const { evidence, describe } = readNames(tokens, tools.nameModel, tools.gazetteer, tools.language);
  const names = indexNames(tokens, describe(new DocumentCountry().homeOf(evidence)));
  const story = analyzeStory(tokens, names, quotes.language, quotes.lexicon, quotes.cache);
  const cues = scoreCues(story, quotes.model, quotes.features);
  const sources = likelySources(cues);
  const appearances = findReferents(story, sources, quotes.language);
  return { story, cues, sources, appearances };
}

/** The words of a phrase. */
export function wordsOf(
  { story }: ReturnType<typeof readCast>,
  { first, last }: Pick<SourceMention, "first" | "last">,
) {
  return mentionOf(story.tokens, first, last).text;
}
