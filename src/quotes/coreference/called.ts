/** Whom "the minister", "her lawyer", "the company" stand for among those named before. */
import { wordSet } from "../../text/word-table.ts";
import { isFirmNoun } from "./body-nouns.ts";
import type { Referent } from "./referents.ts";
import { isInstitution, isTitled } from "./titles.ts";

const definite = wordSet("the his her its their this that");

/** Whether a phrase that begins with the word of this hash is of something known. */
export function isDefinite(hash: number): boolean {
  return definite.has(hash);
}

/** The last referent whose title or apposition held the noun with this hash; the only firm for "the company". */
export function referentCalled<Kind extends Referent>(
  before: readonly { readonly referent: Kind }[],
  noun: number,
): Kind | undefined {
  const titled = before.findLast(({ referent }) => isTitled(referent, noun))?.referent;
  return titled ?? (isFirmNoun(noun) ? onlyFirm(before) : undefined);
}

/** The one organization of them that may be a firm: a university is none. */
function onlyFirm<Kind extends Referent>(before: readonly { readonly referent: Kind }[]): Kind | undefined {
  const firms = new Set(
    before
      .map(({ referent }) => referent)
      .filter((referent) => referent.kind === "organization" && !isInstitution(referent)),
  );
  const [only] = firms;
  return firms.size === 1 ? only : undefined;
}
