import { INVISIBLE } from "./characters.ts";

/** White space folded to single blanks: a name broken over two lines becomes one line. */
export function foldSpace(text: string): string {
  // Most texts hold single blanks only.
  return (/[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
}

/** Letters that Unicode does not take apart, and how names are written without them. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ đ: "d", ð: "d", ø: "o", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ħ: "h" }),
);

const unread = new RegExp(`[\\p{Mn}${INVISIBLE}]`, "gu");

/** Lower case without accents and with straight apostrophes: for comparing names. */
export function foldName(name: string): string {
  const folded = foldSpace(name);
  // Of ASCII only the grave accent, which stands for an apostrophe, is folded.
  if (/^[ -_a-~]*$/.test(folded)) return folded.toLowerCase();
  return folded
    .normalize("NFD")
    .replace(unread, "")
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/[đðøłıßæœþħ]/g, (letter) => plainLetters.get(letter)!);
}
