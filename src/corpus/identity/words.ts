/** The words of names, folded so that spellings of one name can be compared. */
import { foldName } from "../../text/fold.ts";

/** Parts of names that stand or fall away from one text to the next: "el-Sharif", "Sharif". */
const articles = new Set(["al", "el", "ul", "as", "ash", "ad", "an", "ar", "az"]);

const wordBreaks = /[\s,/]+/u;
const hyphen = /[-‐‑–]/u;

/** The words of a name: folded, dotted initials apart, articles off, hyphenated parts as one word. */
export function nameWords(name: string): readonly string[] {
  return foldName(name).split(wordBreaks).flatMap(parts).filter(Boolean);
}

function parts(word: string): readonly string[] {
  if (word.includes(".")) return word.split(".").map(plain);
  const [head = "", ...rest] = word.split(hyphen);
  const kept = rest.length > 0 && articles.has(head) ? rest : [head, ...rest];
  return articles.has(word) ? [] : [plain(kept.join(""))];
}

function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}&]/gu, "");
}
