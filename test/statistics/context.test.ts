import { describe } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readMarked } from "./marked.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

/** Each figure of the text with where it went, what it is about and what is said of it. */
function show(text: string): readonly string[] {
  const { tokens, names } = readMarked(text);
  return findStatistics(tokens, names, language).map(({ text: words, direction, subject, predicate }) =>
    [
      words,
      direction ?? "-",
      subject === null ? "" : `of “${subject}”`,
      predicate === null ? "" : `to ${predicate}`,
    ]
      .filter(Boolean)
      .join(" | "),
  );
}

describe("where a figure went, of what and what is said of it, as stands in context.corpus.txt", () =>
  holdToCorpus(fixture("context.corpus.txt"), show));
