/** Party and state after a politician's name: “Sen. X (R-Texas)”, “Y, D-Fla.”, “Z, I-Vt.” */
import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../text/tokens.ts";

/** The names with the state alone where the tagger took the party's letter in. */
export function trimPartyLabels(
  tokens: Tokens,
  names: readonly TaggedName[],
  gazetteer: Gazetteer,
): readonly TaggedName[] {
  return names.map((name) => {
    if (name.type !== "place" && isAfterParty(tokens, name.first)) return asState(name, name.first);
    const first = name.first + 2;
    const isLabel =
      first <= name.last &&
      /^[DRI]$/.test(wordAt(tokens, name.first)) &&
      /^[-–‑]$/.test(wordAt(tokens, name.first + 1)) &&
      !hasFlag(tokens, first, TokenFlag.spaceBefore) &&
      (gazetteer.classesOf(phraseHash(tokens, first, name.last)) & NameClass.region) !== 0;
    return isLabel ? asState(name, first) : name;
  });
}

function asState({ last, margin }: TaggedName, first: number): TaggedName {
  return { first, last, type: "place", rule: "story", margin };
}

/** The state of “D-W.Va.”, whose party's letter the tagger left out. */
function isAfterParty(tokens: Tokens, first: number): boolean {
  if (first < 2 || hasFlag(tokens, first, TokenFlag.spaceBefore)) return false;
  return /^[DRI]$/.test(wordAt(tokens, first - 2)) && /^[-–‑]$/.test(wordAt(tokens, first - 1));
}
