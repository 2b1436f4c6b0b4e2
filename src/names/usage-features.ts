import { mixHash } from "../text/hash.ts";
import { Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";
import { Usage } from "./usage.ts";

export const usageTemplates = [
  "usage",
  "positions",
  "neighbours",
  "lower",
  "ending",
  "endingClass",
  "starting",
  "acronym",
] as const;

const T = templates(usageTemplates);

/** Usage bits that say more together than one by one. Position in names: surnames are introduced in full. */
const POSITION_BITS =
  Usage.alone |
  Usage.first |
  Usage.middle |
  Usage.last |
  Usage.midSentence |
  Usage.afterTitle |
  Usage.afterGivenName;
/** Which words stand beside it. */
const NEIGHBOUR_BITS =
  Usage.afterTitle |
  Usage.afterHonorific |
  Usage.beforeSaying |
  Usage.beforePerson |
  Usage.afterLocation |
  Usage.afterThe |
  Usage.afterA |
  Usage.beforeNoun |
  Usage.beforeOrganization |
  Usage.afterGivenName |
  Usage.hyphened;

const MID_SENTENCE_BIT = 31 - Math.clz32(Usage.midSentence);

/** Appends what the story does with a token's word elsewhere to the `start` features in `out`. */
export function usageFeatures(view: StoryView, i: number, out: Int32Array, start: number): number {
  const { document, words, classes, shapes, kinds, tokens } = view;
  const word = document.wordOf[i]!;
  if (word === -1) return start;
  let n = start;
  const usage = document.usage[word]!;
  for (let bits = usage; bits !== 0; bits &= bits - 1) out[n++] = mixHash(T.usage, Math.clz32(bits & -bits));
  const times = (Math.min(document.lower[word]!, 3) << 2) | Math.min(document.upper[word]!, 3);
  const kind = (kinds[tokens.sentenceOf[i]!]! << 1) | ((usage >>> MID_SENTENCE_BIT) & 1);
  out[n++] = mixHash(T.lower, (kind << 9) | (times << 5) | shapes[i]!);
  const isAlone = document.groupFirst[i] === document.groupLast[i] ? 1 : 0;
  out[n++] = mixHash(mixHash(T.positions, usage & POSITION_BITS), (times << 1) | isAlone);
  out[n++] = mixHash(mixHash(T.neighbours, usage & NEIGHBOUR_BITS), isAlone);
  const ending = document.longestEndingWith[word]!;
  if (ending !== -1 && document.groupFirst[i] !== ending) {
    out[n++] = mixHash(mixHash(T.ending, words[ending]!), isAlone);
    out[n++] = mixHash(T.endingClass, (classes[ending]! << 1) | isAlone);
  }
  const starting = document.longestStartingWith[word]!;
  if (starting !== -1 && document.groupLast[i] !== starting)
    out[n++] = mixHash(mixHash(T.starting, words[starting]!), isAlone);
  if (shapes[i] === Shape.allCaps) {
    const expansion = document.byInitials.get(tokens.hash[i]!);
    if (expansion !== -1) out[n++] = mixHash(T.acronym, words[expansion]!);
    out[n++] = mixHash(T.acronym, expansion === -1 ? 0 : 1);
  }
  return n;
}
