import type { Tokens } from "../text/tokens.ts";
import { decode, type Lattice, type Reading, scoreOf } from "./decode.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { TYPES } from "./labels.ts";
import { latticeOf } from "./lattice.ts";
import { viewStory } from "./story-view.ts";
import type { TaggedName } from "./tagged-name.ts";
import type { Weights } from "./weights.ts";

const typeNames = ["person", "place", "organization"] as const;

/** The people, places and organizations named in a story, in text order. */
export function tagNames(tokens: Tokens, weights: Weights, gazetteer: Gazetteer): readonly TaggedName[] {
  const view = viewStory(tokens, gazetteer);
  const { stretches } = view;
  const names: TaggedName[] = [];
  for (let k = 0; k < stretches.length; k += 2) {
    const start = stretches[k]!;
    const lattice = latticeOf(view, gazetteer, weights, start, stretches[k + 1]!);
    for (const reading of decode(lattice)) {
      const type = typeNames[reading.type];
      if (type === undefined) continue;
      const margin = marginOf(lattice, reading);
      names.push({ first: start + reading.first, last: start + reading.last, type, rule: "tagger", margin });
    }
  }
  return names;
}

/** How far a name's score lies above the same span's next best type, or above no name at all. */
function marginOf(lattice: Lattice, { first, last, type, score }: Reading): number {
  let span = lattice.spansOf[first]!;
  while (lattice.spanEnd[span] !== last) span++;
  let next = 0;
  for (let other = 0; other < TYPES; other++)
    if (other !== type) next = Math.max(next, scoreOf(lattice, first, span, other));
  return score - next;
}
