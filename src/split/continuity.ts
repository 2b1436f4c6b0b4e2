/**
 * What goes on over each gap: words, names and definite nouns met on both sides, as links from each mention to the one
 * before it (lexical chains, as in Galley et al. 2003). A link counts at every gap it crosses, the less the longer it is.
 */
import type { Cohesion } from "./cohesion.ts";
import { NUMBER, WordFlag } from "./word-list.ts";

export interface Continuity {
  /** Weight of the links of all words over each gap. */
  readonly words: Float32Array;
  /** Names met on both sides. */
  readonly names: Float32Array;
  /** Bare names after the gap whose full name came last before it. */
  readonly bare: Float32Array;
  /** Nouns after "the" or "his" that were last met before the gap. */
  readonly definite: Float32Array;
  /** The weight of all words over the median gap of the document. */
  readonly median: number;
}

type Links = Omit<Continuity, "median">;

/** Paragraphs a mention is remembered for. */
const MEMORY = 16;

/** For each word the last paragraph that held it, and the last that held it as the end of a full name. */
interface Memory {
  readonly mention: Int32Array;
  readonly fullName: Int32Array;
}

/** Reads the links of all paragraphs in one pass. */
export function readContinuity({ words: { from, word }, weight }: Cohesion): Continuity {
  const count = from.length - 1;
  const curve = () => new Float32Array(count + 1);
  const links: Links = { words: curve(), names: curve(), bare: curve(), definite: curve() };
  const never = () => new Int32Array(weight.length).fill(-MEMORY - 1);
  const memory: Memory = { mention: never(), fullName: never() };
  for (let p = 0; p < count; p++) {
    for (let w = from[p]!; w < from[p + 1]!; w++) {
      linkMention(links, memory, word[w]!, p, weight);
      linkName(links, memory, word[w]!, p);
    }
  }
  for (const curve of Object.values(links)) sumUp(curve);
  return { ...links, median: medianOf(links.words.slice(1, count)) };
}

function linkMention(
  links: Links,
  { mention }: Memory,
  flags: number,
  p: number,
  weight: Float32Array,
): void {
  const number = flags & NUMBER;
  const before = mention[number]!;
  if (before === p) return;
  mention[number] = p;
  if (p - before > MEMORY) return;
  const nearness = 1 / Math.sqrt(p - before);
  addLink(links.words, before, p, weight[number]! * nearness);
  if ((flags & (WordFlag.name | WordFlag.bare)) !== 0) addLink(links.names, before, p, nearness);
  if ((flags & WordFlag.definite) !== 0) addLink(links.definite, before, p, weight[number]! * nearness);
}

function linkName(links: Links, { fullName }: Memory, flags: number, p: number): void {
  const number = flags & NUMBER;
  if ((flags & WordFlag.runEnd) !== 0) fullName[number] = p;
  else if ((flags & (WordFlag.bare | WordFlag.titled)) !== 0) {
    const before = fullName[number]!;
    if (before === p || p - before > MEMORY) return;
    addLink(links.bare, before, p, 1 / Math.sqrt(p - before));
    fullName[number] = p;
  }
}

/** Marks where the link begins and ends to count: the sums give what crosses each gap. */
function addLink(curve: Float32Array, from: number, to: number, weight: number): void {
  curve[from + 1]! += weight;
  curve[to + 1]! -= weight;
}

function sumUp(curve: Float32Array): void {
  for (let i = 1; i < curve.length; i++) curve[i]! += curve[i - 1]!;
}

function medianOf(values: Float32Array): number {
  return values.sort()[values.length >> 1] ?? 0;
}
