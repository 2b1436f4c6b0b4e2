/** A name goes on after a nickname: «Ada ‘Sister Ada’ Obi», “Jorge (Coco) Medina”. */
import { nameAfterNickname } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { firstOverlapping, inOneSentence, type NameRule, revised } from "./name-rule.ts";

export const wholeNicknames: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    // What an earlier name took in.
    if (found.length > 0 && name.first <= found.at(-1)!.last) continue;
    const next =
      name.type === "person" || isCommonGivenName(view, name.last) ? nextPart(view, name.last + 1) : -1;
    if (next < 0) found.push(name);
    else {
      const last = firstOverlapping(names, next, next)?.last ?? next;
      found.push(revised(name, "nickname", { last, type: "person" }));
    }
  }
  return found;
};

/** Where the name goes on after the nickname that opens at a token; -1 where none does. */
function nextPart(view: StoryView, open: number): number {
  if (!inOneSentence(view, open - 1, open + 1)) return -1;
  const { tokens, shapes } = view;
  const limit = tokens.sentences[tokens.sentenceOf[open]! + 1]!;
  const next = nameAfterNickname(tokens, shapes, open, limit);
  if (next >= 0) return next;
  const isBracketed =
    shapes[open] === Shape.opening && shapes[open + 2] === Shape.closing && isCommonGivenName(view, open - 1);
  return isBracketed && isNickname(view, open + 1) && inOneSentence(view, open, open + 3) ? open + 3 : -1;
}

/** A capitalised word that is no place, body or nationality, before another word: “(Coco) Medina”. */
function isNickname({ shapes, classes, cues }: StoryView, i: number): boolean {
  if (shapes[i] !== Shape.capital || shapes[i + 2] !== Shape.capital || cues[i] !== Cue.none) return false;
  return (classes[i]! & NO_NICKNAME) === 0;
}

const NO_NICKNAME =
  NameClass.country | NameClass.region | NameClass.city | NameClass.organization | NameClass.demonym;

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
