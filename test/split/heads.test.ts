import { describe, expect, test } from "vitest";
import { Kind } from "../../src/split/blocks.ts";
import { readParagraphs } from "../../src/split/read-paragraphs.ts";
import { splitDocument } from "../../src/split/split-document.ts";

const names = Object.entries(Kind);
const kindsOf = (lines: readonly string[]): readonly string[] =>
  [...readParagraphs(lines.join("\n")).all.kind].map((kind) => names.find(([, value]) => value === kind)![0]);

const headline = "Ferry owners ask for a third berth at Port Selby";
const text =
  "The owners of four ferries have asked the harbour board for a third berth, saying that boats wait an hour in summer.";

describe("lines at the head of a story are known by their neighbours", () => {
  test.each([
    ["a label", ["METRO", headline, text], "label headline text"],
    ["a label in small letters", ["In brief", headline, text], "label headline text"],
    ["a label with an ampersand", ["Sea & Shore", headline, text], "label headline text"],
    ["two labels", ["AROUND THE GULF", "Oman", headline, text], "label label headline text"],
    ["no label above a text", ["Background", text], "text text"],
    ["no label above a short heading", ["Oman", "Three berths", text], "text headline text"],
    ["a post", [headline, "Our Bureau", text], "headline byline text"],
    [
      "a name and a post",
      [headline, "Tove Lindqvist", "Harbour Reporter", text],
      "headline byline byline text",
    ],
    ["a name with a particle", [headline, "Jan van der Meer", text], "headline byline text"],
    ["a writer who sends from a place", [headline, "From Musa Bello, Yola", text], "headline byline text"],
    [
      "a place below a writer",
      [headline, "Special Correspondent", "Nagpur", text],
      "headline byline stamp text",
    ],
    [
      "a place and a day",
      [headline, "Staff Reporter", "Nagpur, March 3", text],
      "headline byline stamp text",
    ],
    ["no name where no headline stands above", [text, "Jan van der Meer", text], "text headline text"],
    ["no place where no writer stands above", [text, "Nagpur", text], "text text text"],
  ])("%s", (_, lines, kinds) => {
    expect(kindsOf(lines)).toEqual(kinds.split(" "));
  });
});

describe("a label belongs to the story below it", () => {
  const story = [
    "Council to buy the old brewery",
    "The council will buy the old brewery in Mill Street for 2.4 million pounds, members decided on Tuesday by one vote.",
    "Councillor Ida Brandt said that the vats would be sold. “We want the walls,” she said.",
    "Brandt added that flats would be built there from May.",
  ];
  const brief = [
    "Rovers win at last in Dunmore",
    "Rovers beat Dunmore Athletic 2-1 on Saturday with a penalty in the 90th minute, their first win since the autumn.",
  ];
  test.each([
    ["CRICKET", "\n"],
    ["Fishing", "\n\n"],
    ["Football", "\n"],
    ["ROUND-UP", "\n\n"],
  ])("%s, %j", (label, gap) => {
    const text = [...story, label, ...brief].join(gap);
    const stories = splitDocument({ source: "-", id: null, text }, "auto");
    const words = stories.map(({ start, end, kicker, headline }) => ({
      begins: text.slice(start, end).split("\n")[0],
      kicker: kicker === null ? null : text.slice(kicker.start, kicker.end),
      headline: headline === null ? null : text.slice(headline.start, headline.end),
    }));
    expect(words).toEqual([
      { begins: story[0], kicker: null, headline: story[0] },
      { begins: label, kicker: label, headline: brief[0] },
    ]);
  });
});
