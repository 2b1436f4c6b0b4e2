/** The annotated sets, as tokens with the names that stand on them. */
import { readFileSync } from "node:fs";
import { NameType } from "../../names/labels.ts";
import { scan } from "../../text/scanner.ts";
import { type Tokens, tokenAt } from "../../text/tokens.ts";

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

export interface GoldDocument {
  readonly set: string;
  readonly id: string;
  readonly text: string;
  /** People, places, organizations, by character. */
  readonly entities: readonly GoldSpan[];
  /** Names of other kinds; null where the set does not mark them, so that they may be anywhere. */
  readonly others: readonly GoldSpan[] | null;
}

export interface GoldName {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

const SETS_WITH_OTHERS = /^(worldwide|wikigold)/;
/** Of the further classes those that look like names; dates and sums of money do not, facilities are places. */
const OTHERS = new Set(["norp", "misc", "product"]);

interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: "person" | "place" | "organization" }[];
  readonly others?: readonly { start: number; end: number; type: string }[] | null;
}

/** Reads `<folder>/<set>.jsonl`. */
export function readSet(folder: string, set: string): readonly GoldDocument[] {
  return readFileSync(`${folder}/${set}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => toDocument(set, JSON.parse(line) as Line));
}

/** The texts of `<folder>/<set>.jsonl`, whatever else is there. */
export function readTexts(folder: string, set: string): readonly string[] {
  return readFileSync(`${folder}/${set}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

function toDocument(set: string, { id, text, entities, others }: Line): GoldDocument {
  return {
    set,
    id,
    text,
    entities: entities.flatMap(({ start, end, type }) => apart(text, { start, end, type: NameType[type] })),
    others: SETS_WITH_OTHERS.test(set)
      ? (others ?? [])
          .filter(({ type }) => OTHERS.has(type))
          .map(({ start, end }) => ({ start, end, type: NameType.other }))
      : null,
  };
}

/** A city with its country as two places, which the sets mark as one name now and then. */
export function apart(text: string, span: GoldSpan): GoldSpan[] {
  const parts = text.slice(span.start, span.end).split(", ");
  if (span.type !== NameType.place || !parts.every((part) => /^\p{Lu}/u.test(part))) return [span];
  let start = span.start;
  return parts.map((part) => {
    const from = start;
    start += part.length + 2;
    return { start: from, end: from + part.length, type: span.type };
  });
}

/** A document's names by token; one that ends inside a token takes the whole token. */
export function goldNames(document: GoldDocument, tokens: Tokens): { names: GoldName[]; misaligned: number } {
  let misaligned = 0;
  const covered = new Uint8Array(tokens.count);
  const names: GoldName[] = [];
  for (const { start, end, type } of [...document.entities, ...(document.others ?? [])]) {
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end - 1);
    if (last >= tokens.count || covered.subarray(first, last + 1).some((taken) => taken === 1)) continue;
    covered.fill(1, first, last + 1);
    if (tokens.start[first] !== start || tokens.end[last] !== end) misaligned++;
    names.push({ first, last, type });
  }
  return { names: names.sort((a, b) => a.first - b.first), misaligned };
}

export function scanDocument(document: GoldDocument): Tokens {
  return scan(document.text);
}
