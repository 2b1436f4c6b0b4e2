/** Who speaks in words in marks, and what tells it. */
import { beforeAll, describe } from "vitest";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { findSpeakers, type SpokenSpan } from "../../src/quotes/speakers/find-speakers.ts";
import { mentionOf } from "../../src/text/tokens.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readCast, unfold, wordsOf } from "./read-cast.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

const fixture = (name: string) => new URL(`../../fixtures/quotes/${name}.corpus.txt`, import.meta.url);

/** What is worth a speaker whom the form alone gives: `findSpeakers` asks no model then. */
const CERTAIN: ReadonlySet<number> = new Set([0.99, 0.85]);

describe("who speaks in words in marks", () => {
  holdToCorpus(fixture("speakers"), (line) => {
    const read = readCast(unfold(line), tools);
    const { model, features } = tools.quotes;
    const whoOf = ({ use, chosen, probability, passedOnBy }: SpokenSpan) => {
      if (use === "term") return "a term";
      const by = CERTAIN.has(probability) ? ", by the form alone" : "";
      if (chosen.via === "none" || chosen.via === "term") return `nobody${by}`;
      const how = {
        cue: () =>
          chosen.via === "cue" ? `“${wordsOf(read, chosen.cue)}”${chosen.second ? ", second" : ""}` : "",
        mention: () => "nearby",
        run: () => "again",
      }[chosen.via]();
      const via = passedOnBy === undefined ? "" : `, passed on by ${wordsOf(read, passedOnBy)}`;
      return `${wordsOf(read, chosen.mention)}, ${how}${by}${via}`;
    };
    const spoken = findSpeakers(read.story, read.cues, model, features);
    return spoken.map((each) => {
      const { text } = mentionOf(read.story.tokens, each.span.first, each.span.last);
      return `${text} | ${whoOf(each)}`;
    });
  });
});
