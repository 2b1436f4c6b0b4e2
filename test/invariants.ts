/**
 * What holds of every text, however odd: asked by the golden files, the properties and the fuzzing targets. Each
 * function throws where something does not hold, and says what.
 */
import assert from "node:assert/strict";
import type { Story } from "../src/model/document.ts";
import type { StoryResult } from "../src/model/result.ts";
import type { Span } from "../src/model/span.ts";
import type { Tokens } from "../src/text/tokens.ts";

/** Every white space of Unicode, and two characters that were one or act like one. */
const blanks = /[\s\u0085\u180e]/gu;

/** Tokens are in order and in bounds, never empty, never half a character, and miss nothing but white space. */
export function assertTokens(
  tokens: Tokens,
  { start, end }: Span = { start: 0, end: tokens.text.length },
): void {
  let last = start;
  let missed = "";
  for (let i = 0; i < tokens.count; i++) {
    const token = { start: tokens.start[i]!, end: tokens.end[i]! };
    assert(token.start >= last && token.end > token.start, `token ${i} is out of order or empty`);
    assertWhole(tokens.text, token, `token ${i}`);
    missed += tokens.text.slice(last, token.start);
    last = token.end;
  }
  assert(last <= end, "the last token is out of bounds");
  assert.equal((missed + tokens.text.slice(last, end)).replace(blanks, ""), "", "text between tokens");
  assertPartition(tokens.sentences, tokens.count, "sentences");
  assertPartition(tokens.paragraphs, tokens.count, "paragraphs");
  for (let i = 0; i < tokens.count; i++) {
    const sentence = tokens.sentenceOf[i]!;
    assert(i >= tokens.sentences[sentence]! && i < tokens.sentences[sentence + 1]!, `sentence of token ${i}`);
  }
}

/** Numbers that begin with 0 (where there is anything), rise, and end with `count`. */
function assertPartition(starts: Int32Array, count: number, name: string): void {
  assert.equal(starts.at(-1), count, `the end of the ${name}`);
  if (count > 0) assert.equal(starts[0], 0, `the first of the ${name}`);
  for (let i = 1; i < starts.length; i++) assert(starts[i]! > starts[i - 1]!, `${name} are out of order`);
}

/** Stories are in order and do not overlap; what each says of itself lies within it. */
export function assertStories(stories: readonly Story[], text: string): void {
  let last = 0;
  stories.forEach((story, i) => {
    assert.equal(story.ordinal, i + 1);
    assert(
      story.start >= last && story.end > story.start && story.end <= text.length,
      `story ${i} is out of order`,
    );
    last = story.end;
    for (const span of [
      story,
      story.kicker,
      story.headline,
      story.byline,
      story.dateline,
      ...story.furniture,
    ]) {
      if (span === null) continue;
      assertWhole(text, span, `story ${i}`);
      assert(span.start >= story.start && span.end <= story.end, `a part lies outside of story ${i}`);
    }
    assertOrder(story.furniture, `furniture of story ${i}`);
  });
  if (text.replace(blanks, "") !== "") assert(stories.length > 0, "a text without stories");
}

/** Findings slice to their text, lie in their story, are in text order, and name only what the story lists. */
export function assertResult(result: StoryResult, text: string): void {
  visit(result, (node) => {
    if (typeof node === "number") assert(Number.isFinite(node), "a number that JSON cannot hold");
    if (!isMention(node)) return;
    assert.equal(text.slice(node.start, node.end), node.text);
    assertWhole(text, node, node.text);
    assert(node.start < node.end, "an empty finding");
    assert(node.start >= result.start && node.end <= result.end, `${node.text} lies outside of its story`);
  });
  const { people, places, organizations, quotes, statistics, comparisons } = result;
  const entities = [...people, ...places, ...organizations];
  for (const { mentions, name } of entities) {
    assert(mentions.length > 0, `${name} without a mention`);
    assertOrder(mentions, `mentions of ${name}`);
  }
  for (const quote of quotes) assertOrder(quote.parts, `parts of ${quote.id}`);
  assertRising(quotes, "quotes");
  assertOrder(statistics, "statistics");
  const ids = [entities, quotes, statistics, comparisons].map((all) => all.map(({ id }) => id));
  for (const each of ids) assert.equal(new Set(each).size, each.length, "an id that comes twice");
  for (const { speaker } of quotes)
    if (speaker?.entity) assert(ids[0]!.includes(speaker.entity), speaker.entity);
  for (const { left, right } of comparisons) assert(ids[2]!.includes(left) && ids[2]!.includes(right), left);
}

/** Spans that begin one after the other. */
function assertRising(spans: readonly Span[], name: string): void {
  spans.forEach(({ start }, i) => {
    assert(i === 0 || start >= spans[i - 1]!.start, `${name} are out of order`);
  });
}

/** Spans that begin one after the other and do not overlap. */
export function assertOrder(spans: readonly Span[], name: string): void {
  spans.forEach(({ start }, i) => {
    assert(i === 0 || start >= spans[i - 1]!.end, `${name} are out of order or overlap`);
  });
}

/** Neither end of the span lies within a surrogate pair. */
export function assertWhole(text: string, { start, end }: Span, name: string): void {
  assert(
    !isLowOfPair(text, start) && !isLowOfPair(text, end),
    `${name} begins or ends with half a character`,
  );
}

function isLowOfPair(text: string, offset: number): boolean {
  if (offset === 0 || offset >= text.length) return false;
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

function isMention(node: unknown): node is Span & { readonly text: string } {
  return typeof node === "object" && node !== null && "start" in node && "end" in node && "text" in node;
}

function visit(node: unknown, look: (node: unknown) => void): void {
  look(node);
  if (typeof node === "object" && node !== null) for (const value of Object.values(node)) visit(value, look);
}
