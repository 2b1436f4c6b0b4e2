/** White space folded to single blanks: a name broken over two lines becomes one line. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Letters that Unicode does not take apart, and how names are written without them. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ đ: "d", ð: "d", ø: "o", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ħ: "h" }),
);

/** Lower case without accents and with straight apostrophes: for comparing names. */
export function foldName(name: string): string {
  return foldSpace(name)
    .normalize("NFD")
    .replace(/[\p{Mn}\u00ad\u200b-\u200d]/gu, "")
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/[đðøłıßæœþħ]/g, (letter) => plainLetters.get(letter)!);
}
