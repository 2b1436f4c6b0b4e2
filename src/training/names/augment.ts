/**
 * Copies of training documents that teach what the originals show too seldom, headlines in capitals and in title case; and the
 * documents' names, to fill invented texts with.
 */
import { NameType } from "../../names/labels.ts";
import { scan } from "../../text/scanner.ts";
import type { GoldDocument } from "./corpus.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Pools {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** Whole names by type and number of words. */
  readonly places: ReadonlyMap<number, readonly string[]>;
  readonly organizations: ReadonlyMap<number, readonly string[]>;
}

const wordCount = (name: string): number => Math.min(name.split(/\s+/).length, 5);

/** The names of the training documents. */
export function poolsOf(documents: readonly GoldDocument[]): Pools {
  const firstNames: string[] = [];
  const lastNames: string[] = [];
  const places = new Map<number, string[]>();
  const organizations = new Map<number, string[]>();
  for (const { text, entities } of documents) {
    for (const { start, end, type } of entities) {
      const name = text.slice(start, end);
      const words = name.split(/\s+/);
      if (!/^\p{Lu}[^\n]*$/u.test(name)) continue;
      if (type === NameType.person) {
        if (words.length > 1) firstNames.push(words[0]!);
        lastNames.push(words.at(-1)!);
      } else {
        const pool = type === NameType.place ? places : organizations;
        pool.set(wordCount(name), [...(pool.get(wordCount(name)) ?? []), name]);
      }
    }
  }
  return { firstNames, lastNames, places, organizations };
}

export interface Recased {
  readonly document: GoldDocument;
  /** Character ranges that were changed. */
  readonly changed: readonly (readonly [start: number, end: number])[];
}

/** A copy in which some sentences are in capitals, others in title case. */
export function recase(document: GoldDocument, share: number, random: () => number): Recased {
  const tokens = scan(document.text);
  const changed: [number, number][] = [];
  const edits: Edit[] = [];
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const first = tokens.sentences[s]!;
    const last = tokens.sentences[s + 1]! - 1;
    if (last - first < 3 || last - first > 30 || random() > share) continue;
    const start = tokens.start[first]!;
    const end = tokens.end[last]!;
    const original = document.text.slice(start, end);
    const text = random() < 0.6 ? original.toUpperCase() : titleCase(original);
    if (text.length !== original.length) continue;
    edits.push({ start, end, text });
    changed.push([start, end]);
  }
  let text = document.text;
  for (const { start, end, text: replacement } of edits)
    text = text.slice(0, start) + replacement + text.slice(end);
  return { document: { ...document, text }, changed };
}

const SMALL = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|as|with|from|vs|is|de|al|la)$/;

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}'’.])\p{Ll}[\p{L}'’]*/gu, (word) =>
    SMALL.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}

/** Whether a character lies in one of the ranges. */
export function isChanged({ changed }: Recased, offset: number): boolean {
  return changed.some(([start, end]) => offset >= start && offset < end);
}
