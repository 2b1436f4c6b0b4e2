import { describe, expect, it } from "vitest";
import { NameType } from "../../src/names/labels.ts";
import { packRoleClass } from "../../src/names/role-features.ts";
import { hashWord } from "../../src/text/hash.ts";
import type { GoldDocument } from "../../src/training/names/corpus.ts";
import { readEmbeddings } from "../../src/training/names/embeddings.ts";
import { kMeans } from "../../src/training/names/k-means.ts";
import { inventProse } from "../../src/training/names/prose.ts";
import { classifyWords } from "../../src/training/names/word-classes.ts";
import { countRoles } from "../../src/training/names/word-roles.ts";
import { randomSource } from "../../src/training/random.ts";

const document: GoldDocument = {
  set: "own",
  id: "1",
  text: "Ada Maria Lund left Oslo. The Harbour slept; a lund is a grove.",
  entities: [
    { start: 0, end: 14, type: NameType.person },
    { start: 20, end: 24, type: NameType.place },
  ],
  others: [],
};

/** The numbers of a word's roles that were counted. */
function rolesOf(word: string, documents: readonly GoldDocument[] = [document]): readonly number[] {
  const counts = countRoles(documents).get(hashWord(word)) ?? [];
  return [...counts.keys()].filter((role) => counts[role]! > 0);
}

describe("the roles of words", () => {
  it.each<[string, readonly number[]]>([
    ["ada", [NameType.person * 4]],
    ["maria", [NameType.person * 4 + 1]],
    ["lund", [NameType.person * 4 + 2, 14]],
    ["oslo", [NameType.place * 4 + 3]],
    ["harbour", [13]],
    ["the", []],
    ["grove", [14]],
  ])("%s", (word, roles) => {
    expect(rolesOf(word)).toEqual(roles);
  });

  it("say nothing of other capitals where other names are not marked", () => {
    expect(rolesOf("harbour", [{ ...document, others: null }])).toEqual([]);
  });

  it("know names of other kinds", () => {
    expect(
      rolesOf("harbour", [{ ...document, others: [{ start: 30, end: 37, type: NameType.other }] }]),
    ).toEqual([12]);
  });
});

describe("vectors of words", () => {
  const file = Buffer.from(
    '{"precision":8,"dimensions":2,"words":["a","[",":"],"vectors":{"a":[1,2,0.5,0],":":[5,6,0.5,2],"[":[3,4,0.5,1]}}',
  );

  it("stand at the index of their word", () => {
    expect(readEmbeddings(file, 3)).toEqual({
      words: ["a", "[", ":"],
      dimensions: 2,
      vectors: Float32Array.of(1, 2, 3, 4, 5, 6),
    });
  });
});

it("k-means finds groups that lie apart", () => {
  const points = Float32Array.of(0, 0, 0.1, 0, 9, 9, 9.1, 9, 0, 0.1);
  const { assigned, centres } = kMeans(points, 2, { clusters: 2, rounds: 6, sample: 9, seed: 2 });
  expect([assigned[0], assigned[1], assigned[4]]).toEqual([assigned[0], assigned[0], assigned[0]]);
  expect(assigned[2]).toBe(assigned[3]);
  expect(assigned[0]).not.toBe(assigned[2]);
  expect(centres[assigned[2]! * 2]).toBeCloseTo(9.05);
});

describe("classes of words", () => {
  /** Words of two kinds whose vectors lie apart; only some of each have labels. */
  const words = Array.from({ length: 3000 }, (_, i) => `${i % 2 === 0 ? "person" : "place"}${i}`);
  const random = randomSource(3);
  const vectors = Float32Array.from(
    { length: 120 },
    (_, k) => ((k >> 1) % 2 === k % 2 ? 1 : -1) + random() * 0.2,
  );
  const counts = new Map(
    words.slice(0, 2000).map((word, i) => {
      const row = new Float32Array(15);
      row[i % 2 === 0 ? NameType.person * 4 : NameType.place * 4 + 3] = 5;
      return [hashWord(word), row] as const;
    }),
  );
  const options = { fine: 4, coarse: 3, folds: 2, seed: 4 };
  const classes = classifyWords({ words, dimensions: 2, vectors }, counts, { classesOf: () => 64 }, options);

  it("fit into two bytes", () => {
    for (const { fine, coarse } of classes) expect(packRoleClass(fine, coarse)).toBeGreaterThan(0);
    expect(packRoleClass(1023, 63)).toBe(0xffff);
  });
});

describe("invented sentences", () => {
  const list = (words: string) => words.split(" ");
  const fillers = {
    F: list("Ada Olu"),
    S: list("Berg Sato"),
    W: list("Hope Grace"),
    C: list("Peru Chad"),
    L: list("Lima Oslo"),
    N: list("Swede Finn"),
    T: list("Rovers United"),
    Q: list("Labour Greens"),
    K: list("Acme Norda"),
    M: list("Reuters Tass"),
  };
  const documents = inventProse(60, fillers, randomSource(4));

  it("hold names at their spans, the same for the same seed", () => {
    expect(documents).toEqual(inventProse(60, fillers, randomSource(4)));
    for (const { text, entities, others } of documents) {
      expect(text).not.toMatch(/[[\]{}]/);
      for (const { start, end } of [...entities, ...others!])
        expect(text.slice(start, end)).toMatch(/^(?:\p{Lu}|van |de )\S*[^\n]*[\p{L}.)\d]$/u);
    }
  });
});
