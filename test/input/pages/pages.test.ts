import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/model/document.ts";
import { splitDocument } from "../../../src/split/split-document.ts";
import { documentsOf } from "../world.ts";
import { bodyOf, fourGramScore, pages, severalPages, wordsOf } from "./page-set.ts";

const read = (html: string) => documentsOf(html, { leftOut: true });
const textOf = (documents: readonly Document[]) => documents.map(({ text }) => text).join("\n\n");
const countsOf = (words: readonly string[]) => words.toSorted().join(" ");

describe("a page out of which one article is taken", () => {
  test.each(pages.map((page) => [page.name, page] as const))("%s", async (_, { html, gold }) => {
    const documents = await read(html);
    expect(documents.flatMap((document) => splitDocument(document, "items"))).toHaveLength(1);
    expect(textOf(documents).split("\n")[0]).toBe(gold.split("\n")[0]);
    expect(fourGramScore(textOf(documents), gold).f1).toBeGreaterThan(0.95);
  });

  test("no word is in neither its article nor what was left out", async () => {
    for (const { name, html } of [...pages, ...severalPages]) {
      const documents = await read(html);
      const shown = [textOf(documents), ...documents.flatMap(({ leftOut = [] }) => leftOut)].join("\n");
      expect(countsOf(wordsOf(shown)), name).toBe(countsOf(wordsOf(bodyOf(html))));
    }
  });

  test("the text is the article's", async () => {
    const scores = await Promise.all(
      pages.map(async ({ html, gold }) => fourGramScore(textOf(await documentsOf(html)), gold)),
    );
    const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
    expect(mean).toBeGreaterThan(0.995);
  });
});

test.each(severalPages.map((page) => [page.name, page] as const))("%s", async (_, { html, stories }) => {
  const documents = await read(html);
  expect(documents.flatMap((document) => splitDocument(document, "items"))).toHaveLength(stories);
});
