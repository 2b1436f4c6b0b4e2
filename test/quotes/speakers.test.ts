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

/** What a span is worth whose speaker, or whose use, the form alone tells: no model is asked. */
const forms: ReadonlyMap<number, string> = new Map([
  [0.99, ", by the form alone"],
  [0.85, ", likely by the form alone"],
]);
const termForms: ReadonlyMap<number, string> = new Map([
  [0.1, ", by the form alone"],
  [0.5, ", one too many"],
]);

describe("who speaks in words in marks", () => {
  holdToCorpus(fixture("speakers"), (line) => {
    const read = readCast(unfold(line), tools);
    const { model, features } = tools.quotes;
    const whoOf = ({ use, chosen, probability, useProbability, passedOnBy }: SpokenSpan) => {
      if (use === "term") return `a term${termForms.get(useProbability) ?? ""}`;
      const by = forms.get(probability) ?? "";
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
