/** States and provinces as newspapers and the post abbreviate them: “Fla.”, “N.Y.”, “OH”. */

import { Word } from "../english/words.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";

/** A state by its full name. */
export interface State {
  readonly name: string;
  readonly country: string;
  /** The words by which its mentions are joined; those of states called as a city of theirs have one more. */
  readonly words: readonly string[];
}

/** "name, abbreviations as newspapers write them without stops, then the post's two letters". */
const american = `Alabama ala al, Alaska ak, Arizona ariz az, Arkansas ark ar, California calif cal ca, Colorado colo co, Connecticut conn ct,
  Delaware del de, Florida fla fl, Georgia ga, Hawaii hi, Idaho id, Illinois ill il, Indiana ind in, Iowa ia, Kansas kan kans ks,
  Kentucky ky, Louisiana la, Maine me, Maryland md, Massachusetts mass ma, Michigan mich mi, Minnesota minn mn,
  Mississippi miss ms, Missouri mo, Montana mont mt, Nebraska neb nebr ne, Nevada nev nv, New~Hampshire nh, New~Jersey nj,
  New~Mexico nm, New~York ny, North~Carolina nc, North~Dakota nd, Ohio oh, Oklahoma okla ok, Oregon ore or,
  Pennsylvania penn pa, Rhode~Island ri, South~Carolina sc, South~Dakota sd, Tennessee tenn tn, Texas tex tx, Utah ut,
  Vermont vt, Virginia va, Washington wash wa, West~Virginia wva wv, Wisconsin wis wisc wi, Wyoming wyo wy`;
const canadian = `Alberta alta ab, British~Columbia bc, Manitoba man mb, New~Brunswick nb, Newfoundland~and~Labrador nl, Nova~Scotia ns,
  Ontario ont on, Prince~Edward~Island pei pe, Quebec que qc, Saskatchewan sask sk`;

/** States whose largest city, or the capital, has their name. */
const likeCities: ReadonlySet<string> = new Set(["New York", "Washington", "Quebec"]);

const states: ReadonlyMap<string, State> = new Map([...read(american, "US"), ...read(canadian, "CA")]);

function read(list: string, country: string): readonly (readonly [string, State])[] {
  return list.split(/,\s+/).flatMap((line) => {
    const [first = "", ...abbreviations] = line.trim().split(" ");
    const name = first.replace(/~/g, " ");
    const words = [...name.toLowerCase().split(" "), ...(likeCities.has(name) ? ["state"] : [])];
    return abbreviations.map((abbreviation) => [abbreviation, { name, country, words }] as const);
  });
}

/**
 * The state that a mention abbreviates: with its stops, “Fla.”, “N.Y.”, or as the post does after a comma, “Miami, FL”.
 * Undefined for other names.
 */
export function stateOf(
  tokens: Tokens,
  { first, last, form }: Pick<NameMention, "first" | "last" | "form">,
): State | undefined {
  const letters = form.key.replace(/[.\s]/g, "");
  if (letters.length > 5) return undefined;
  const isPostal = first === last && letters.length === 2 && hasFlag(tokens, first, TokenFlag.allCaps);
  const hasStop = wordAt(tokens, last).endsWith(".");
  if (!hasStop && !(isPostal && hashAt(tokens, first - 1) === Word.comma)) return undefined;
  return states.get(letters);
}
