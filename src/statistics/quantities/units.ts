/** Reads the unit of measure or of time behind a number. */
import { hashWord, mixHash } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type WordMap, wordMap } from "../../text/word-table.ts";
import { bareHash } from "../token-tests.ts";
import type { UnitRow } from "./unit-row.ts";
import { durations, measures, shares } from "./unit-table.ts";

export interface Unit {
  readonly kind: "measure" | "duration" | "percent" | "points";
  /** Singular, as findings name it. */
  readonly name: string;
  /** Read only where it is glued to digits ("5m", "30C"): alone it is a word or an initial. */
  readonly gluedOnly: boolean;
}

/** Longest first, so that "square miles" wins over "square". */
const MAX_WORDS = 3;

function phraseKey(words: readonly string[]): number {
  return words.map(hashWord).reduce((key, hash) => mixHash(key, hash), 0);
}

/** The keys of the spellings; of two words also as a hyphen joins them: "a 5,000-square-foot house". */
function keyed(spellings: string): readonly number[] {
  return spellings
    .split(" ")
    .flatMap((spelling) =>
      /^\p{L}+_\p{L}+$/u.test(spelling) ? [spelling, spelling.replace("_", "-")] : [spelling],
    )
    .map((spelling) => phraseKey(spelling.split(/_|(-)/).filter(Boolean)));
}

function entries(kind: Unit["kind"], rows: readonly UnitRow[]): [number, Unit][] {
  return rows.flatMap(([name, spellings, glued]) => [
    ...keyed(spellings).map((key): [number, Unit] => [key, { kind, name, gluedOnly: false }]),
    ...(glued === undefined ? [] : keyed(glued)).map((key): [number, Unit] => [
      key,
      { kind, name, gluedOnly: true },
    ]),
  ]);
}

const table: WordMap<Unit> = wordMap(() => [
  ...entries("duration", durations),
  ...Object.values(measures).flatMap((rows) => entries("measure", rows)),
  ...shares.flatMap(([kind, row]) => entries(kind, [row])),
]);

/** The unit that stands at the token and its last token; null where none does. */
export function readUnit(
  tokens: Tokens,
  index: number,
): { readonly unit: Unit; readonly last: number } | null {
  let key = 0;
  let found: { readonly unit: Unit; readonly last: number } | null = null;
  for (let last = index; last < Math.min(index + MAX_WORDS, tokens.count); last++) {
    key = mixHash(key, bareHash(tokens, last));
    const unit = table.get(key);
    if (unit !== undefined) found = { unit, last };
  }
  return found;
}

/** "kilometer" and "kilometre" measure the same. */
export function canonicalUnit(unit: string): string {
  return unit.replace(/(met|lit)er\b/g, "$1re");
}
