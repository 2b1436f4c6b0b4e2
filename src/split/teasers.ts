/** Teasers: a story's beginning on one line, longer than an article's paragraphs, that breaks off. */
import type { Body } from "./body.ts";
import { MIN_CUT, Trait } from "./traits.ts";
import type { Words } from "./word-list.ts";

const MIN_SENTENCES = 2;
/** Characters of a line that only lacks its stop. */
const MIN_LENGTH = 280;

export interface Teasers {
  /** 1 for each paragraph that breaks off as teasers do. */
  readonly at: Uint8Array;
  readonly count: number;
}

export function readTeasers({ count, start, end }: Body, traits: Int32Array, { sentences }: Words): Teasers {
  const at = new Uint8Array(count);
  let found = 0;
  for (let p = 0; p < count; p++) {
    const cut = traits[p]! & (Trait.cutOpen | Trait.cutMarked);
    if (cut === 0 || sentences[p]! < MIN_SENTENCES) continue;
    if (end[p]! - start[p]! < ((cut & Trait.cutMarked) !== 0 ? MIN_CUT : MIN_LENGTH)) continue;
    at[p] = 1;
    found++;
  }
  return { at, count: found };
}
