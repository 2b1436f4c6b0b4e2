/** Names by which somebody is also known: “Edson Moura, better known as Mourinha”, “Ada Obi, ‘Addy’ to her friends”. */
import { Word } from "../english/words.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { aliasArticles, aliasCues, callers, KNOWN, MAX_KNOWN, nameNouns } from "./alias-words.ts";
import type { NameMention } from "./name-mention.ts";
import { otherNameAfter } from "./other-names.ts";
import { isFullName, personWords } from "./person-name.ts";
import { hashSet, startsWith } from "./words.ts";

/** Before the noun: “stage name”, “real name”, “nom de guerre”, “under the name”. */
const kindsOfName = hashSet(
  "stage real birth pen full given screen ring tribal maiden de the code street his her",
);

const MAX_DISTANCE = 12;

/**
 * By the ids of their forms, the other names with the mention of the one whom the story calls so: the person or body named before
 * in the sentence, with no other between.
 */
export function findOtherNames(
  tokens: Tokens,
  mentions: readonly NameMention[],
): ReadonlyMap<number, NameMention> {
  const found = new Map<number, NameMention>();
  for (let i = 1; i < mentions.length; i++) {
    const [own, other] = [mentions[i - 1]!, mentions[i]!];
    const isWhole = own.type === "person" ? isFullName(personWords(own.form)) : own.form.words.length > 1;
    if (other.form.id === own.form.id || found.has(other.form.id) || !isWhole) continue;
    const distance = other.first - own.last;
    if (distance > MAX_DISTANCE || tokens.sentenceOf[own.last] !== tokens.sentenceOf[other.first]) continue;
    const said = otherNameAfter(tokens, own.last + 1);
    const isSaid = said?.first === other.first && said.last === other.last;
    if (isSaid || isOtherName(tokens, own.last + 1, other)) found.set(other.form.id, own);
  }
  return found;
}

/** Whether the words from `start` to the mention say that it is another name of the one before. */
function isOtherName(tokens: Tokens, start: number, { first, last }: NameMention): boolean {
  const isMarked = startsWith(tokens, first - 1, MARKS);
  let i = isMarked ? first - 2 : first - 1;
  if (aliasArticles.has(hashAt(tokens, i))) i--;
  if (isMarked && i === start && isToFriends(tokens, last + 1)) return true;
  if (!opensAside(tokens, start)) return false;
  const hash = hashAt(tokens, i);
  if (i >= start && (aliasCues.has(hash) || (isMarked && callers.has(hash)))) return true;
  if (nameNouns.has(hash)) return kindsOfName.has(hashAt(tokens, i - 1));
  if (hash !== Word.as) return false;
  for (let k = i - 1; k >= start && k > i - MAX_KNOWN; k--) if (hashAt(tokens, k) === KNOWN) return true;
  return false;
}

const MARKS = "“\"‘'«";
const CLOSING = "”\"’'»";

/** “‘Addy’ to her friends”. */
function isToFriends(tokens: Tokens, closing: number): boolean {
  return startsWith(tokens, closing, CLOSING) && hashAt(tokens, closing + 1) === Word.to;
}

/** A comma, a dash, a bracket, or right away a word that leads on: “Ada Obi alias Addy”, “Ada Obi is known as Addy”. */
function opensAside(tokens: Tokens, start: number): boolean {
  return startsWith(tokens, start, ",(–—-") || !hasFlag(tokens, start, TokenFlag.capital);
}
