/** Words that somebody or something known by name is called by. */
import type { Person } from "../../model/result.ts";
import { hashWord } from "../../text/hash.ts";
import { isBodyNoun, isInstitutionNoun } from "./body-nouns.ts";
import type { Referent } from "./referents.ts";

/**
 * Whether a title, an apposition, a person's role or an organization's own name holds the word with this hash:
 * "minister", "doctor", "bank".
 */
export function isTitled({ kind, titles, first, name }: Referent, hash: number): boolean {
  if (kind !== "person" && kind !== "organization") return false;
  // "the council" is not its leader.
  if (kind === "person" && isBodyNoun(hash)) return false;
  if (titles?.has(hash) === true) return true;
  return kind === "person" ? hasRole(first.name!.entity as Person, hash) : hasWord(name ?? "", hash);
}

/** Whether an organization's own name says that it is no firm: "Lund University". */
export function isInstitution({ name }: Referent): boolean {
  return name?.split(/\s+/).some((word) => isInstitutionNoun(hashWord(word) | 0)) === true;
}

function hasRole({ role }: Person, hash: number): boolean {
  return role !== null && hasWord(role.text, hash);
}

function hasWord(text: string, hash: number): boolean {
  return text.split(/\s+/).some((word) => (hashWord(word) | 0) === hash);
}
