/**
 * Copies of training documents that teach what the originals show too seldom: other names in the same
 * contexts, headlines in capitals and in title case.
 */
import { NameType } from "../../names/labels.ts";
import { scan } from "../../text/scanner.ts";
import type { GoldDocument, GoldSpan } from "./corpus.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The document with some segments of its text replaced and its spans moved along. */
export function edit(document: GoldDocument, edits: readonly Edit[]): GoldDocument {
  let text = "";
  let done = 0;
  const anchors: { readonly from: number; readonly to: number; readonly shift: number }[] = [];
  let shift = 0;
  for (const { start, end, text: replacement } of edits) {
    text += document.text.slice(done, start) + replacement;
    shift += replacement.length - (end - start);
    done = end;
    anchors.push({ from: start, to: end, shift });
  }
  text += document.text.slice(done);
  const moved = (offset: number, isEnd: boolean): number => {
    let low = 0;
    let high = anchors.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const { from, to } = anchors[middle]!;
      if (isEnd ? to <= offset : from < offset) low = middle + 1;
      else high = middle;
    }
    return offset + (low === 0 ? 0 : anchors[low - 1]!.shift);
  };
  const move = ({ start, end, type }: GoldSpan): GoldSpan => ({
    start: moved(start, false),
    end: moved(end, true),
    type,
  });
  return {
    ...document,
    text,
    entities: document.entities.map(move),
    others: document.others?.map(move) ?? null,
  };
}

export interface Pools {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** Whole names by type and number of words. */
  readonly places: ReadonlyMap<number, readonly string[]>;
  readonly organizations: ReadonlyMap<number, readonly string[]>;
}

const wordCount = (name: string): number => Math.min(name.split(/\s+/).length, 5);

/** The names of the training documents, to swap in for each other. */
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

/** A copy with other names of the same type and length; one name is replaced alike all over the document. */
export function swapNames(
  document: GoldDocument,
  pools: Pools,
  share: number,
  random: () => number,
): GoldDocument {
  const replacements = new Map<string, string>();
  const pick = (key: string, pool: readonly string[], original: string): string => {
    const known = replacements.get(key);
    if (known !== undefined) return known;
    const chosen = random() < share && pool.length > 0 ? pool[Math.floor(random() * pool.length)]! : original;
    replacements.set(key, chosen);
    return chosen;
  };
  const edits = [...document.entities]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, type }): Edit[] => {
      const name = document.text.slice(start, end);
      if (type === NameType.person) {
        const words = name.split(/(\s+)/);
        const swapped = words.map((word, i) => {
          if (!/^\p{Lu}\p{Ll}/u.test(word)) return word;
          const isLast = i === words.length - 1;
          return pick(`p:${word}`, isLast ? pools.lastNames : pools.firstNames, word);
        });
        return [{ start, end, text: swapped.join("") }];
      }
      const pool = type === NameType.place ? pools.places : pools.organizations;
      return [{ start, end, text: pick(`${type}:${name}`, pool.get(wordCount(name)) ?? [], name) }];
    });
  const apart = edits.filter(({ start }, i) => i === 0 || start >= edits[i - 1]!.end);
  return edit(document, apart);
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
