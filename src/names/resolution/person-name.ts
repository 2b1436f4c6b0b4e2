import type { NameForm } from "./name-mention.ts";
import { particles, suffixes } from "./person-words.ts";

/** How a shorter form stands for a fuller name; what `--why` shows. */
export type PersonMatch = "same" | "surname" | "given-name" | "nickname" | "initials" | "part-of-name";

/** The words of a person's name: initials apart, "Jr." left out. */
export function personWords(form: NameForm): readonly string[] {
  const words = form.words.flatMap((word) => (word.includes(".") ? word.split(".").filter(Boolean) : word));
  return words.filter((word, i) => i === 0 || !suffixes.has(word));
}

/** Whether the words alone could be a given name with a surname: more than one that is no particle. */
export function isFullName(words: readonly string[]): boolean {
  return words.filter((word) => !particles.has(word)).length > 1;
}

/** How `short` may stand for `full`, which has at least as many words; undefined where it cannot. */
export function matchPerson(
  short: readonly string[],
  full: readonly string[],
  nickname: string | null,
): PersonMatch | undefined {
  if (startsAt(short, full, 0)) return short.length === full.length ? "same" : "given-name";
  if (startsAt(short, full, full.length - short.length)) return "surname";
  if (nickname !== null && short[0] === nickname.toLowerCase()) {
    if (short.length === 1 || short.at(-1) === full.at(-1)) return "nickname";
  }
  if (!isFullName(short)) return isInside(short, full) ? "part-of-name" : undefined;
  return matchGivenNames(short, full) ? "initials" : undefined;
}

function startsAt(short: readonly string[], full: readonly string[], offset: number): boolean {
  return offset >= 0 && short.every((word, i) => word === full[offset + i]);
}

/** "Ríos" in "María Elena Ríos Galindo". */
function isInside(short: readonly string[], full: readonly string[]): boolean {
  const at = full.indexOf(short[0]!);
  return at > 0 && !particles.has(short[0]!) && startsAt(short, full, at);
}

/**
 * One surname, and the given names of the shorter in the longer, in order, whole or as initials: "T. J. Abara"
 * and "Theodore Abara" both stand for "Theodore J. Abara".
 */
function matchGivenNames(short: readonly string[], full: readonly string[]): boolean {
  if (short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const given of short.slice(0, -1)) {
    while (at < full.length - 1 && !sameGivenName(given, full[at]!)) at++;
    if (at >= full.length - 1) return false;
    at++;
  }
  return true;
}

function sameGivenName(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}
