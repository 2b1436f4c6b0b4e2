import { describe, expect, it } from "vitest";
import type { Lattice } from "../../src/names/decoder.ts";
import { collectEvidence, evidenceIn, levelOf, ownEvidence } from "../../src/names/evidence.ts";
import { NameType, SPAN_COLUMNS, TOKEN_COLUMNS, TYPES } from "../../src/names/labels.ts";
import { phraseHash } from "../../src/names/phrase-hash.ts";
import { viewStory } from "../../src/names/story-view.ts";
import { scan } from "../../src/text/scanner.ts";
import { gazetteer, noTables } from "./marked-names.ts";

/** A segment of one or two tokens, with the scores of its spans: [0], [0, 1] and [1] as people. */
function lattice(...people: readonly number[]): Lattice {
  const size = people.length === 1 ? 1 : 2;
  const spans = new Float32Array(people.length * SPAN_COLUMNS).fill(-5);
  people.forEach((score, span) => {
    spans[span * SPAN_COLUMNS + NameType.person] = score;
  });
  return {
    size,
    tokens: new Float32Array(size * TOKEN_COLUMNS),
    spansOf: size === 1 ? Int32Array.of(0, 1) : Int32Array.of(0, 2, 3),
    spanEnd: size === 1 ? Int32Array.of(0) : Int32Array.of(0, 1, 1),
    spans,
  };
}

const personIn = (evidence: Float32Array, span: number): number => evidence[span * TYPES + NameType.person]!;

describe("the evidence of one segment", () => {
  const view = viewStory(scan("we saw Ada Lund"), gazetteer, noTables);
  it.each([
    ["a name that is read: how far ahead of none", [2], [2]],
    ["a name that is not: how far behind none", [-2], [-2]],
    ["no more than four margins", [9], [4]],
    ["nor less", [-9], [-4]],
    ["two names against one", [1, 1.5, 1], [1, -0.5, 1]],
    ["one name against two", [1, 3, 1], [-1, 3, -1]],
    ["one of two", [1, -1, -1], [1, -2, -1]],
  ])("%s", (_, scores, expected) => {
    const { spans } = collectEvidence(view, [lattice(...scores)], 1);
    expect(expected.map((_, span) => personIn(spans[0]!, span))).toEqual(expected);
  });

  it("is counted in margins of doubt", () => {
    const { spans } = collectEvidence(view, [lattice(3)], 2);
    expect(personIn(spans[0]!, 0)).toBe(1.5);
  });

  it("counts against the next best type too", () => {
    const one = lattice(3);
    one.spans[NameType.place] = 2;
    const { spans } = collectEvidence(view, [one], 1);
    expect([personIn(spans[0]!, 0), spans[0]![NameType.place]]).toEqual([1, -1]);
    expect(ownEvidence(spans[0]!, 0)).toBe(NameType.person + 4 * levelOf(1));
  });
});

describe("the evidence of all occurrences", () => {
  const view = viewStory(
    scan("we saw Ada leave and then Ada came but soon Ada Lund left"),
    gazetteer,
    noTables,
  );
  const { tokens, segments } = view;
  const evidence = collectEvidence(view, [lattice(-1), lattice(2), lattice(0.5, 3, 0.5)], 1);
  const ada = phraseHash(tokens, segments[0]!, segments[0]!);

  it("sums what the others say", () => {
    // Of the others one speaks for a person by 2, the other, in a longer name, against it by 2.
    expect(evidenceIn(evidence.phrases, ada, evidence.spans[0]!, 0)).toBe(
      1 + NameType.person + 4 * (levelOf(0) + 16 * 2),
    );
    expect(evidenceIn(evidence.phrases, ada, evidence.spans[1]!, 0)).toBe(
      1 + NameType.person + 4 * (levelOf(-3) + 16 * 2),
    );
  });

  it("is nothing where there is no other", () => {
    const lund = phraseHash(tokens, segments[5]!, segments[5]!);
    expect(evidenceIn(evidence.phrases, lund, evidence.spans[2]!, 2)).toBe(0);
    expect(evidenceIn(evidence.phrases, 12345, null, 0)).toBe(0);
  });

  it("knows the longer names that end with a word", () => {
    const lund = tokens.hash[segments[5]!]!;
    expect(evidenceIn(evidence.endings, lund, null, 0)).toBe(1 + NameType.person + 4 * (levelOf(3) + 16));
    expect(evidenceIn(evidence.endings, tokens.hash[segments[0]!]!, null, 0)).toBe(0);
  });
});

it.each([
  [-7, 0],
  [-6, 0],
  [-5, 1],
  [-2, 2],
  [-1, 3],
  [-0.1, 4],
  [0, 4],
  [0.1, 5],
  [1, 6],
  [2, 7],
  [4, 8],
  [7, 9],
])("a sum of %d margins is of level %i", (sum, level) => {
  expect(levelOf(sum)).toBe(level);
});
