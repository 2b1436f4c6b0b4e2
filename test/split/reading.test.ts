import { readFileSync } from "node:fs";
import { describe } from "vitest";
import type { Span } from "../../src/model/span.ts";
import { Kind } from "../../src/split/blocks.ts";
import { type Body, Cue } from "../../src/split/body.ts";
import { candidateAt, findBorders, firstLook, isHard } from "../../src/split/borders.ts";
import { deckEnd, deckFeatures, deckPlaces, deckRow } from "../../src/split/deck.ts";
import { gapFeatures, gapRow } from "../../src/split/features.ts";
import { lexicon } from "../../src/split/lexicon.ts";
import { neighbourFeatures, neighbourRow } from "../../src/split/neighbours.ts";
import { findParts } from "../../src/split/parts.ts";
import { readParagraphs } from "../../src/split/read-paragraphs.ts";
import { type Reading, read } from "../../src/split/reading.ts";
import { borderRule } from "../../src/split/reasons.ts";
import { splitDocument } from "../../src/split/split-document.ts";
import { Trait } from "../../src/split/traits.ts";
import { isTruncated } from "../../src/split/truncation.ts";
import { borderModel, deckWeights } from "../../src/split/weights.ts";
import { NUMBER, WordFlag } from "../../src/split/word-list.ts";
import { mixHash } from "../../src/text/hash.ts";
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

const readingOf = (text: string): Reading => read(readParagraphs(text).body, lexicon);
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
    const cues = inBody < 0 ? "" : bitsOf(body.cues[inBody]!, Cue);
    const blanks = inBody < 0 ? all.blanks[i] : `${all.blanks[i]}/${body.blanks[inBody]}`;
    const place = `${start}-${all.end[i]}`;
    return [begin(text, start), place, kindNames[all.kind[i]!], blanks, all.indent[i], cues].join(" | ");
  });
  return [isExport ? "export" : "no export", ...shown];
}

/** A line for each paragraph that is content: its traits, sentences, and words by number. */
function wordsOf(text: string): readonly string[] {
  const { body, traits, cohesion } = readingOf(text);
  const { from, word, head, headFrom, sentences, buckets } = cohesion.words;
  const shown = Array.from({ length: body.count }, (_, i) => {
    const words = [...word.subarray(from[i], Math.min(from[i + 1]!, from[i]! + 60))].map(
      (flags) => `${flags & NUMBER}${markOf(flags)}`,
    );
    const count = `${from[i + 1]! - from[i]!} words`;
    const heads = head.subarray(headFrom[i], headFrom[i + 1]);
    const together = (heads.reduce(mixHash, 0) >>> 16).toString(16);
    return [
      bitsOf(traits[i]!, Trait),
      `${sentences[i]} sentences`,
      count,
      `${heads.length} in the head, hash ${together}`,
      words.join(" "),
    ].join(" | ");
  });
  return [`${buckets.length} different words`, ...shown];
}

/** "n": a name, "e": the end of a run of them, "b": bare. */
function markOf(flags: number): string {
  const { name, runEnd, bare } = WordFlag;
  return `${flags & name ? "n" : ""}${flags & runEnd ? "e" : ""}${flags & bare ? "b" : ""}`;
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
  const reading = readingOf(text);
  const row = new Float64Array(gapFeatures.length);
  const odds = firstLook(reading, borderModel.gaps);
  return [...odds.keys()].slice(1).map((gap) => {
    const head = `${begin(text, reading.body.start[gap]!)} | ${odds[gap]!.toFixed(2)}`;
    return `${head} | ${isHard(reading, gap) ? "hard | " : ""}${shownRow(gapRow(reading, gap, row), gapFeatures)}`;
  });
}

/** Every other gap against the next ones on both sides. */
function neighboursOf(text: string): readonly string[] {
  const reading = readingOf(text);
  const row = new Float64Array(neighbourFeatures.length);
  const odds = firstLook(reading, borderModel.gaps);
  const gaps = [...odds.keys()].filter((gap) => gap % 2 === 1);
  return gaps.map((gap, k) => {
    neighbourRow(reading, candidateAt(gaps, k, odds), row);
    return `${begin(text, reading.body.start[gap]!)} | ${shownRow(row, neighbourFeatures)}`;
  });
}

/** The borders that thresholds from low to high leave, each with its rule. */
function bordersOf(text: string): readonly string[] {
  const reading = readingOf(text);
  return [-3, -0.25, 1, 3].flatMap((threshold) =>
    findBorders(reading, borderModel, threshold).map(({ at, odds }) => {
      const rule = borderRule(reading, at);
      return `${threshold} | ${begin(text, reading.body.start[at]!)} | ${odds.toFixed(2)} | ${rule}`;
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
describe("features of stretches", () => holdToFile(fileOf("stretches"), [...texts, headed], neighboursOf));
describe("borders", () => holdToFile(fileOf("borders"), [...texts, headed], bordersOf));
describe("parts", () => holdToFile(fileOf("parts"), texts, partsOf));
describe("stories", () => holdToFile(fileOf("stories"), [...texts, ...exportTexts], storiesOf));
describe("decks", () =>
  holdToFile(
    fileOf("decks"),
    kickers.map((text) => ({ name: text.slice(0, 30), text })),
    decksOf,
  ));
