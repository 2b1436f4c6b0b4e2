import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { splitDocument } from "../../src/split/split-document.ts";

const text = [
  "Ferry fares to rise in spring\n\nOSLO (Post) — Fares on the harbour ferry will rise in May, the operator said on Monday.",
  "---",
  "Council votes for a new library\n\nBERGEN (Post) — The council voted on Tuesday for a library on the quay.",
].join("\n\n");

const item: Document = { source: "-", id: "1", text, isItem: true };

describe("a document that was one item where it came from", () => {
  test.each([
    ["items", 1],
    ["none", 1],
    ["auto", 2],
    ["eager", 2],
  ] as const)("by %s has %i stories", (mode, count) => {
    expect(splitDocument(item, mode)).toHaveLength(count);
  });

  test("a text is split all the same", () => {
    expect(splitDocument({ source: "-", id: null, text }, "items")).toHaveLength(2);
  });

  test("what a database glued together is split all the same", () => {
    const articles = ["Ferry fares to rise", "Council votes for a library"].map(
      (headline, i) =>
        `${headline}\nHarbour Gazette\nMarch ${i + 3}, 2016 Thursday\nLength: 91 words\nBody\n\nA text of its own, said the paper on Monday.\n\nLoad-Date: March 4, 2016\n\nEnd of Document\n`,
    );
    expect(splitDocument({ ...item, text: articles.join("\n") }, "items")).toHaveLength(2);
  });
});
