import type { Language } from "../english/english.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { decode, type Lattice, marginOf, type ReadName } from "./decode.ts";
import { type Gazetteer, NAME_BITS, NameClass } from "./gazetteer.ts";
import { latticesOf, lookAgain } from "./lattice.ts";
import type { NameModel } from "./name-model.ts";
import { phraseHash } from "./phrase-hash.ts";
import { rememberReadings } from "./second-look.ts";
import { viewStory } from "./story-view.ts";
import type { TaggedName } from "./tagged-name.ts";

const typeNames = ["person", "place", "organization"] as const;

/** Below this margin, in units of the model's weights, compromise is asked too. */
export const DOUBTFUL = 12;

/**
 * The people, places and organizations named in a story, in text order. Two looks: each stretch of the text
 * by itself, then again in the light of all others.
 */
export function tagNames(
  tokens: Tokens,
  model: NameModel,
  gazetteer: Gazetteer,
  language: Language,
): readonly TaggedName[] {
  const view = viewStory(tokens, gazetteer, model);
  const lattices = latticesOf(view, gazetteer, model);
  const first = rememberReadings(view, lattices, lattices.map(decode), { margin: DOUBTFUL, language });
  const names: TaggedName[] = [];
  for (const [k, lattice] of lattices.entries()) {
    const start = view.stretches[2 * k]!;
    lookAgain(view, first, model, start, lattice);
    for (const reading of decode(lattice)) {
      const name = toName(tokens, gazetteer, lattice, reading, start);
      if (name !== null) names.push(name);
    }
  }
  return names;
}

/** Names of other kinds, such as nationalities, are none of ours. */
function toName(
  tokens: Tokens,
  gazetteer: Gazetteer,
  lattice: Lattice,
  reading: ReadName,
  start: number,
): TaggedName | null {
  const type = typeNames[reading.type];
  const last = start + reading.last;
  if (type === undefined || isDemonym(tokens, gazetteer, start + reading.first, last)) return null;
  const first = type === "person" ? afterRanks(tokens, start + reading.first, last) : start + reading.first;
  return { first, last, type, rule: "tagger", margin: marginOf(lattice, reading) };
}

/** Words that stand before a person's name and never belong to it: "Lt Gen Okafor". */
const ranks = wordSet(`
  mr mr. mrs mrs. ms ms. dr dr. prof prof. lt lt. gen gen. col col. maj maj. capt capt. sgt sgt. cpl cpl. adm adm.
  brig brig. sen sen. rep rep. gov gov. hon hon. rev rev. fr fr. insp supt president senator congressman
  congresswoman minister professor lieutenant colonel captain sergeant admiral spokesman spokeswoman`);

function afterRanks(tokens: Tokens, first: number, last: number): number {
  let start = first;
  while (start < last && ranks.has(tokens.hash[start]!)) start++;
  return start;
}

/** Whether the gazetteer knows the words as a nationality and as no name: "Hong Kongers". */
function isDemonym(tokens: Tokens, gazetteer: Gazetteer, first: number, last: number): boolean {
  return (gazetteer.classesOf(phraseHash(tokens, first, last)) & NAME_BITS) === NameClass.demonym;
}
