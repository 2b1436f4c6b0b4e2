import { describe, expect, test } from "vitest";
import { splitDocument } from "../../src/split/split-document.ts";

/** "headline" of each story, by what is found. */
function headlines(text: string): readonly (string | null)[] {
  return splitDocument({ source: "-", id: null, text }, "items").map(({ headline }) =>
    headline === null ? null : text.slice(headline.start, headline.end),
  );
}

const lead = "The operator said on Monday that fares on the harbour ferry will rise by a tenth in May.";

describe("exports", () => {
  test.each<readonly [string, string, string, string, string]>([
    ["English", "91 words", "3 March 2016", "English", "Document"],
    ["German", "91 Wörter", "3 März 2016", "Englisch", "Dokument"],
    ["French", "91 mots", "3 mars 2016", "Anglais", "Document"],
    ["Spanish", "91 palabras", "3 marzo 2016", "Inglés", "Documento"],
    ["Chinese", "91 字", "2016 年 3 月 3 日", "英文", "文件"],
  ])("Factiva in %s: a section before the headline, an author after it", (_, words, day, language, word) => {
    const item = (headline: string, number: number) =>
      [
        "News",
        headline,
        "Jane Roe",
        words,
        day,
        "Harbour Gazette",
        "HGAZ",
        language,
        "(c) 2016 Harbour Gazette",
        "",
        lead,
        "",
        `${word} HGAZ000020160303ec33000b${number}`,
        "",
      ].join("\n");
    const text =
      item("Ferry fares to rise in spring", 1) +
      item("Council votes for a library", 2) +
      item("Fire on the quay put out", 3);
    expect(headlines(text)).toEqual([
      "Ferry fares to rise in spring",
      "Council votes for a library",
      "Fire on the quay put out",
    ]);
  });

  const nexis = (which: (n: number) => string, date: string, labels: readonly string[]) =>
    [1, 2]
      .map((n) =>
        [
          which(n),
          "",
          "Harbour Gazette",
          "",
          date,
          "",
          `Ferry fares to rise in spring, and the towns`,
          `ask why for the ${n}th time`,
          "",
          `${labels[0]}: Jane Roe`,
          "",
          `${labels[1]}: 91`,
          "",
          lead,
          "",
          "LOAD-DATE: March 4, 2016",
          "",
        ].join("\n"),
      )
      .join("\n");
  const whole = [1, 2].map(
    (n) => `Ferry fares to rise in spring, and the towns\nask why for the ${n}th time`,
  );

  test("LexisNexis: a headline of two lines is whole, a cover page is no story", () => {
    const cover =
      "Download Request: All Documents\nTime Of Request: Monday, March 7, 2016\nNumber of Documents: 2\n\n\n";
    const body = nexis((n) => `${n} of 2 DOCUMENTS`, "March 3, 2016 Thursday", ["BYLINE", "LENGTH"]);
    expect(headlines(body)).toEqual(whole);
    expect(headlines(cover + body)).toEqual(whole);
  });

  test("Nexis with a German interface: the headline, not the paper", () => {
    const body = nexis((n) => `Dokument ${n} von 2`, "Donnerstag 3. März 2016", ["AUTOR", "LÄNGE"]);
    expect(headlines(body)).toEqual(whole);
  });

  test("a text that speaks of documents is none", () => {
    expect(
      headlines(`Ferry fares to rise\n\n${lead}\n\nThe document, she said, is number 3 of 12.`),
    ).toHaveLength(1);
  });
});
