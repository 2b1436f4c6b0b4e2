import type { NameForm } from "./name-mention.ts";
import { matchSpelling } from "./name-spelling.ts";
import { generations, leadingWords, particles, shortNames, suffixes } from "./person-words.ts";

/** How a shorter form stands for a fuller name; what `--why` shows. */
export type PersonMatch =
  | "same"
  | "surname"
  | "given-name"
  | "nickname"
  | "initials"
  | "spelling"
  | "part-of-name";

/** The words of a person's name: initials apart, titles and "Jr." left out. */
export function personWords(form: NameForm): readonly string[] {
  if (isPlain(form.words)) return form.words;
  const words = form.words.flatMap((word) => (word.includes(".") ? word.split(".").filter(Boolean) : word));
  const kept = words.filter((word, i) => i === 0 || !(suffixes.has(word) || isOfAge(words, i)));
  while (kept.length > 1 && leadingWords.has(kept[0]!)) kept.shift();
  return kept;
}

/** Most names: nothing to take apart or to leave out. */
function isPlain(words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.includes(".") || (i > 0 && (suffixes.has(word) || ages.has(word)))) return false;
  }
  return words.length < 2 || !leadingWords.has(words[0]!);
}

/** “the Elder”, “the Younger” of a name. */
const ages: ReadonlyMap<string, string> = new Map([
  ["elder", "sr"],
  ["younger", "jr"],
]);

/** Whether the word is “the” or what follows it in “Pieter Bruegel the Younger”. */
function isOfAge(words: readonly string[], i: number): boolean {
  return ages.has(words[words[i] === "the" ? i + 1 : i] ?? "") && i > 0;
}

/** "jr" in "Rodolfo Batungbakal Jr." and of “the Younger”; undefined where there is none. */
export function personSuffix({ words }: NameForm): string | undefined {
  const mark = words.findLast((word, i) => i > 0 && (generations.has(word) || ages.has(word)));
  return mark === undefined ? undefined : (ages.get(mark) ?? mark);
}

/** "mbs" for Mohammed bin Salman, with particles and without. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !particles.has(word));
  return [words, kept].map((list) => list.map((word) => word[0] ?? "").join(""));
}

/** Whether the words alone could be a given name with a surname: more than one that is no particle. */
export function isFullName(words: readonly string[]): boolean {
  let count = 0;
  for (const word of words) if (!particles.has(word)) count++;
  return count > 1;
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
  if (short.length === 1 && full.length > 2 && initialsOf(full).includes(short[0]!)) return "initials";
  if (!isFullName(short)) return isInside(short, full) ? "part-of-name" : matchSpelling(short, full);
  return matchGivenNames(short, full) ? "initials" : matchSpelling(short, full);
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
 * One surname, and the given names of the shorter side by side in the longer, whole or as initials: "T. J. Abara"
 * and "Theodore Abara" stand for "Theodore J. Abara", but George W. Bush is not George H. W. Bush.
 */
function matchGivenNames(short: readonly string[], full: readonly string[]): boolean {
  if (short.at(-1) !== full.at(-1)) return false;
  const given = givenNames(short);
  const all = givenNames(full);
  return all.some((_, at) => given.every((name, i) => sameGivenName(name, all[at + i])));
}

function givenNames(words: readonly string[]): readonly string[] {
  return words.slice(0, -1).filter((word) => !particles.has(word));
}

/** “R.” and “Rob” for Robert; but Daniela is no Daniel, and Victoria no Victor. */
function mayShorten(short: string, long: string): boolean {
  const more = long.length - short.length;
  return short.length === 1 || (short.length > 2 && (more > 2 || (more === 2 && !/[aeo]$/.test(long))));
}

/** The same, an initial, a beginning ("Rob", "Robert") or a short form ("Bob"). */
function sameGivenName(a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || (long.startsWith(short) && mayShorten(short, long))) return true;
  return shortNames.get(a) === b || shortNames.get(b) === a;
}
