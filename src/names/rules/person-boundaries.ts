/** Where one person ends and the next begins: lists of surnames, "Santos e Silva", "Ada Lund III". */
import { Word } from "../../english/words.ts";
import { mixHash } from "../../text/hash.ts";
import { hasFlag, TokenFlag, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass } from "../gazetteer.ts";
import { PHRASE_SEED } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { type TaggedName, withTokens } from "../tagged-name.ts";
import { inOneSentence, isListMark, type NameRule, type RuleContext } from "./name-rule.ts";

const generations = wordSet("jr jr. sr sr. ii iii iv");
const joiners = wordSet("e y i");

/** "Okafor, Nguyen" are two people; "Doyle, John" and "Doyle, Jr." are one. */
export const apartAtCommas: NameRule = (context, names) => {
  const apart: TaggedName[] = [];
  for (const name of names) {
    const comma = name.type === "person" ? commaIn(context, name) : null;
    if (comma === null) apart.push(name);
    else apart.push(withTokens(name, name.first, comma - 1), withTokens(name, comma + 1, name.last));
  }
  return apart;
};

/** The first comma that parts two people; null where none does. */
function commaIn({ view, gazetteer }: RuleContext, { first, last }: TaggedName): number | null {
  const { tokens, shapes } = view;
  const isListed = isListMark(view, first - 1) || isListMark(view, last + 1);
  for (let i = first + 1; i < last; i++) {
    if (shapes[i] !== Shape.comma) continue;
    const after = gazetteer.classesOf(mixHash(PHRASE_SEED, tokens.hash[i + 1]!));
    const isReversed = !isListed && (after & NameClass.givenName) !== 0;
    return isReversed || generations.has(tokens.hash[i + 1]!) ? null : i;
  }
  return null;
}

/** "Ana dos Santos" and "e Silva" are one person, and so are "Ana dos Santos" and "Silva" with the "e" between them. */
export const joinedByParticles: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    const previous = found.at(-1);
    const isPart =
      previous?.type === "person" &&
      name.type === "person" &&
      (name.first === previous.last + 1 || name.first === previous.last + 2) &&
      inOneSentence(view, previous.last, name.first) &&
      view.shapes[previous.last + 1] === Shape.lower &&
      joiners.has(view.tokens.hash[previous.last + 1]!);
    if (isPart) found[found.length - 1] = withTokens(previous, previous.first, name.last);
    else found.push(isSonOf(view, name) ? withTokens(name, name.first - 1, name.last) : name);
  }
  return found;
};

const sonsOf = wordSet("bin ibn bint");

/** "bin Zayed": nothing else stands before a name so. */
function isSonOf({ tokens, shapes }: RuleContext["view"], { type, first }: TaggedName): boolean {
  if (type !== "person" || shapes[first - 1] !== Shape.lower) return false;
  return sonsOf.has(tokens.hash[first - 1]!) && tokens.sentenceOf[first - 1] === tokens.sentenceOf[first];
}

const ages = wordSet("elder younger");

/**
 * Whoever is the third has a name before that: the capitalised word before "Lund III" belongs to it. What says which of a
 * family it is belongs to the name before: "Ada Lund, Jr.", "Pieter Bruegel the Younger".
 */
export const wholeGenerations: NameRule = (context, names) => {
  const whole: TaggedName[] = [];
  for (const name of names) {
    const previous = whole.at(-1);
    // “Ada Lund, Jr.” was read as two.
    if (previous !== undefined && name.first <= previous.last) continue;
    const isPerson = name.type === "person";
    whole.push(isPerson ? withGeneration(context, name, previous?.last ?? -1) : name);
  }
  return whole;
};

function withGeneration(context: RuleContext, name: TaggedName, end: number): TaggedName {
  const { tokens, shapes } = context.view;
  const { first, last } = name;
  const isShort = last === first + 1 && generations.has(tokens.hash[last]!);
  if (isShort && first - 1 > end && mayBeGivenName(context, first - 1))
    return withTokens(name, first - 1, last);
  const next = last + 1;
  const isAge = tokens.hash[next] === Word.the && ages.has(tokens.hash[next + 1]!);
  const isMarked = isAge && isCapitalShape(shapes[next + 1]!);
  const mark = isMarked || shapes[next] === Shape.comma ? next + 1 : next;
  const isWhole = first < last && inOneSentence(context.view, last, mark);
  return isWhole && (isMarked || juniors.has(tokens.hash[mark]!)) ? withTokens(name, first, mark) : name;
}

/** Numbers count other things, too. */
const juniors = wordSet("jr jr. sr sr.");

/** A capitalised word that is a given name, or nothing that is known. */
function mayBeGivenName({ view, gazetteer }: RuleContext, i: number): boolean {
  if (!inOneSentence(view, i, i + 1) || !isCapitalShape(view.shapes[i]!) || view.cues[i] !== Cue.none)
    return false;
  const classes = gazetteer.classesOf(mixHash(PHRASE_SEED, view.tokens.hash[i]!)) & NAME_BITS;
  return classes === 0 || (classes & NameClass.givenName) !== 0;
}

/** A single letter is no place ("cut to B"), a word with digits is nobody ("the F84"), and a sum of money nothing ("N30,000"). */
export const withoutLetters: NameRule = ({ view }, names) =>
  names.filter(({ type, first, last }) => {
    if (first !== last) return true;
    if (!hasFlag(view.tokens, first, TokenFlag.digit))
      return type !== "place" || view.shapes[first] !== Shape.initial;
    return type !== "person" && !MONEY.test(wordAt(view.tokens, first));
  });

/** Naira, shillings, rupees, rupiah, ringgit and taka as they stand before their number. */
const MONEY = /^(?:N\d|[KTU]?shs?|rs|rp|rm|tk)\d/i;
