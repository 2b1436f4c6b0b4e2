import type { Language } from "../english/english.ts";
import type { Tokens } from "../text/tokens.ts";
import { type DecodedName, decode, type Lattice, marginOf } from "./decoder.ts";
import { type Gazetteer, NAME_BITS, NameClass } from "./gazetteer.ts";
import { addSecondPass, latticesOf } from "./lattice.ts";
import type { NameModel } from "./name-model.ts";
import { phraseHash } from "./phrase-hash.ts";
import { applyRules } from "./rules/apply-rules.ts";
import { collectFirstPass } from "./second-pass.ts";
import { viewStory } from "./story-view.ts";
import type { TaggedName } from "./tagged-name.ts";
import { truecased } from "./truecase.ts";

const typeNames = ["person", "place", "organization"] as const;

/** Below this margin, in units of the model's weights, compromise's tagger is asked too. */
export const DOUBT_MARGIN = 12;

/**
 * The people, places and organizations named in a story, in text order. Two passes: each segment of the text
 * by itself, then again with what the first pass found in all others. Sentences in capitals are read in the case that they would have.
 */
export function tagNames(
  tokens: Tokens,
  model: NameModel,
  gazetteer: Gazetteer,
  language: Language,
): readonly TaggedName[] {
  const written = viewStory(tokens, gazetteer, model);
  const recased = truecased(written, gazetteer);
  const view = recased === null ? written : viewStory(recased, gazetteer, model);
  const lattices = latticesOf(view, gazetteer, model);
  const first = collectFirstPass(view, lattices, lattices.map(decode), { margin: DOUBT_MARGIN, language });
  const names: TaggedName[] = [];
  for (const [k, lattice] of lattices.entries()) {
    const start = view.segments[2 * k]!;
    addSecondPass(view, first, model, k, lattice);
    for (const decoded of decode(lattice)) {
      const name = toName(view.tokens, gazetteer, lattice, decoded, start);
      if (name !== null) names.push(name);
    }
  }
  return applyRules({ view, gazetteer }, names);
}

/** Names of other kinds, such as nationalities, are none of ours. */
function toName(
  tokens: Tokens,
  gazetteer: Gazetteer,
  lattice: Lattice,
  decoded: DecodedName,
  start: number,
): TaggedName | null {
  const type = typeNames[decoded.type];
  const last = start + decoded.last;
  if (type === undefined || isDemonym(tokens, gazetteer, start + decoded.first, last)) return null;
  return { first: start + decoded.first, last, type, rule: "tagger", margin: marginOf(lattice, decoded) };
}

/** Whether the gazetteer knows the words as a nationality and as no name: "Hong Kongers". */
function isDemonym(tokens: Tokens, gazetteer: Gazetteer, first: number, last: number): boolean {
  return (gazetteer.classesOf(phraseHash(tokens, first, last)) & NAME_BITS) === NameClass.demonym;
}
