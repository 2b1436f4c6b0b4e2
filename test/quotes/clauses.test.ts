/** Who speaks where the words in marks end a clause inside the sentence. */
import { beforeAll, describe, expect, test } from "vitest";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

/** The phrase that names the speaker of each quotation, with its cue. */
const voices = (text: string) =>
  [...extractDocument({ source: "-", id: null, text }, "none", tools)]
    .flatMap(({ quotes }) => quotes)
    .filter(({ kind, use }) => kind !== "indirect" && use === "speech")
    .map(({ speaker, cue }) => `${speaker?.mention?.text ?? "nobody"}: ${cue?.text ?? "no cue"}`);

/** Indirect speech: `who: words`. */
const reports = (text: string) =>
  [...extractDocument({ source: "-", id: null, text }, "none", tools)]
    .flatMap(({ quotes }) => quotes)
    .filter(({ kind }) => kind === "indirect")
    .map(({ speaker, text: words }) => `${speaker?.name ?? "nobody"}: ${words}`);

type Row = readonly [text: string, ...voices: readonly string[]];

describe("the subject of a relative clause, not of the sentence", () => {
  test.each<Row>([
    ["The minister said the government would drop a plan that unions called “a fantasy”.", "unions: called"],
    [
      "Judge Ana Ruiz said she would appeal a ruling that the company called “a gift to polluters”.",
      "the company: called",
    ],
    [
      "Mayor Ivo Lund said on Friday he would scrap a tax that shopkeepers described as “a slow strangling”.",
      "shopkeepers: described",
    ],
    [
      "Tom Reed said the cabinet had approved a budget which the opposition dismissed as “a shopping list”.",
      "the opposition: dismissed",
    ],
    ["Hanna Berg defended the law, which critics have branded “a licence to snoop”.", "critics: branded"],
    [
      "The committee said it had rejected a proposal that residents called “madness on stilts”.",
      "residents: called",
    ],
    [
      "The airline said it would fight a fine that its chief executive, Eva Lund, called “absurd”.",
      "Eva Lund: called",
    ],
    [
      "The president signed a bill that teachers’ leaders denounced as “an insult to every classroom”.",
      "teachers’ leaders: denounced",
    ],
    [
      "The coach said he would keep a system that pundits have mocked as “eleven men and a prayer”.",
      "pundits: mocked",
    ],
    ["Judges struck down a rule that the governor had called “common sense”.", "the governor: called"],
    [
      "The union said members had rejected an offer the company called “final and generous”.",
      "the company: called",
    ],
  ])("%s", (text, ...expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe("what a relative clause is about, where that can speak", () => {
  test.each<Row>([
    ["The report praised a nurse who called the ward “a second home”.", "a nurse: called"],
    [
      "More than 200 villages backed a petition that called the road “a gift to nobody.”",
      "a petition: called",
    ],
    [
      "Nearly 30 towns signed a letter that praised the nurses’ “quiet courage in a long winter.”",
      "a letter: praised",
    ],
    [
      "With 60 farms backing a statement that condemned the “slow theft of our water,” the ministry gave in.",
      "a statement: condemned",
    ],
    [
      "The operators won wide support, with nearly 20 counties backing a text that praised the dams’ “steady hand.”",
      "a text: praised",
    ],
  ])("%s", (text, ...expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe("who has a habit, not the habit", () => {
  test.each<Row>([
    [
      "The firm hired a former lobbyist with a record of mocking biologists, at one point saying that “a sponge has never paid a tax.”",
      "a former lobbyist: saying",
    ],
    [
      "The council picked a former captain with a habit of mocking cyclists, once writing that “a bicycle is a toy.”",
      "a former captain: writing",
    ],
    [
      "The board named as chief a banker with a history of insulting customers, at one time claiming that “the poor love a queue.”",
      "a banker: claiming",
    ],
  ])("%s", (text, ...expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe("who reports what somebody was told", () => {
  test.each<Row>([
    ["Reed said traders had been told “by leaflet, in the rain.”", "Reed: said"],
    ["The union said drivers were informed “in the car park, one by one.”", "The union: said"],
    ["Hanna Berg complained that parents had been told “nothing at all, twice.”", "Hanna Berg: complained"],
    ["The lawyer said her client was told to expect “a long night in a cold cell.”", "The lawyer: said"],
    ["According to Sato, staff had been informed “by a note on the door.”", "Sato: According to"],
    ["Airlines were told to expect “a long night”.", "nobody: no cue"],
    ["Farmers have been warned of “a hard winter”.", "nobody: no cue"],
  ])("%s", (text, ...expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe("what is written reads, and goes on", () => {
  test.each<Row>([
    ["“We will sue,” a statement read. “They never asked us.”", "a statement: read", "a statement: no cue"],
    [
      "“We regret the delay,” the letter read. “Work resumes in May.”",
      "the letter: read",
      "the letter: no cue",
    ],
    ["“Do not swim here,” a sign read. “The current is strong.”", "a sign: read", "a sign: read"],
    [
      "Hanna Berg left on Monday. “She was a fine leader,” a statement read. “We wish her well.”",
      "a statement: read",
      "a statement: read",
    ],
  ])("%s", (text, ...expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe("who is asked does not ask", () => {
  test.each<Row>([
    ["Hollins, asked if he regretted the email, said: “I would send it again.”", "Hollins: :"],
    ["Ana Ruiz, asked whether she would resign, said: “Not today.”", "Ana Ruiz: :"],
    ["Asked if he would run again, Tom Reed said: “Ask my wife.”", "Tom Reed: :"],
    ["Lund, when asked why the deal was dead, replied: “Ask the buyers.”", "Lund: :"],
    ["Okoro, pressed on whether the reactor was safe, said: “It is.”", "Okoro: :"],
  ])("%s", (text, ...expected) => {
    expect(voices(text)).toEqual(expected);
    for (const report of reports(text)) expect(report).toMatch(/^nobody: /);
  });

  test("but who asks does", () => {
    expect(reports("Reporters asked if he would resign.")).toEqual(["reporters: if he would resign"]);
  });

  test("and what somebody is asked about is nothing said", () => {
    expect(reports("Asked about the fire, Tom Reed left. Eva Lund, asked about the memo, laughed.")).toEqual(
      [],
    );
  });
});

describe("acts whose verbs look like speech", () => {
  test.each<Row>([
    ["Ana Ruiz was sworn in on Monday as mayor of Lund."],
    ["Tom Reed was sworn in as president in January."],
    ["Ivo Lund was dismissed as coach of FC Elbe."],
    ["The minister was dismissed as finance chief after a row over figures."],
    ["The strike began after talks about pay broke down."],
    ["Talks on a ceasefire collapsed on Friday."],
    ["The hospital acknowledged only 147 deaths, far fewer than villagers counted."],
    ["Officials confirmed only three injuries."],
    ["The union rejects that and says members were never asked.", "the union: members were never asked"],
    ["Hanna Berg contests this and insists the door was open.", "Hanna Berg: the door was open"],
    ["Police acknowledged that 147 people had died.", "police: that 147 people had died"],
  ])("%s", (text, ...expected) => {
    expect(reports(text)).toEqual(expected);
  });
});
