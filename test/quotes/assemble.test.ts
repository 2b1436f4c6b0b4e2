/** What becomes a quote: its parts, its kind, who speaks and passed it on, by which words, how surely and why. */
import { beforeAll, describe } from "vitest";
import type { Quote } from "../../src/model/result.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { unfold } from "./read-cast.ts";
import { showQuote } from "./show-quotes.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

/** A quote in two lines: what it is, then what it is worth and why. */
function show(quote: Quote, text: string): readonly string[] {
  const { start, end, parts, cue, confidence, why, speaker } = quote;
  const at = [quote, ...parts, ...(cue === null ? [] : [cue])].every(
    (span) => text.slice(span.start, span.end) === span.text,
  );
  const whole = parts.length > 1 ? ` of ${start}–${end}` : "";
  const via = speaker?.via === undefined ? "" : `, passed on by ${speaker.via.kind} ${speaker.via.name}`;
  return [
    `${quote.id} ${showQuote(quote)}${via}${whole}${at ? "" : ", elsewhere"}`,
    `  ${confidence}: ${why}`,
  ];
}

describe("quotes", () => {
  const fixture = new URL("../../fixtures/quotes/assemble.corpus.txt", import.meta.url);
  holdToCorpus(fixture, (line) => {
    const text = unfold(line);
    const stories = [...extractDocument({ source: "-", id: null, text }, "none", tools, true)];
    return stories.flatMap(({ quotes }) => quotes.flatMap((quote) => show(quote, text)));
  });
});
