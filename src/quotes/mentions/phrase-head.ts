/** Which token of a phrase is its head, and where its name or title ends. */
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { isPart, Part, type Words } from "./phrase-parts.ts";

/** Nouns for people and bodies that endings and the lexicon call adjectives: heads where no noun phrase follows them. */
const adjectivesForPeople = wordSet(`
  official executive representative relative professional individual criminal chief deputy veteran general principal regular
  expert resident local national civilian patient suspect fugitive rival paramedic academic intellectual cardinal subordinate
  statistician mathematician sceptic skeptic heretic comic conservative liberal republican socialist communist public
  firm giant multinational subsidiary judiciary cooperative collective weekly daily elderly`);

export function isHead({ tokens, classes, names }: Words, i: number): boolean {
  const found = classes[i]!;
  if (found === WordClass.adjective && adjectivesForPeople.has(tokens.hash[i]!))
    return (
      hasFlag(tokens, i + 1, TokenFlag.sentenceStart) ||
      !isPart(classAt(classes, i + 1), Part.inside | Part.opener)
    );
  // "the 24-year-old": what follows a hyphen is the end of one word.
  return (
    isPart(found, Part.head | Part.verbal) ||
    names.at(i) !== undefined ||
    classAt(classes, i - 1) === WordClass.hyphen
  );
}

const OF = wordSet("of for");
const titles = wordSet(
  "president minister premier chancellor senator sen. rep. gov. gov governor mr mr. mrs. ms. ms dr. dr judge sir king queen prince mayor pope",
);
const MAX_OFFICE_TOKENS = 6;
const linksInOffice = wordSet("of for and the");

/** "Vice Minister of Foreign Affairs Ma Li": a title of several words ends with the person who holds it. */
export function endOfTitle({ tokens, classes, names }: Words, head: number): number {
  const isTitle = hasFlag(tokens, head, TokenFlag.capital) && names.at(head)?.kind !== "person";
  if (!isTitle || !OF.has(tokens.hash[head + 1] ?? 0)) return head;
  const cap = Math.min(tokens.count, head + 2 + MAX_OFFICE_TOKENS);
  for (let i = head + 2; i < cap; i++) {
    const name = names.at(i);
    if (name?.kind === "person" && name.first === i && i > head + 2)
      return titles.has(tokens.hash[i - 1]!) || !hasFlag(tokens, i - 1, TokenFlag.capital) ? head : name.last;
    // "Minister of Economy, Trade and Industry Ma Li"
    const isLink = linksInOffice.has(tokens.hash[i]!) || classes[i] === WordClass.comma;
    if (!hasFlag(tokens, i, TokenFlag.capital) && !isLink) return head;
  }
  return head;
}

/** Where the tagger's name that begins at `i` ends; `i` where none does. */
export function endOfName({ classes, names }: Words, i: number): number {
  const name = names.at(i);
  if (name === undefined || name.first !== i) return i;
  let end = i;
  while (end < name.last && classAt(classes, end + 1) !== WordClass.mark) end++;
  return end;
}

const MAX_BRACKET_TOKENS = 8;

/**
 * The token that closes the bracket after a name, where it holds no words but names, figures and other scripts:
 * "the Lake Development Board (LDB) said", "Ivo Lund (left)" not; `last` where there is none.
 */
export function endOfBracket({ tokens, classes }: Words, last: number): number {
  if (classAt(classes, last + 1) !== WordClass.openBracket) return last;
  const cap = Math.min(tokens.count, last + 2 + MAX_BRACKET_TOKENS);
  for (let i = last + 2; i < cap; i++) {
    if (classes[i] === WordClass.closeBracket) return i > last + 2 ? i : last;
    if (isSmallWord(tokens, i)) return last;
  }
  return last;
}

function isSmallWord({ text, start }: Tokens, token: number): boolean {
  const unit = text.charCodeAt(start[token]!);
  return unit >= 0x61 && unit <= 0x7a;
}

/** "some", "the wealthy": no noun, but a determiner that can do without one. */
export function standsAlone(classes: Uint8Array, first: number, last: number): boolean {
  if (classes[first] !== WordClass.determiner) return false;
  const next = classAt(classes, last + 1);
  if (next === WordClass.timeNoun || next === WordClass.time) return false;
  return last === first || classes[last] === WordClass.adjective;
}
