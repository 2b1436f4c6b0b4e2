/**
 * Sentences in capitals with their words in the case that they would have: the tagger reads names by their capitals. What
 * the story writes small elsewhere is small, what it writes with a capital within a sentence has one; for the rest the gazetteer
 * and the lexicon speak (after Lita et al. 2003, tRuEcasIng, with a dictionary in the place of a language model).
 */
import { hashWord, mixHash } from "../text/hash.ts";
import { sameSentence } from "../text/token-tests.ts";
import { TokenFlag, TokenKind, type Tokens, wordAt } from "../text/tokens.ts";
import { functionWords } from "./candidates.ts";
import { Cue } from "./cue-words.ts";
import { type Gazetteer, NAME_BITS, NameClass } from "./gazetteer.ts";
import { PHRASE_SEED } from "./phrase-hash.ts";
import { stoppedRanks } from "./rank-words.ts";
import { Shape } from "./shapes.ts";
import { SentenceKind, type StoryView } from "./story-view.ts";

/** The story's tokens with its sentences in capitals recased; null where it has none. Offsets stay. */
export function truecased(view: StoryView, gazetteer: Gazetteer): Tokens | null {
  const { tokens, kinds } = view;
  if (!kinds.includes(SentenceKind.allCaps)) return null;
  const usage = usageElsewhere(view);
  const flags = tokens.flags.slice();
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (kinds[tokens.sentenceOf[i]!] !== SentenceKind.allCaps || !isInCapitals(view, i)) continue;
    const isName = isCapitalised(view, gazetteer, usage, i);
    const word = wordAt(tokens, i);
    const small = word.toLowerCase();
    if (isName === null || small.length !== word.length) continue;
    parts.push(tokens.text.slice(done, tokens.start[i]), isName ? word[0] + small.slice(1) : small);
    done = tokens.end[i]!;
    flags[i]! &= ~(isName ? CAPITALS : CAPITALS | TokenFlag.capital);
  }
  const { count, start, end, kind, hash, sentenceOf, sentences, paragraphs } = tokens;
  const text = parts.join("") + tokens.text.slice(done);
  // Of the shape that all tokens have, which a copy by spreading would not be.
  return { text, count, start, end, kind, flags, hash, sentenceOf, sentences, paragraphs };
}

const CAPITALS = TokenFlag.allCaps | TokenFlag.innerCapital;

function isInCapitals({ tokens, shapes }: StoryView, i: number): boolean {
  const isLetter = shapes[i] === Shape.initial && tokens.end[i]! - tokens.start[i]! === 1;
  return tokens.kind[i] === TokenKind.word && (shapes[i] === Shape.allCaps || isLetter);
}

/** The words that the story's other sentences write small, and those that they write with a capital that no sentence begins. */
interface UsageElsewhere {
  readonly small: ReadonlySet<number>;
  readonly capital: ReadonlySet<number>;
  readonly acronyms: ReadonlySet<number>;
}

function usageElsewhere({ tokens, shapes, kinds }: StoryView): UsageElsewhere {
  const usage = { small: new Set<number>(), capital: new Set<number>(), acronyms: new Set<number>() };
  for (let i = 0; i < tokens.count; i++) {
    const kind = kinds[tokens.sentenceOf[i]!];
    if (kind === SentenceKind.allCaps || kind === SentenceKind.titleCase) continue;
    if (shapes[i] === Shape.lower) usage.small.add(tokens.hash[i]!);
    else if (shapes[i] === Shape.allCaps) usage.acronyms.add(tokens.hash[i]!);
    else if (shapes[i] === Shape.capital && i > tokens.sentences[tokens.sentenceOf[i]!]!)
      usage.capital.add(tokens.hash[i]!);
  }
  return usage;
}

/** Whether the word has a capital within a sentence; null where it is one of capitals, such as NATO. */
function isCapitalised(
  view: StoryView,
  gazetteer: Gazetteer,
  { small, capital, acronyms }: UsageElsewhere,
  i: number,
): boolean | null {
  const { tokens, cues } = view;
  const hash = tokens.hash[i]!;
  if (capital.has(hash)) return true;
  if (acronyms.has(hash)) return null;
  if (small.has(hash) || functionWords.has(hash)) return false;
  const classes = gazetteer.classesOf(mixHash(PHRASE_SEED, hash));
  const names = classes & NAME_BITS;
  const isWord = (classes & ~NAME_BITS) !== 0 || cues[i] === Cue.title || cues[i] === Cue.saying;
  if (names !== 0 && !isWord) return isAcronym(view, i, names) ? null : true;
  if (names !== 0 && isBesideName(view, gazetteer, i)) return true;
  if (isAfterRank(view, i)) return true;
  if (isWord) return isAfterGivenName(view, gazetteer, i);
  if (isInflected(view, gazetteer, i)) return false;
  return hasVowel(view, i) ? true : null;
}

/** “ANC”, “NATO”: short, and known as an organization alone. */
function isAcronym({ tokens }: StoryView, i: number, names: number): boolean {
  return names === NameClass.organization && tokens.end[i]! - tokens.start[i]! <= MAX_ACRONYM;
}

const MAX_ACRONYM = 5;

/** “WILL HART”, “JACK FROST”: a word that is a name too, where the one beside it is a name and no word. */
function isBesideName({ tokens }: StoryView, gazetteer: Gazetteer, i: number): boolean {
  return [i - 1, i + 1].some((k) => {
    if (k < 0 || k >= tokens.count || tokens.sentenceOf[k] !== tokens.sentenceOf[i]) return false;
    const classes = gazetteer.classesOf(mixHash(PHRASE_SEED, tokens.hash[k]!));
    return (classes & (NameClass.givenName | NameClass.surname)) !== 0 && (classes & ~NAME_BITS) === 0;
  });
}

/** “SGT. MERE TUIVAGA”: nothing but a name stands there. */
function isAfterRank({ tokens }: StoryView, i: number): boolean {
  return sameSentence(tokens, i - 1, i) && stoppedRanks.has(tokens.hash[i - 1]!);
}

/** “SARAH HUNT”, “ALMA TAN”: a word after a given name that is no word; verbs of headlines end in s: “SARAH WINS”. */
function isAfterGivenName({ tokens, cues }: StoryView, gazetteer: Gazetteer, i: number): boolean {
  if (i === 0 || tokens.sentenceOf[i - 1] !== tokens.sentenceOf[i] || cues[i] !== Cue.none) return false;
  const before = gazetteer.classesOf(mixHash(PHRASE_SEED, tokens.hash[i - 1]!));
  const isGivenName = (before & NameClass.givenName) !== 0 && (before & ~NAME_BITS) === 0;
  return isGivenName && !/(?:s|ed|ing)$/i.test(wordAt(tokens, i));
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ["y"]],
  [/es$/, ["", "e"]],
  [/s$/, [""]],
  [/ed$/, ["", "e"]],
  [/ing$/, ["", "e"]],
  [/ly$/, [""]],
  [/er$/, ["", "e"]],
];

/** Whether the word is a form of one that the lexicon knows as no name: “CANCELS”, “FREED”. */
function isInflected({ tokens }: StoryView, gazetteer: Gazetteer, i: number): boolean {
  const word = wordAt(tokens, i).toLowerCase();
  return endings.some(([ending, bases]) => {
    if (!ending.test(word)) return false;
    const stem = word.replace(ending, "");
    return bases.some(
      (base) => (gazetteer.classesOf(mixHash(PHRASE_SEED, hashWord(stem + base))) & ~NAME_BITS) !== 0,
    );
  });
}

function hasVowel({ tokens }: StoryView, i: number): boolean {
  return /[aeiouy\u00c0-\u024f]/i.test(wordAt(tokens, i));
}
