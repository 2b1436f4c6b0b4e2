import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Span } from "../../src/model/span.ts";
import { Kind } from "../../src/split/blocks.ts";
import { type Body, LayoutHint } from "../../src/split/body.ts";
import { candidateAt, findBorders, firstPass, isHard } from "../../src/split/borders.ts";
import { deckEnd, deckFeatures, deckPlaces, deckRow } from "../../src/split/deck.ts";
import { type DocumentFeatures, documentFeatures } from "../../src/split/document-features.ts";
import { gapFeatures, gapRow } from "../../src/split/gap-features.ts";
import { leadFeatures } from "../../src/split/lead-features.ts";
import { borderModel, deckWeights, lexicon } from "../../src/split/model.ts";
import { findParts } from "../../src/split/parts.ts";
import { readParagraphs } from "../../src/split/read-paragraphs.ts";
import { borderRule } from "../../src/split/reasons.ts";
import { segmentFeatures, segmentRow } from "../../src/split/segment-features.ts";
import { splitDocument } from "../../src/split/split-document.ts";
import { Trait } from "../../src/split/traits.ts";
import { isTruncated } from "../../src/split/truncation.ts";
import { STEM } from "../../src/split/word-classes.ts";
import { BUCKETS, NUMBER, WordFlag } from "../../src/split/word-list.ts";
import { hashWord } from "../../src/text/hash.ts";
import { holdToFile } from "../held-to-file.ts";
import { exportTexts, kickers, texts } from "./texts.ts";

/**
 * What splitting sees of a text before it judges: the weights were learned from these numbers, so that one that
 * changes asks for new weights. `npm run fixtures` writes the files anew; read the diff before you commit it.
 */
const fixtures = new URL("../../fixtures/", import.meta.url);
const fileOf = (name: string): URL => new URL(`split/${name}.expected.json`, fixtures);

const dump = (name: string) => ({
  name,
  text: readFileSync(new URL(`dumps/${name}/input.txt`, fixtures), "utf8"),
});

const featuresOf = (text: string): DocumentFeatures => documentFeatures(readParagraphs(text).body, lexicon);
const begin = (text: string, start: number): string => text.slice(start, start + 16);

function bitsOf(bits: number, names: Readonly<Record<string, number>>): string {
  return Object.entries(names)
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([name]) => name)
    .join(" ");
}

const kindNames = Object.keys(Kind);

/** A line for each line or paragraph that stands by itself: where, with what around it, and what it is. */
function paragraphsOf(text: string): readonly string[] {
  const { all, body, isExport } = readParagraphs(text);
  const shown = Array.from({ length: all.count }, (_, i) => {
    const start = all.start[i]!;
    const inBody = body.start.indexOf(start);
    const hints = inBody < 0 ? "" : bitsOf(body.hints[inBody]!, LayoutHint);
    const blanks = inBody < 0 ? all.blanks[i] : `${all.blanks[i]}/${body.blanks[inBody]}`;
    const place = `${start}-${all.end[i]}`;
    return [begin(text, start), place, kindNames[all.kind[i]!], blanks, all.indent[i], hints].join(" | ");
  });
  return [isExport ? "export" : "no export", ...shown];
}

/** A line for each paragraph that is content: its traits, sentences, and words as far as they are compared. */
function wordsOf(text: string): readonly string[] {
  const { body, traits, cohesion } = featuresOf(text);
  const { from, word, head, headFrom, sentences, buckets } = cohesion.words;
  const { byHash, byBucket } = stemsOf(text);
  const shown = Array.from({ length: body.count }, (_, i) => {
    const words = [...word.subarray(from[i], Math.min(from[i + 1]!, from[i]! + 60))].map(
      (flags) => `${byBucket.get(buckets[flags & NUMBER]!)}${markOf(flags)}`,
    );
    const heads = [...head.subarray(headFrom[i], headFrom[i + 1])].map((hash) => byHash.get(hash) ?? "?");
    return [
      bitsOf(traits[i]!, Trait),
      `${sentences[i]} sentences`,
      `${from[i + 1]! - from[i]!} words: ${words.join(" ")}`,
      `head: ${heads.join(" ")}`,
    ].join(" | ");
  });
  return [`${buckets.length} different words`, ...shown];
}

/** The words of a text, and their beginnings, by the numbers under which splitting knows them. */
function stemsOf(text: string): Readonly<Record<"byHash" | "byBucket", ReadonlyMap<number, string>>> {
  const byHash = new Map<number, string>();
  const byBucket = new Map<number, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
    for (let end = Math.min(word.length, STEM); end > 0; end--) {
      const stem = word.slice(0, end).toLowerCase();
      byHash.set(hashWord(stem), stem);
    }
    const stem = word.slice(0, STEM).toLowerCase();
    byBucket.set(hashWord(stem) & (BUCKETS - 1), stem);
  }
  return { byHash, byBucket };
}

/** "+" after a name, "*" after the end of a run of them, "'" after a bare one. */
function markOf(flags: number): string {
  const { name, runEnd, bare } = WordFlag;
  if ((flags & runEnd) !== 0) return "*";
  if ((flags & bare) !== 0) return "'";
  return (flags & name) !== 0 ? "+" : "";
}

/** The features that are not 0, by name, to three digits. */
function shownRow(row: Float64Array, names: readonly (readonly [name: string, ...unknown[]])[]): string {
  return names
    .flatMap(([name], f) =>
      row[f] === 0 || name === "bias" ? [] : [`${name} ${Number(row[f]!.toPrecision(3))}`],
    )
    .join(", ");
}

function gapsOf(text: string): readonly string[] {
  const doc = featuresOf(text);
  const row = new Float64Array(gapFeatures.length);
  const odds = firstPass(doc, borderModel.gaps);
  return [...odds.keys()].slice(1).map((gap) => {
    const head = `${begin(text, doc.body.start[gap]!)} | ${odds[gap]!.toFixed(2)}`;
    return `${head} | ${isHard(doc, gap) ? "hard | " : ""}${shownRow(gapRow(doc, gap, row), gapFeatures)}`;
  });
}

/** Every other gap against the next ones on both sides. */
function segmentsOf(text: string): readonly string[] {
  const doc = featuresOf(text);
  const row = new Float64Array(segmentFeatures.length);
  const odds = firstPass(doc, borderModel.gaps);
  const gaps = [...odds.keys()].filter((gap) => gap % 2 === 1);
  return gaps.map((gap, k) => {
    segmentRow(doc, candidateAt(gaps, k, odds), row);
    return `${begin(text, doc.body.start[gap]!)} | ${shownRow(row, segmentFeatures)}`;
  });
}

/** The borders that thresholds from low to high leave, each with its rule. */
function bordersOf(text: string): readonly string[] {
  const doc = featuresOf(text);
  return [-3, -0.25, 1, 3].flatMap((border) =>
    findBorders(doc, borderModel, border).map(({ at, odds }) => {
      const rule = borderRule(doc, at);
      return `${border} | ${begin(text, doc.body.start[at]!)} | ${odds.toFixed(2)} | ${rule}`;
    }),
  );
}

/** The parts of the story that each paragraph would begin, were it one. */
function partsOf(text: string): readonly string[] {
  const body: Body = readParagraphs(text).body;
  return Array.from({ length: body.count }, (_, i) => {
    const to = Math.min(body.count, i + 4);
    const { kicker, headline, byline, dateline } = findParts(body, i, to);
    const parts = [kicker, headline, byline, dateline].map((span) =>
      span ? text.slice(span.start, span.end) : "",
    );
    return [begin(text, body.start[i]!), isTruncated(body, i, to) ? "cut" : "", ...parts].join(" | ");
  });
}

/** The stories with the words of their parts, and what is furniture in them. */
function storiesOf(text: string): readonly string[] {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end).slice(0, 40) : "");
  return splitDocument({ source: "-", id: null, text }, "auto").map((story) => {
    const { start, end, border, kicker, headline, byline, dateline, furniture } = story;
    const parts = [kicker, headline, byline, dateline, ...furniture].map(words);
    return [`${begin(text, start)} … ${text.slice(end - 16, end)}`, border, ...parts].join(" | ");
  });
}

function decksOf(text: string): readonly string[] {
  const line = { start: 0, end: text.length };
  const end = deckEnd(text, line, deckWeights);
  const places = deckPlaces(text, line).map(
    (place) =>
      `${text.slice(Math.max(0, place.end - 9), place.end + 9)} | ${shownRow(deckRow(place), deckFeatures)}`,
  );
  return [`deck: ${end === null ? "" : text.slice(0, end)}`, ...places];
}

const headed = dump("headlines-1");
const exports = ["factiva-1", "factiva-2", "lexisnexis-1", "nexis-uni-1", "proquest-1", "newsbank-1"].map(
  dump,
);

describe("paragraphs", () =>
  holdToFile(fileOf("paragraphs"), [...texts, ...exportTexts, ...exports], paragraphsOf));
describe("words", () => holdToFile(fileOf("words"), texts, wordsOf));
describe("features of gaps", () => holdToFile(fileOf("gaps"), [...texts, headed], gapsOf));
describe("features of segments", () => holdToFile(fileOf("segments"), [...texts, headed], segmentsOf));
describe("borders", () => holdToFile(fileOf("borders"), [...texts, headed], bordersOf));
describe("parts", () => holdToFile(fileOf("parts"), texts, partsOf));
describe("stories", () => holdToFile(fileOf("stories"), [...texts, ...exportTexts], storiesOf));
describe("decks", () =>
  holdToFile(
    fileOf("decks"),
    kickers.map((text) => ({ name: text.slice(0, 30), text })),
    decksOf,
  ));

test("each feature of leads has a name of its own: a model's file could hold no two weights under one", () => {
  expect(leadFeatures).toHaveLength(new Set(leadFeatures).size);
});
