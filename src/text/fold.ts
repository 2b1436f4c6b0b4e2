/** White space folded to single blanks: a name broken over two lines becomes one line. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Lower case without accents and with straight apostrophes: for comparing names. */
export function foldName(name: string): string {
  return foldSpace(name)
    .normalize("NFD")
    .replace(/[\p{Mn}\u00ad\u200b-\u200d]/gu, "")
    .replace(/[’‘`]/g, "'")
    .toLowerCase();
}
