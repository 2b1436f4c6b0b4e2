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

/** What each story says of itself: headline, day, outlet, author. */
function heads(text: string): readonly (readonly unknown[])[] {
  return splitDocument({ source: "-", id: null, text }, "items").map(
    ({ headline, document, furniture, start, end }) => {
      const clean = furniture.reduceRight(
        (left, span) => left.slice(0, span.start - start) + left.slice(span.end - start),
        text.slice(start, end),
      );
      expect(clean.replace(/\s+/g, " ").trim()).toMatch(/^[^:]{5,90} The operator said[^:]+May\.$/);
      const { published, meta = {} } = document;
      return [
        headline && text.slice(headline.start, headline.end),
        published,
        meta["outlet"],
        meta["author"],
      ];
    },
  );
}

/** An item of each layout, by its headline and the day of March on which it appeared. */
const layouts: Readonly<Record<string, (headline: string, day: number, n: number) => string>> = {
  "ProQuest, text": (headline, day, n) =>
    [
      "_".repeat(60),
      `Document ${n} of 2`,
      headline,
      "Author: Roe, Jane",
      `Publication info: Harbour Gazette; London (UK) [London (UK)]. ${day} Mar 2016: ${n}.`,
      "https://www.proquest.example/docview/1770",
      "Abstract: Fares will rise.",
      `Full text: ${lead}`,
      `Title: ${headline}`,
      "Publication title: Harbour Gazette; London (UK)",
      `Publication date: Mar ${day}, 2016`,
      `ProQuest document ID: 1770${n}`,
      `Document URL: https://www.proquest.example/docview/1770${n}`,
      "Database: Global Newsstream",
    ].join("\n\n"),
  "NewsBank, fields before the text": (headline, day, n) =>
    `${headline}\nHarbour Gazette (CA) - March ${day}, 2016\n\nAuthor/Byline: Roe, Jane\nEdition: Final\nSection: News\nPage: B${n}\nReadability: 7-9 grade level\n\n${lead}\n\nIndex Terms: ferry\nRecord: 0A1B2C3D4E5F${n}\nCopyright: Copyright (c) 2016 Harbour Papers\n`,
  "NewsBank, headline after the fields": (headline, day, n) =>
    `Thursday, March ${day}, 2016\nSection: News\nPage: ${n}A\nAuthor: Roe, Jane\nMemo:\n\n${headline}\n\n${lead}\n\nAll content (c) Harbour Gazette and may not be republished without permission.\nRecord Number: 9603030${n}\nOpenURL Link: https://infoweb.example/${n}\n`,
  "NewsBank, a short text between fields": (headline, day, n) =>
    `${headline}\nHarbour Gazette - Thursday, March ${day}, 2016\nAuthor: Roe, Jane\n${lead}\nMemo: A shorter version ran on page 1.\nEdition: Metro\nPage: A${n}\nRecord Number: 1603030${n}\n`,
  "Nexis Uni": (headline, day) =>
    `${headline}\n\nHarbour Gazette\n\nMarch ${day}, 2016 Thursday\n\nCopyright 2016 Harbour Gazette All Rights Reserved\n\nSection: NEWS\n\nLength: 91 words\n\nByline: Roe, Jane\n\nBody\n\n${lead}\n\nLoad-Date: March 9, 2016\n\nEnd of Document\n`,
  LexisNexis: (headline, day, n) =>
    `${n} of 2 DOCUMENTS\n\nHarbour Gazette\n\nMarch ${day}, 2016 Thursday\nEdition 1;\nScotland\n\n${headline}\n\nBYLINE: Roe, Jane\n\nLENGTH: 91 words\n\n${lead}\n\nLOAD-DATE: March 9, 2016\n\nLANGUAGE: ENGLISH\n\nCopyright 2016 Harbour Gazette\nAll Rights Reserved\n`,
  "Factiva, codes": (headline, day, n) =>
    `SE News\nHD ${headline}\nBY By Roe, Jane\nWC 91 words\nPD ${day} March 2016\nSN Harbour Gazette\nSC HGAZ\nLP ${lead}\nCO harbrl : Harbour Lines\nAN Document HGAZ0000201603${String(day).padStart(2, "0")}ec33000b${n}\n`,
};

const covers: Readonly<Record<string, string>> = {
  "ProQuest, text": `Report Information from ProQuest\nMarch 12 2020 10:11\n${"_".repeat(60)}\n\nTable of contents\n\n1. Ferry fares to rise\n2. Why the bees left\n\n`,
  "Nexis Uni":
    "User Name: 1\n\nDate and Time: Monday, March 7, 2016\n\nJob Number: 9\n\nDocuments (2)\n\n1. Ferry fares to rise\n\nClient/Matter: -None-\n\nSearch Terms: ferry\n\nContent Type\n\nNarrowed by\n\nNews\n\nTimeline: Jan 01, 2015 to Dec 31, 2017\n\n",
};

describe("each story of an export, with what its head says of it", () => {
  test.each(Object.entries(layouts))("%s", (name, item) => {
    const text = `${item("Ferry fares to rise", 3, 1)}\n\n${item("Q&A – why the bees left", 5, 2)}`;
    const expected = [
      ["Ferry fares to rise", "2016-03-03", "Harbour Gazette", "Roe, Jane"],
      ["Q&A – why the bees left", "2016-03-05", "Harbour Gazette", "Roe, Jane"],
    ];
    expect(heads(text)).toEqual(expected);
    if (covers[name] !== undefined) expect(heads(covers[name] + text)).toEqual(expected);
  });

  test("what Factiva writes behind the last item is no story", () => {
    const item = layouts["Factiva, codes"]!("Ferry fares to rise", 3, 1);
    expect(heads(`${item}\n\nSearch Summary\nText\tferry\nDate\tAll Dates\nResults Found\t1\n`)).toHaveLength(
      1,
    );
  });
});
