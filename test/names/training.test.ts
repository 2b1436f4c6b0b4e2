import { describe, expect, it } from "vitest";
import { decode, type Lattice, marginOf } from "../../src/names/decoder.ts";
import { columnOf, NameType, Part, SPAN_COLUMNS, TOKEN_COLUMNS } from "../../src/names/labels.ts";
import { recase } from "../../src/training/names/augment.ts";
import { clusterWords } from "../../src/training/names/cluster.ts";
import { apart, type GoldDocument } from "../../src/training/names/corpus.ts";
import { FeatureIndex } from "../../src/training/names/feature-index.ts";
import type { Instance } from "../../src/training/names/instances.ts";
import { learn, scoreInstance } from "../../src/training/names/learn.ts";
import { readMarked } from "../../src/training/names/marked.ts";
import { readMarkup } from "../../src/training/names/markup.ts";
import { inventBodies } from "../../src/training/names/prose-bodies.ts";
import { inventTables } from "../../src/training/names/synthetic.ts";
import { randomSource } from "../../src/training/random.ts";

const pools = {
  firstNames: ["Ada", "Olu"],
  lastNames: ["Berg", "Sato"],
  places: new Map([[1, ["Lima", "Oslo"]]]),
  organizations: new Map([[2, ["Acme Works", "Blue Fund"]]]),
};

function namesOf({ text, entities }: GoldDocument): readonly string[] {
  return entities.map(({ start, end }) => text.slice(start, end));
}

describe("decoder", () => {
  /** Two tokens that may be one name, or two. */
  const lattice = (): Lattice => ({
    size: 2,
    tokens: new Float32Array(2 * TOKEN_COLUMNS).fill(-1),
    spansOf: Int32Array.of(0, 2, 3),
    spanEnd: Int32Array.of(0, 1, 1),
    spans: new Float32Array(3 * SPAN_COLUMNS),
  });

  it("finds nothing where nothing scores", () => {
    expect(decode(lattice())).toEqual([]);
  });

  it("weighs a long name against two short ones", () => {
    const scores = lattice();
    scores.tokens[columnOf(NameType.person, Part.begin)] = 2;
    scores.tokens[TOKEN_COLUMNS + columnOf(NameType.person, Part.last)] = 2;
    scores.tokens[columnOf(NameType.place, Part.unit)] = 3;
    const [name] = decode(scores);
    expect(name).toMatchObject({ first: 0, last: 1, type: NameType.person, score: 4 });
    expect(marginOf(scores, name!)).toBe(4);
    scores.spans[1 * SPAN_COLUMNS + NameType.person] = -2;
    expect(decode(scores)).toMatchObject([{ first: 0, last: 0, type: NameType.place }]);
  });
});

describe("annotations", () => {
  it.each([
    ["a city and its country are two places", "Oslo, Norway", ["Oslo", "Norway"]],
    ["a place told in words is one", "Oslo, in the south", ["Oslo, in the south"]],
  ])("%s", (_, text, places) => {
    const spans = apart(text, { start: 0, end: text.length, type: NameType.place });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });
});

describe("marked texts", () => {
  it("are read without their marks", () => {
    const document = readMarkup("own", "1", "[p Eva Lund] left [l Rome] for [o Acme] on the [x Dora].");
    expect(document.text).toBe("Eva Lund left Rome for Acme on the Dora.");
    expect(namesOf(document)).toEqual(["Eva Lund", "Rome", "Acme"]);
    expect(document.others).toEqual([{ start: 35, end: 39, type: NameType.other }]);
  });

  it.each([
    ["a name in a name", "[o The [l Rome] Post]"],
    ["a name left open", "[p Eva Lund left"],
    ["a mark that closes nothing", "Eva Lund] left"],
    ["a kind that is none", "[z Eva Lund] left"],
    ["an empty name", "[p ] left"],
  ])("%s is an error", (_, marked) => {
    expect(() => readMarkup("own", "1", marked)).toThrow(/own 1: a mark after/);
  });

  it("of the project are stories with names of all kinds", () => {
    const stories = readMarked();
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    for (const { entities, text, id } of stories) {
      expect(text, id).not.toMatch(/[[\]]|---/);
      expect(entities.length, id).toBeGreaterThan(2);
    }
  });
});

describe("training copies", () => {
  const document: GoldDocument = {
    set: "own",
    id: "1",
    text: "Eva Lund left Rome. Lund said Rome was loud.",
    entities: [
      { start: 0, end: 8, type: NameType.person },
      { start: 14, end: 18, type: NameType.place },
      { start: 20, end: 24, type: NameType.person },
      { start: 30, end: 34, type: NameType.place },
    ],
    others: null,
  };

  it("in capitals have the same names at the same places", () => {
    const copy = recase(document, 1, randomSource(1)).document;
    expect(copy.text.toLowerCase()).toBe(document.text.toLowerCase());
    expect(copy.text).not.toBe(document.text);
    expect(copy.entities).toEqual(document.entities);
  });

  it("invented tables hold names at their spans, the same for the same seed", () => {
    const fillers = {
      ...pools,
      countries: ["Peru"],
      teams: ["Harbour Rovers"],
      companies: ["Norrland Steel"],
    };
    const tables = inventTables(20, fillers, randomSource(5));
    expect(tables).toEqual(inventTables(20, fillers, randomSource(5)));
    for (const name of tables.flatMap(namesOf)) expect(name).toMatch(/^\p{Lu}[\p{L}. ]+$/u);
  });
});

describe("learning", () => {
  /** One token that is a person where its feature is 0, a place where it is 1, no name where it is 2. */
  const one = (feature: number, complete = true): Instance => ({
    size: 1,
    spansOf: Int32Array.of(0, 1),
    spanEnd: Int32Array.of(0),
    tokenRows: Int32Array.of(feature),
    tokenOffsets: Int32Array.of(0, 1),
    spanRows: Int32Array.of(0),
    spanOffsets: Int32Array.of(0, 1),
    gold: [NameType.person, NameType.place]
      .filter((type) => type === feature)
      .map((type) => ({ first: 0, last: 0, type })),
    complete,
  });
  const features = { tokens: FeatureIndex.of([10, 11, 12]), spans: FeatureIndex.of([20]) };
  const options = { epochs: 20, rate: 0.1, seed: 1, cost: 0.5, minimum: 1, courses: 1 };
  const instances = [one(0), one(1), one(2), one(0), one(1), one(2)];

  it("tells what stands where, alike each time", () => {
    const learned = learn(instances, features, options);
    const types = [0, 1, 2].map((feature) =>
      decode(scoreInstance(one(feature), learned.tokens, learned.spans)).map(({ type }) => type),
    );
    expect(types).toEqual([[NameType.person], [NameType.place], []]);
    expect(learn(instances, features, options)).toEqual(learned);
  });

  it("takes a name of another kind as it likes where the set does not mark them", () => {
    const { tokens } = learn([one(2, false)], features, options);
    expect(Math.max(...tokens.map(Math.abs))).toBeLessThan(0.5);
  });
});

describe("invented bodies", () => {
  const fillers = {
    ...{
      F: ["Ada"],
      S: ["Berg"],
      W: ["Hope"],
      C: ["Peru"],
      L: ["Lima"],
      N: ["Peruvian"],
      T: ["Harbour Rovers"],
    },
    ...{
      Q: ["Greens"],
      K: ["Norrland Steel"],
      M: ["The Echo"],
      given: ["Olu"],
      family: ["Sato"],
      towns: ["Muru"],
    },
  };
  const documents = inventBodies(60, fillers, randomSource(5));

  it("stand at their spans, the same for the same seed, with people and places beside them", () => {
    expect(documents).toEqual(inventBodies(60, fillers, randomSource(5)));
    for (const name of documents.flatMap(namesOf)) expect(name).toMatch(/^\p{Lu}[\p{L}\p{M} &'’-]*$/u);
    const types = new Set(documents.flatMap(({ entities }) => entities.map(({ type }) => type)));
    expect(types).toEqual(new Set([NameType.person, NameType.place, NameType.organization]));
  });

  it("leave no slot open", () => {
    for (const { text } of documents) expect(text).not.toMatch(/[{}[\]]/);
  });
});

describe("clusters", () => {
  it("put words together that keep the same company", () => {
    const texts = ["cat", "dog", "cow", "hen"].flatMap((animal) =>
      Array.from({ length: 8 }, () => `the ${animal} sleeps. a small ${animal} eats.`),
    );
    const options = { clusters: 3, minimum: 4, contexts: 20, rounds: 4, seed: 1 };
    const clusters = clusterWords(texts, options);
    expect(clusters).toEqual(clusterWords(texts, options));
    expect(clusters.every(({ cluster }) => cluster >= 1 && cluster <= 3)).toBe(true);
  });
});
