import { beforeAll, describe, expect, test } from "vitest";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { unfold } from "./read-cast.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

/** The turns of a text: `who: words`. */
function turnsIn(text: string): readonly string[] {
  return [...extractDocument({ source: "-", id: null, text }, "none", tools)]
    .flatMap(({ quotes }) => quotes)
    .filter(({ rule }) => rule === "turn")
    .map(
      ({ speaker, parts }) => `${speaker?.name ?? "nobody"}: ${parts.map((part) => part.text).join(" … ")}`,
    );
}

describe("turns", () => {
  test.each<[reason: string, text: string, turns: readonly string[]]>([
    [
      "questions and answers, each in its line",
      "Hanna Berg runs the ferry.\n\nQ: Who pays?\n\nA: Nobody pays.\n\nQ: Why?\n\nA: We never asked.",
      ["nobody: Who pays?", "Hanna Berg: Nobody pays.", "nobody: Why?", "Hanna Berg: We never asked."],
    ],
    [
      "questions and answers in one line, of a story without a name",
      "Q. Who pays? A. Nobody pays.\n\nQ. Why? A. We never asked.",
      ["nobody: Who pays?", "nobody: Nobody pays.", "nobody: Why?", "nobody: We never asked."],
    ],
    [
      "questions and answers, with whom in a note behind them",
      "Q: Who pays?\nA: Nobody pays.\n\nThe conversation with Hanna Berg, held in Lund, has been cut.",
      ["nobody: Who pays?", "Hanna Berg: Nobody pays."],
    ],
    [
      "in a note that names who asked, too",
      "Q: Who pays?\nA: Nobody pays.\n\nTom Reed did this interview with Hanna Berg.",
      ["nobody: Who pays?", "Hanna Berg: Nobody pays."],
    ],
    [
      "nobody by a name behind that the interview is not with",
      "Q: Who pays?\nA: Nobody pays.\n\nHanna Berg owns a ferry in Lund.",
      ["nobody: Who pays?", "nobody: Nobody pays."],
    ],
    [
      "nor by two names",
      "Q: Who pays?\nA: Nobody pays.\n\nHanna Berg and Tom Reed spoke in May.",
      ["nobody: Who pays?", "nobody: Nobody pays."],
    ],
    [
      "capitals with a role, then the surname",
      "TOM REED, ANCHOR: Are you tired?\n\nHANNA BERG, FERRY OWNER (by phone): I sleep well.\n\nREED: Good.",
      ["TOM REED: Are you tired?", "HANNA BERG: I sleep well.", "TOM REED: Good."],
    ],
    [
      "a voice without a name",
      "REPORTER: Will the bridge open?\n\nMAYOR TOM REED: We open it in May.",
      ["REPORTER: Will the bridge open?", "TOM REED: We open it in May."],
    ],
    [
      "a court's record",
      "THE COURT: Did you see the car?\nMR. REED: I saw it, your honor.\nTHE COURT: Thank you.",
      ["THE COURT: Did you see the car?", "REED: I saw it, your honor.", "THE COURT: Thank you."],
    ],
    [
      "a parliament's record, with seats and parties in brackets",
      "Hanna Berg (Lund) (Lab): I ask the minister who pays.\n\nTom Reed (Bath) (Con): You do.",
      ["Hanna Berg: I ask the minister who pays.", "Tom Reed: You do."],
    ],
    [
      "initials after the first turn",
      "Hanna Berg: I own the ferry.\n\nTom Reed: Do you sail it?\n\nHB: Every day.",
      ["Hanna Berg: I own the ferry.", "Tom Reed: Do you sail it?", "Hanna Berg: Every day."],
    ],
    [
      "initials of a paper and of who answers",
      "Lund Post met the diver Ida Falk.\n\nLP: How deep did you go?\n\nIF: Ninety metres.\n\nLP: Why?\n\nIF: My hat fell in.",
      ["LP: How deep did you go?", "Ida Falk: Ninety metres.", "LP: Why?", "Ida Falk: My hat fell in."],
    ],
    [
      "initials after whole names, though an acronym looks alike",
      "Lena Brandvold: Do you fish?\n\nPeter Amankwah: I do.\n\nLB: Why?\n\nPA: We eat it.",
      [
        "Lena Brandvold: Do you fish?",
        "Peter Amankwah: I do.",
        "Lena Brandvold: Why?",
        "Peter Amankwah: We eat it.",
      ],
    ],
    [
      "initials of two acronyms",
      "Emma Ustinov: Why go?\n\nUwe Nagel: I like snow.\n\nEU: Still?\n\nUN: You should see it.",
      [
        "Emma Ustinov: Why go?",
        "Uwe Nagel: I like snow.",
        "Emma Ustinov: Still?",
        "Uwe Nagel: You should see it.",
      ],
    ],
    [
      "initials of three words",
      "Fiona Byrne Ito: Is it cold?\n\nTom Reed: It is.\n\nFBI: Always?\n\nTR: I have a stove.",
      [
        "Fiona Byrne Ito: Is it cold?",
        "Tom Reed: It is.",
        "Fiona Byrne Ito: Always?",
        "Tom Reed: I have a stove.",
      ],
    ],
    [
      "initials of two whom the story names before",
      "Lena Brandvold spoke to Peter Amankwah.\n\nLB: Do you fish?\n\nPA: I do.\n\nLB: Why?\n\nPA: We eat it.",
      [
        "Lena Brandvold: Do you fish?",
        "Peter Amankwah: I do.",
        "Lena Brandvold: Why?",
        "Peter Amankwah: We eat it.",
      ],
    ],
    [
      "labels of answers alone",
      "Hanna Berg opened her inn at 60.\n\nWhy so late?\n\nHanna Berg: I had sheep.\n\nAnd now?\n\nBerg: Now I have guests.",
      ["Hanna Berg: I had sheep.", "Hanna Berg: Now I have guests."],
    ],
    [
      "no labels, after a paragraph that tells of an interview",
      "We spoke to the climber Hanna Berg.\n\nWhat is it like up there?\n\nIt is cold.\n\nWill you go again?\n\nMy son says no.",
      [
        "nobody: What is it like up there?",
        "Hanna Berg: It is cold.",
        "nobody: Will you go again?",
        "Hanna Berg: My son says no.",
      ],
    ],
    [
      "an essay that asks",
      "Hanna Berg spoke in Lund.\n\nWill you vote?\n\nMany of us will.\n\nThe rest will not.\n\nIt rains.\n\nWhat then?\n\nThe mill shuts.\n\nThe sea rises.\n\nNobody knows.\n\nIt is late.",
      [],
    ],
    [
      "an answer of two paragraphs",
      "Hanna Berg runs the ferry.\n\nQ: Who pays?\n\nA: Nobody pays.\n\nWe tried once.\n\nQ: And?\n\nA: It failed.",
      [
        "nobody: Who pays?",
        "Hanna Berg: Nobody pays. … We tried once.",
        "nobody: And?",
        "Hanna Berg: It failed.",
      ],
    ],
    [
      "lines of a log with their time",
      "10:32 – Tom Reed: We open the gate now.\n\n10:40 – Hanna Berg: I am on my way.",
      ["Tom Reed: We open the gate now.", "Hanna Berg: I am on my way."],
    ],
    ["places of datelines", "TOKYO: The yen fell on Monday.\n\nLONDON: The pound rose on Monday.", []],
    ["headings", "WEATHER: Rain is expected in the north.\n\nSPORT: The Lions won again.", []],
    ["a list of facts", "Date: 3 May\nVenue: Lund\nReferee: Tom Reed\nGoals: Berg 2, Roe 1", []],
    [
      "ratings of players",
      "Tom Reed: Ran all day and scored. 8\n\nIan Roe: A quiet night on the left. 6",
      [],
    ],
    ["one label alone", "Tom Reed: I will stay.\n\nThe mayor spoke on Monday.", []],
    ["names before words in marks", "Tom Reed: “I will stay.”\n\nHanna Berg: “I will go.”", []],
  ])("%s", (_, text, expected) => {
    expect(turnsIn(text)).toEqual(expected);
  });

  test("what a turn quotes is part of it", () => {
    const text = "REPORTER: What did he say?\n\nTOM REED: He said “no” and I left.";
    const quotes = [...extractDocument({ source: "-", id: null, text }, "none", tools)].flatMap(
      (story) => story.quotes,
    );
    expect(quotes.map(({ rule }) => rule)).toEqual(["turn", "turn"]);
  });
});

describe("turns and words in marks of their texts", () => {
  holdToCorpus(new URL("../../fixtures/quotes/turns.corpus.txt", import.meta.url), (line) =>
    [...extractDocument({ source: "-", id: null, text: unfold(line) }, "none", tools)]
      .flatMap(({ quotes }) => quotes)
      .filter(({ kind }) => kind !== "indirect")
      .map(({ kind, rule, speaker, cue, parts }) => {
        const what = rule === "turn" ? "turn" : kind;
        const verb = cue === null ? "" : ` (${cue.text})`;
        return `${what} of ${speaker?.name ?? "nobody"}${verb}: ${parts.map((part) => part.text).join(" … ")}`;
      }),
  );
});
