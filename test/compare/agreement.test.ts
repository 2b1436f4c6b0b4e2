import { describe, expect, it } from "vitest";
import { compareStories } from "../../src/compare/compare-stories.ts";
import type { Statistic, StoryResult } from "../../src/model/result.ts";
import { type Sketch, storyFrom } from "./made-stories.ts";

function storiesOf(sketches: readonly Sketch[]): readonly StoryResult[] {
  return sketches.map((one, index) => storyFrom(one, { id: `i${index}`, source: `${index}.txt` }));
}

function rowsOf(stories: readonly StoryResult[]): readonly string[] {
  return compareStories(stories).map(
    ({ left, right, about, difference, ratio }) =>
      `${left.value} / ${right.value} (${about.join(", ")}) ${difference} ${ratio}`,
  );
}

/** Two stories with one figure each, the names and fields of the second like the first's where none are given. */
type Pair = readonly [
  why: string,
  names: readonly string[] | readonly [readonly string[], readonly string[]],
  first: Partial<Statistic>,
  second: Partial<Statistic>,
  row: string | null,
];

const lamu = ["place Lamu"];
const dead = (value: number) => ({ value });
const share = (value: number) => ({
  value,
  kind: "percent" as const,
  unit: "percent",
  noun: null,
  subject: "Governor Nwosu",
  predicate: "own",
});
const price = (value: number) => ({
  value,
  kind: "money" as const,
  unit: "EUR",
  noun: null,
  subject: "the harbour wall",
  predicate: "cost",
});
const ships = (value: number) => ({ value, unit: "ship", noun: "ships", predicate: "buy" });

const tolls: readonly Pair[] = [
  ["one place", lamu, dead(31), dead(33), "31 / 33 (Lamu) 2 1.06"],
  ["the smaller figure stands left", lamu, dead(33), dead(31), "31 / 33 (Lamu) 2 1.06"],
  ["the same figure", lamu, dead(31), dead(31), null],
  ["no name", [], dead(31), dead(33), null],
  ["two places", [lamu, ["place Kisumu"]], dead(31), dead(33), null],
  ["a country only", ["country Kenya"], dead(31), dead(33), null],
  ["one person only", ["person Maria Osei"], dead(31), dead(33), null],
  [
    "two who are no places",
    ["person Maria Osei", "org Red Cross"],
    dead(31),
    dead(33),
    "31 / 33 (Maria Osei, Red Cross) 2 1.06",
  ],
  ["a person and an agency", ["person Maria Osei", "org Reuters"], dead(31), dead(33), null],
  ["ten times as many", lamu, dead(31), dead(310), "31 / 310 (Lamu) 279 10"],
  ["more than ten times as many", lamu, dead(31), dead(311), null],
  ["none at first", lamu, dead(0), dead(3), null],
  ["another topic", lamu, dead(31), { value: 33, unit: "injured", noun: "injured" }, null],
  [
    "a toll in other words",
    lamu,
    dead(31),
    { ...ships(33), unit: "Person", predicate: "kill" },
    "31 / 33 (Lamu) 2 1.06",
  ],
  ["people without a verb", lamu, dead(31), { value: 33, unit: "person", predicate: null }, null],
  ["people who do something else", lamu, dead(31), { value: 33, unit: "person", predicate: "sing" }, null],
  ["what kills is no people", lamu, dead(31), { value: 33, unit: "ship", predicate: "kill" }, null],
  [
    "the subject says what is counted",
    lamu,
    dead(31),
    { value: 33, unit: null, noun: null, subject: "The official Death Toll" },
    "31 / 33 (Lamu) 2 1.06",
  ],
  [
    "a subject says nothing of a unit",
    lamu,
    dead(31),
    { value: 33, unit: "ship", noun: "ships", subject: "the death toll" },
    null,
  ],
  [
    "a subject without a topic",
    lamu,
    dead(31),
    { value: 33, unit: null, noun: null, subject: "the tally" },
    null,
  ],
  ["neither unit nor subject", lamu, dead(31), { value: 33, unit: null, noun: null }, null],
  ["a sum of the dead", lamu, dead(31), { value: 33, kind: "money" }, null],
  ["a range", lamu, dead(31), { value: null, low: 30, high: 35 }, null],
];

const sums: readonly Pair[] = [
  ["one thing", lamu, price(45), price(52), "45 / 52 (Lamu) 7 1.16"],
  ["three times as much", lamu, price(45), price(135), "45 / 135 (Lamu) 90 3"],
  ["more than three times as much", lamu, price(45), price(136), null],
  ["debts", lamu, price(-52), price(-45), null],
  ["a country only", ["country Kenya"], price(45), price(52), null],
  [
    "a country and a place",
    ["country Kenya", "place Lamu"],
    price(45),
    price(52),
    "45 / 52 (Kenya, Lamu) 7 1.16",
  ],
  ["a place far from the figure", ["country Kenya", "place Lamu@900"], price(45), price(52), null],
  ["an agency only", ["org Reuters"], price(45), price(52), null],
  ["an organization", ["org Red Cross"], price(45), price(52), "45 / 52 (Red Cross) 7 1.16"],
  ["organizations that end alike", [["org Red Cross"], ["org Blue Cross"]], price(45), price(52), null],
  ["a place of two words", ["place New Lamu"], price(45), price(52), "45 / 52 (New Lamu) 7 1.16"],
  ["places that end alike", [["place New Lamu"], ["place Old Lamu"]], price(45), price(52), null],
  ["a person", ["person Maria Osei"], price(45), price(52), "45 / 52 (Maria Osei) 7 1.16"],
  [
    "a person by the last name",
    [["person Osei"], ["person Maria Osei"]],
    price(45),
    price(52),
    "45 / 52 (Maria Osei) 7 1.16",
  ],
  [
    "a person by the last name in the second",
    [["person Maria Osei"], ["person Osei"]],
    price(45),
    price(52),
    "45 / 52 (Maria Osei) 7 1.16",
  ],
  [
    "a person of three names",
    [["person Ada Maria Osei"], ["person Osei"]],
    price(45),
    price(52),
    "45 / 52 (Ada Maria Osei) 7 1.16",
  ],
  ["two words, another verb", lamu, price(45), { ...price(52), predicate: "save" }, "45 / 52 (Lamu) 7 1.16"],
  ["one word, another verb", lamu, price(45), { ...price(52), subject: "the wall", predicate: "save" }, null],
  [
    "one word, the same verb",
    lamu,
    price(45),
    { ...price(52), subject: "the wall" },
    "45 / 52 (Lamu) 7 1.16",
  ],
  [
    "one word, no verb",
    lamu,
    { ...price(45), predicate: null },
    { ...price(52), subject: "the wall", predicate: null },
    null,
  ],
  ["the same verb only", lamu, price(45), { ...price(52), subject: "the road" }, null],
  ["the same verb and empty words", lamu, price(45), { ...price(52), subject: "the and its" }, null],
  ["more than one", lamu, price(45), { ...price(52), subject: "the harbour walls" }, "45 / 52 (Lamu) 7 1.16"],
  [
    "words of two letters",
    lamu,
    { ...price(45), subject: "price of wall", predicate: "put" },
    { ...price(52), subject: "cost of wall" },
    null,
  ],
  [
    "the name and the same verb",
    lamu,
    { ...price(45), subject: "the long Lamu road" },
    { ...price(52), subject: "Lamu" },
    "45 / 52 (Lamu) 7 1.16",
  ],
  [
    "the name and the same verb, of two things",
    lamu,
    { ...price(45), subject: "the Lamu road" },
    { ...price(52), subject: "the Lamu baths" },
    null,
  ],
  [
    "the name and one word, another verb",
    lamu,
    { ...price(45), subject: "the Lamu road" },
    { ...price(52), subject: "the Lamu road", predicate: "save" },
    null,
  ],
  [
    "a word that is a name in one of the stories",
    [["place Lamu"], ["place Lamu", "org Harbour Office"]],
    price(45),
    { ...price(52), predicate: "save" },
    null,
  ],
  ["another currency", lamu, price(45), { ...price(52), unit: "USD" }, null],
];

const counts: readonly Pair[] = [
  ["one word and the same verb", lamu, ships(40), ships(52), "40 / 52 (Lamu) 12 1.3"],
  ["one word, another verb", lamu, ships(40), { ...ships(52), predicate: "sell" }, null],
  [
    "two words, another verb",
    lamu,
    { ...ships(40), noun: "patrol ships" },
    { ...ships(52), noun: "patrol ships", predicate: "sell" },
    "40 / 52 (Lamu) 12 1.3",
  ],
  ["the verb only", lamu, { ...ships(40), noun: null }, { ...ships(52), noun: null }, null],
  [
    "the name and the verb",
    lamu,
    { ...ships(40), noun: null, subject: "Lamu" },
    { ...ships(52), noun: null, subject: "Lamu" },
    null,
  ],
  [
    "a noun stands for the unit",
    lamu,
    { ...ships(40), unit: null, noun: "ship" },
    ships(52),
    "40 / 52 (Lamu) 12 1.3",
  ],
  [
    "neither unit nor noun",
    lamu,
    { ...ships(40), unit: null, noun: null, subject: "the harbour wall" },
    { ...ships(52), unit: null, noun: null, subject: "the harbour wall" },
    null,
  ],
];

const shares: readonly Pair[] = [
  ["the name and the verb", ["person Ada Nwosu"], share(46), share(49), "46 / 49 (Ada Nwosu) 3 1.07"],
  ["twenty points", ["person Ada Nwosu"], share(46), share(66), "46 / 66 (Ada Nwosu) 20 1.43"],
  ["more than twenty points", ["person Ada Nwosu"], share(46), share(67), null],
  ["none at first", ["person Ada Nwosu"], share(0), share(3), "0 / 3 (Ada Nwosu) 3 null"],
  [
    "two polls",
    ["person Ada Nwosu"],
    { ...share(46), predicate: "lead" },
    { ...share(49), predicate: "lead" },
    null,
  ],
  [
    "a verb of polls and another",
    ["person Ada Nwosu"],
    share(46),
    { ...share(49), predicate: "spend" },
    null,
  ],
  [
    "another verb and one of polls",
    ["person Ada Nwosu"],
    { ...share(46), predicate: "spend" },
    share(49),
    null,
  ],
  ["no verb", ["person Ada Nwosu"], share(46), { ...share(49), predicate: null }, null],
  ["a range", ["person Ada Nwosu"], { ...share(10), value: null, low: 10, high: 12 }, share(15), null],
  [
    "of something else",
    ["person Ada Nwosu"],
    { ...share(46), subject: "the turnout" },
    { ...share(49), subject: "the turnout" },
    null,
  ],
];

describe.each([
  ["tolls", tolls],
  ["sums", sums],
  ["counts", counts],
  ["shares", shares],
])("%s", (_, pairs) => {
  it.each(pairs)("%s", (_why, names, first, second, row) => {
    const [of, and] = (names.every((name) => typeof name === "string") ? [names, names] : names) as readonly [
      readonly string[],
      readonly string[],
    ];
    const stories = storiesOf([
      { names: of, figures: [first] },
      { names: and, figures: [second] },
    ]);
    expect(rowsOf(stories)).toEqual(row === null ? [] : [row]);
  });
});

describe("names near a figure", () => {
  const at = (offset: number) => ({ ...dead(31), start: offset });

  it("stand at most 260 characters off", () => {
    const names = [
      "place Behind@1261",
      "place After@1260",
      "place Lamu@1000",
      "place Before@740",
      "place Ahead@739",
    ];
    const stories = storiesOf([
      { names, figures: [at(1000)] },
      { names, figures: [{ ...at(1000), value: 33 }] },
    ]);
    expect(rowsOf(stories)).toEqual(["31 / 33 (Before, Lamu, After) 2 1.06"]);
  });

  it("are told from names elsewhere in the story", () => {
    const stories = storiesOf([
      { names: ["place Lamu", "place Kisumu@900"], figures: [dead(31)] },
      { names: ["place Lamu@900", "place Kisumu"], figures: [dead(33)] },
    ]);
    expect(rowsOf(stories)).toEqual([]);
  });

  it("are those of the whole story where none is near", () => {
    const stories = storiesOf([
      { names: ["place Lamu", "country Kenya"], figures: [at(1000)] },
      { names: ["place Lamu", "country Kenya"], figures: [{ ...at(1000), value: 33 }] },
    ]);
    expect(rowsOf(stories)).toEqual(["31 / 33 (Lamu) 2 1.06"]);
  });
});

describe("several figures of a story", () => {
  it("go by the first", () => {
    const stories = storiesOf([
      { names: lamu, figures: [dead(31), dead(40)] },
      { names: lamu, figures: [dead(33)] },
    ]);
    expect(rowsOf(stories)).toEqual(["31 / 33 (Lamu) 2 1.06"]);
  });

  it("say that the other story's figure is known", () => {
    const both = { names: lamu, figures: [dead(31), dead(33)] };
    const one = { names: lamu, figures: [dead(33)] };
    expect(rowsOf(storiesOf([both, one]))).toEqual([]);
    expect(rowsOf(storiesOf([one, both]))).toEqual([]);
  });

  it("say no such thing of a value that has changed", () => {
    const before = { names: lamu, figures: [dead(31)] };
    const figures = [dead(33), dead(31), dead(30)];
    const row = ["31 / 33 (Lamu) 2 1.06"];
    expect(rowsOf(storiesOf([before, { names: lamu, figures, changes: [[1, 0]] }]))).toEqual(row);
    expect(rowsOf(storiesOf([before, { names: lamu, figures, changes: [[2, 0]] }]))).toEqual([]);
    expect(rowsOf(storiesOf([before, { names: lamu, figures, contrasts: [[1, 0]] }]))).toEqual([]);
  });

  it("are not set against the same figure that has changed in both", () => {
    const sketch = { names: lamu, figures: [dead(31), dead(33)], changes: [[0, 1]] as const };
    expect(rowsOf(storiesOf([sketch, sketch]))).toEqual([]);
  });
});

describe("many stories", () => {
  it("are each held against the next larger figure", () => {
    const sketches = [40, 31, 33].map((value) => ({ names: lamu, figures: [dead(value)] }));
    expect(rowsOf(storiesOf(sketches))).toEqual(["31 / 33 (Lamu) 2 1.06", "33 / 40 (Lamu) 7 1.21"]);
  });

  it("are looked through four figures ahead", () => {
    const sketches = [31, 31, 31, 31, 31, 33].map((value) => ({ names: lamu, figures: [dead(value)] }));
    const pairs = compareStories(storiesOf(sketches)).map(
      ({ left, right }) => `${left.source} ${right.source}`,
    );
    expect(pairs).toEqual(["1.txt 5.txt", "2.txt 5.txt", "3.txt 5.txt", "4.txt 5.txt"]);
  });

  it("come in the order of their names, of equal figures the first one's", () => {
    const sketches = [33, 31, 33, 33].map((value) => ({ names: lamu, figures: [dead(value)] }));
    const found = compareStories(storiesOf(sketches).toReversed());
    expect(found.map(({ left, right }) => `${left.source} ${right.source}`)).toEqual(["1.txt 0.txt"]);
  });

  it("are sorted, whichever name they met by first", () => {
    const at = (name: string, value: number) => ({ names: [`place ${name}`], figures: [dead(value)] });
    const found = compareStories(
      storiesOf([at("Lamu", 31), at("Pate", 12), at("Lamu", 33), at("Pate", 14)]).toReversed(),
    );
    expect(found.map(({ left, right }) => `${left.source} ${right.source}`)).toEqual([
      "0.txt 2.txt",
      "1.txt 3.txt",
    ]);
  });

  it("may be records of one input, of one text", () => {
    const sketches = [31, 32, 33].map((value) => ({ names: lamu, figures: [dead(value)] }));
    const records = sketches.map((one, index) => storyFrom(one, { document: `r${index}` }));
    const found = compareStories(records).map(({ left, right }) => [left.document, right.document]);
    expect(found).toEqual([
      ["r0", "r1"],
      ["r1", "r2"],
    ]);
  });

  it("tell where each figure stands: by default where its story begins", () => {
    const sketch = { names: lamu, figures: [{ ...dead(31), start: 80, noun: "sailors" }] };
    const stories = [
      storyFrom(sketch, { id: "a", source: "a.txt", lines: [7, 9] }),
      storyFrom({ ...sketch, figures: [dead(33)] }, { id: "b", source: "b.txt", document: "r1" }),
    ];
    expect(compareStories(stories)).toEqual([
      {
        kind: "count",
        unit: "dead",
        about: ["Lamu"],
        left: {
          story: "a",
          source: "a.txt",
          document: null,
          line: 7,
          statistic: "s0",
          text: "31",
          noun: "sailors",
          value: 31,
        },
        right: {
          story: "b",
          source: "b.txt",
          document: "r1",
          line: 1,
          statistic: "s0",
          text: "33",
          noun: "dead",
          value: 33,
        },
        difference: 2,
        ratio: 1.06,
      },
    ]);
    expect(compareStories(stories, (_, offset) => offset)[0]?.left.line).toBe(80);
  });
});
