import fc from "fast-check";
import { test } from "vitest";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import { splitDocument } from "../../src/split/split-document.ts";
import { scan } from "../../src/text/scanner.ts";
import { assertResult, assertStories, assertTokens } from "../invariants.ts";
import { anyText } from "./news-text.ts";
import { runsOf, timeout } from "./runs.ts";

const tools = await loadTools();

test("tokens, sentences and paragraphs cover the text", { timeout }, () => {
  fc.assert(
    fc.property(anyText, (text) => assertTokens(scan(text))),
    runsOf("tokens"),
  );
});

test("stories and what is between them make up the document", { timeout }, () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("auto", "eager", "none"), (text, mode) =>
      assertStories(splitDocument({ text, source: "-", id: null }, mode), text),
    ),
    runsOf("stories"),
  );
});

test("findings are slices of their story, in order and whole characters", { timeout }, () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, why) => {
      const document = { text, source: "-", id: null };
      for (const story of extractDocument(document, "auto", tools, why)) assertResult(story, text);
    }),
    runsOf("findings"),
  );
});
