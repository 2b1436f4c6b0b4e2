import { hashWord } from "../text/hash.ts";
import type { MarkedRegion } from "../text/quote-marks.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { type CueLexicon, VerbForm } from "./cue-lexicon.ts";
import { WordClass } from "./word-class.ts";

/** Forms of cues that are no verbs. */
export const CueShape = { ...VerbForm, according: 4, colon: 5, dash: 6 } as const;

/** A word or mark outside quotation marks that may say that somebody's words are near. */
export interface CueCandidate {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly id: number;
  readonly weight: number;
  /** A `CueShape`. */
  readonly shape: number;
}

const ACCORDING = hashWord("according");
const TO = hashWord("to");

/** The cues of a story in text order; `classes` hold `quoted` for tokens inside marks. */
export function findCues(
  tokens: Tokens,
  classes: Uint8Array,
  regions: readonly MarkedRegion[],
  lexicon: CueLexicon,
): readonly CueCandidate[] {
  const signs = signOffs(tokens, classes, regions);
  const cues: CueCandidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const found = classes[i]!;
    if (found === WordClass.quoted || found === WordClass.name) continue;
    const sign = signs.get(i);
    if (sign !== undefined) cues.push(sign);
    else if (tokens.hash[i] === ACCORDING && tokens.hash[i + 1] === TO)
      cues.push(otherCue(i, i + 1, "according to", CueShape.according));
    else {
      const verb = lexicon.get(tokens.hash[i]!);
      if (verb !== undefined) cues.push({ first: i, last: i, ...verb, shape: verb.form });
    }
  }
  return cues;
}

/** `Ana Ruiz: “…”` and `“…” —Ana Ruiz`: marks that stand for a verb. */
function signOffs(
  tokens: Tokens,
  classes: Uint8Array,
  regions: readonly MarkedRegion[],
): ReadonlyMap<number, CueCandidate> {
  const found = new Map<number, CueCandidate>();
  for (const { opener, closer } of regions) {
    if (classes[opener - 1] === WordClass.colon)
      found.set(opener - 1, otherCue(opener - 1, opener - 1, ":", CueShape.colon));
    const isDash = classes[closer + 1] === WordClass.dash || classes[closer + 1] === WordClass.hyphen;
    if (isDash && hasFlag(tokens, closer + 2, TokenFlag.capital))
      found.set(closer + 1, otherCue(closer + 1, closer + 1, "—", CueShape.dash));
  }
  return found;
}

function otherCue(first: number, last: number, lemma: string, shape: number): CueCandidate {
  return { first, last, lemma, id: hashWord(lemma), weight: 0.9, shape };
}
