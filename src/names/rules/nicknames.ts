/** A name goes on after a nickname: «Ada ‘Sister Ada’ Obi», “Jorge (Coco) Medina”. */
import { foldName } from "../../text/fold.ts";
import { wordAt } from "../../text/tokens.ts";
import { nameAfterNickname } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  inOneSentence,
  isGivenName,
  type NameRule,
  type RuleContext,
  revised,
} from "./name-rule.ts";

export const wholeNicknames: NameRule = (context, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    // What an earlier name took in.
    if (found.length > 0 && name.first <= found.at(-1)!.last) continue;
    const next =
      name.type === "person" || isCommonGivenName(context.view, name.last)
        ? nextPart(context, name.last + 1)
        : -1;
    if (next < 0) found.push(name);
    else {
      const last = firstOverlapping(names, next, next)?.last ?? next;
      found.push(revised(name, "nickname", { last, type: "person" }));
    }
  }
  return found;
};

/** Where the name goes on after the nickname that opens at a token; -1 where none does. */
function nextPart(context: RuleContext, open: number): number {
  const { view } = context;
  if (!inOneSentence(view, open - 1, open + 1)) return -1;
  const { tokens, shapes } = view;
  const limit = tokens.sentences[tokens.sentenceOf[open]! + 1]!;
  const next = nameAfterNickname(tokens, shapes, open, limit);
  if (next >= 0) return next;
  const isBracketed = shapes[open] === Shape.opening && shapes[open + 2] === Shape.closing;
  const isOfGiven = isGivenName(context, open - 1) || isShortFor(view, open + 1, open - 1);
  return isBracketed && isOfGiven && isNickname(context, open + 1) && inOneSentence(view, open, open + 3)
    ? open + 3
    : -1;
}

/** “Petronella (Nellie) Brink”: the name has the letters with which the nickname begins. */
function isShortFor({ classes, tokens }: StoryView, nickname: number, whole: number): boolean {
  const beginning = foldName(wordAt(tokens, nickname)).slice(0, 2).toLowerCase();
  return classes[whole] === 0 && foldName(wordAt(tokens, whole)).toLowerCase().includes(beginning);
}

/** A capitalised word that is no well-known place, no body or nationality, before another word: “(Coco) Medina”. */
function isNickname(context: RuleContext, i: number): boolean {
  const { shapes, classes, cues } = context.view;
  if (shapes[i] !== Shape.capital || shapes[i + 2] !== Shape.capital || cues[i] !== Cue.none) return false;
  // Bodies bear given names, too.
  const isGiven = (classes[i]! & NameClass.givenName) !== 0;
  return (classes[i]! & (isGiven ? NO_NICKNAME & ~NameClass.organization : NO_NICKNAME)) === 0;
}

const NO_NICKNAME =
  NameClass.country | NameClass.region | NameClass.largeCity | NameClass.organization | NameClass.demonym;

/** Of those alone that the tagger has learned with: any other may be a word. */
function isCommonGivenName({ classes }: StoryView, i: number): boolean {
  return (classes[i]! & NameClass.givenName) !== 0;
}

/** "Governor Slams ‘Reckless’ Budget": what stands in marks is no nickname where words of the language are around it. */
export const withoutQuotedWords: NameRule = ({ view }, names) => {
  const { shapes, classes } = view;
  const isOrdinary = (i: number): boolean => (classes[i]! & WORDS) !== 0 && (classes[i]! & NAME_BITS) === 0;
  return names.filter(({ type, first, last }) => {
    if (type !== "person" || last - first < 3 || !isOrdinary(last)) return true;
    return !shapes.subarray(first, last).includes(Shape.quote);
  });
};

const WORDS = WordClass.noun | WordClass.verb | WordClass.adjective;
