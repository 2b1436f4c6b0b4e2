/** What a speaker without a name is called: "the army", also where "The army" opens a sentence. */
import type { Language } from "../../english/english.ts";
import { phraseText } from "../../text/phrase-text.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";

/** Words of these classes have a small letter inside a sentence. */
const small = classSet([
  WordClass.determiner,
  WordClass.possessive,
  WordClass.pronoun,
  WordClass.relative,
  WordClass.number,
  WordClass.noun,
  WordClass.adjective,
]);

/** The phrase as it stands, white space folded, with a small letter where only its place gives it a capital. */
export function describedName(
  tokens: Tokens,
  classes: Uint8Array,
  language: Language,
  first: number,
  last: number,
): string {
  const text = phraseText(tokens, first, last);
  const isPlaced =
    isOpening(tokens, first) && small.has(classes[first]!) && !isCapitalized(tokens, first, last);
  const word = text.split(" ", 1)[0]!;
  const isProper =
    proper.has(tokens.hash[first]!) || language.lexicon(word.toLowerCase()).includes("Demonym");
  return isPlaced && !isProper ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** What has a capital wherever it stands, besides the peoples that the lexicon knows. */
const proper = wordSet(`i
  british english scottish irish cornish danish swedish finnish spanish turkish polish kurdish flemish maltese laotian
  slovenian argentinian bavarian sicilian parisian maldivian fijian burundian tanzanian malian malawian greenlandic punjabi
  soviet nordic baltic arctic western arab arabs finns aboriginal hispanic victorian olympic
  islamic christian christians catholic jewish buddhist amish
  republican republicans democratic labour congressional`);

/** Whether a token opens its sentence, marks before it aside. */
function isOpening(tokens: Tokens, first: number): boolean {
  if (hasFlag(tokens, first, TokenFlag.sentenceStart)) return true;
  return tokens.kind[first - 1] !== TokenKind.word && hasFlag(tokens, first - 1, TokenFlag.sentenceStart);
}

/** Whether the first word is all capitals, or has the capital of a title with the next: "Police Chief". */
function isCapitalized(tokens: Tokens, first: number, last: number): boolean {
  if (hasFlag(tokens, first, TokenFlag.allCaps)) return true;
  return first < last && hasFlag(tokens, first + 1, TokenFlag.capital) && !isSmallWord(tokens, first);
}

/** "The", "A", "Two": words before a name that are no part of it. */
function isSmallWord({ hash }: Tokens, token: number): boolean {
  return smallWords.has(hash[token]!);
}

const smallWords =
  wordSet(`the a an this that these those its his her their our my your one two three four five six seven eight
  nine ten some any many most few both all each every other another several no first last next`);
