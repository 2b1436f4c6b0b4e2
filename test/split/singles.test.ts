import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readParagraphs } from "../../src/split/read-paragraphs.ts";
import { readSeries } from "../../src/split/series.ts";
import { splitDocument } from "../../src/split/split-document.ts";

/** Single articles in the forms that news takes, all our own: whatever stands in them, each is one story. */
const folder = new URL("../../fixtures/singles/", import.meta.url);
const forms = readdirSync(folder).map((name) => [
  name.replace(".txt", ""),
  readFileSync(new URL(name, folder), "utf8").trimEnd(),
]);

const begins = (text: string): readonly string[] =>
  splitDocument({ source: "-", id: null, text }, "auto").map(
    ({ start }) => text.slice(start).split("\n")[0]!,
  );

describe.each(forms)("%s", (_, text) => {
  const first = text!.split("\n", 1);

  test("is one story, a paragraph a line", () => {
    expect(begins(text!)).toEqual(first);
  });

  test("is one story with blank lines", () => {
    expect(begins(text!.replaceAll("\n", "\n\n"))).toEqual(first);
  });

  test("is one story without its headline", () => {
    const rest = text!.slice(text!.indexOf("\n") + 1);
    expect(begins(rest)).toEqual(rest.split("\n", 1));
  });
});

describe("a series", () => {
  const filler = "The committee met again in the evening and agreed on nothing at all.";
  const within = (...lines: readonly string[]): string =>
    readSeries(readParagraphs(lines.join("\n")).body).join("");

  test.each([
    ["times of day", "0011111", [filler, "9.40pm", filler, "8.15pm", filler, "7 p.m.", filler]],
    ["times of day in brackets", "011111", ["[10:05]", filler, "[10:40]", filler, "[11:00 GMT]", filler]],
    ["times before a text", "0011", [filler, `10:45 – ${filler}`, `10:20 – ${filler}`, `09:50 – ${filler}`]],
    [
      "questions and answers",
      "01111",
      [filler, "Q: And then?", "A: We waited.", "Q: How long?", "A: A year."],
    ],
    [
      "questions and answers with dots",
      "0111",
      ["Q. And then?", "A. We waited.", "Q. How long?", "A. A year."],
    ],
    [
      "names of speakers",
      "011111",
      [
        "Lund: We waited.",
        "Reiter: I did not.",
        "Lund: You did.",
        "Reiter: A day.",
        "Lund: A year.",
        "Reiter: No.",
      ],
    ],
    [
      "numbers",
      "001111",
      [filler, "1. The Salt Cellar", filler, "2. The Pencil House", filler, "3. The Key"],
    ],
    ["numbers that count down", "0011", [filler, `3. ${filler}`, `2. ${filler}`, `1. ${filler}`]],
  ] as const)("is %s", (_, wanted, lines) => {
    expect(within(...lines)).toBe(wanted);
  });

  test.each([
    ["two times of day", [filler, "9.40pm", filler, "8.15pm", filler]],
    [
      "times above headlines",
      [
        "10:05",
        "Ferry fares rise again",
        filler,
        "10:20",
        "Bridge to close in May",
        filler,
        "10:40",
        "Rates held at three percent",
        filler,
      ],
    ],
    ["numbers from the first line on", [`1. ${filler}`, `2. ${filler}`, `3. ${filler}`]],
    ["numbers with gaps", [filler, `1. ${filler}`, `4. ${filler}`, `9. ${filler}`]],
    [
      "places that briefs begin with",
      [`Lagos: ${filler}`, `Accra: ${filler}`, `Lagos: ${filler}`, `Accra: ${filler}`],
    ],
    [
      "labels that come once",
      [`STRIKE: ${filler}`, `HARVEST: ${filler}`, `BUDGET: ${filler}`, `COURT: ${filler}`],
    ],
    ["scores", [filler, "3-1 was flattering.", "2-0 was not.", "4-4 was a party."]],
  ] as const)("is not %s", (_, lines) => {
    expect(within(...lines)).not.toContain("1");
  });

  it("ends where its marks end: a story after a live log begins", () => {
    const log = readFileSync(new URL("live-log.txt", folder), "utf8").trimEnd();
    const other = readFileSync(new URL("obituary.txt", folder), "utf8").trimEnd();
    expect(begins(`${log}\n\n\n${other}`)).toEqual([log.split("\n")[0], other.split("\n")[0]]);
  });
});

describe("a paragraph without its stop", () => {
  const words =
    "The mayor told reporters on the quay that the bridge would be closed for nine weeks. Its bearings have worn out twice as fast as the engineers had expected when it opened, and each of them weighs eleven tonnes. The county wants to pay a third of what the repair costs";
  const article = [
    "The swing bridge at Marlow will close in May, the council decided on Tuesday.",
    `${words}, said the mayor, Jonas Weil`,
    "Weil said that the ferry would run until midnight while the bridge is shut.",
    "The council will vote on the money for the bridge in April.",
  ];

  it("begins no story after it where it is the only one", () => {
    expect(begins(article.join("\n"))).toEqual([article[0]]);
  });
});
