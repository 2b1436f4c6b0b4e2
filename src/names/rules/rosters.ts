/** Sentences full of surnames: "Ferreira passed to Okonkwo, who found Lindström", "Wekesa replaces Barasa", "Wekesa fell, caught by O’Dea". */

import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { foundName, inOneSentence, type NameRule, revised, withFound } from "./name-rule.ts";
import { wordSurnames } from "./name-words.ts";
import { hasSurnameForm } from "./person-signs.ts";
import { untaggedRuns } from "./untagged.ts";

/** So many people of one word make a sentence one of surnames. */
const MIN_SURNAMES = 2;
/** The tagger was in doubt about places with less. */
const DOUBT = 160;
/** The same where what is played stands before: “stumped by Foakes”. */
const DOUBT_OF_PLAYERS = 400;

export const peopleOfRosters: NameRule = ({ view }, names) => {
  const { tokens } = view;
  const surnames = new Map<number, number>();
  for (const { type, first, last } of names)
    if (type === "person" && first === last && !isTitled(view, first)) {
      const sentence = tokens.sentenceOf[first]!;
      surnames.set(sentence, (surnames.get(sentence) ?? 0) + 1);
    }
  if (surnames.size === 0) return names;
  const isSurname = ({ first, last }: Pick<TaggedName, "first" | "last">): boolean => {
    const others = surnames.get(tokens.sentenceOf[first]!) ?? 0;
    if (first !== last || others === 0) return false;
    if (!isUnknown(view, first)) return isPlayed(view, first);
    const isForm = hasSurnameForm(view, first);
    if (isForm && behind.has(tokens.hash[first - 1] ?? 0) && inOneSentence(view, first - 1, first))
      return true;
    return (isForm || others >= MIN_SURNAMES) && (isObject(view, first) || isBy(view, first));
  };
  const found = untaggedRuns(view, names).filter(isSurname);
  const isMistaken = (name: TaggedName) =>
    name.type !== "person" &&
    name.margin < (isBy(view, name.first) ? DOUBT_OF_PLAYERS : DOUBT) &&
    isSurname(name);
  return withFound(
    names.map((name) => (isMistaken(name) ? revised(name, "listed", { type: "person" }) : name)),
    found.map((run) => foundName(run, "person", "listed")),
  );
};

function isTitled({ cues }: StoryView, first: number): boolean {
  return cues[first - 1] === Cue.title || cues[first - 1] === Cue.honorific;
}

/** A word that is nothing but a surname, or nothing that is known. */
function isUnknown({ classes, cues, shapes }: StoryView, i: number): boolean {
  if ((shapes[i] !== Shape.capital && shapes[i] !== Shape.innerCapital) || cues[i] !== Cue.none) return false;
  const known = classes[i]!;
  return known === 0 || (known & (NAME_BITS | ORDINARY)) === NameClass.surname;
}

const ORDINARY = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.actor;

/** Right behind what somebody did: “found Lindström”, “replaces Barasa”. */
function isObject(view: StoryView, first: number): boolean {
  const before = first - 1;
  if (!inOneSentence(view, before, first) || view.shapes[before] !== Shape.lower) return false;
  if (isNounBehind(view, first)) return false;
  return ((view.classes[before] ?? 0) & (WordClass.pastTense | WordClass.verb)) !== 0;
}

/** “forming Gupkar alliance”. */
function isNounBehind({ classes, cues, shapes }: StoryView, first: number): boolean {
  const after = first + 1;
  const isNoun = cues[after] === Cue.organization || ((classes[after] ?? 0) & WordClass.noun) !== 0;
  return shapes[after] === Shape.lower && isNoun;
}

/** “fell to McGill”, “caught off O’Dea”. */
const behind = wordSet("to off past");

/** “trapped Root lbw”: a surname that is a word, right behind what one player does to another. */
function isPlayed(view: StoryView, first: number): boolean {
  const { hash } = view.tokens;
  if (view.shapes[first] !== Shape.capital || !wordSurnames.has(hash[first]!)) return false;
  return inOneSentence(view, first - 1, first) && plays.has(hash[first - 1]!) && !isNounBehind(view, first);
}

/** What one player does to another. */
const plays = wordSet(`
  caught bowled stumped trapped dismissed removed lbw tackled fouled bundled felled upended floored blocked saved tipped denied
  beaten reeled outsprinted outjumped run replaced headed challenged dispossessed robbed marked shadowed thwarted`);
const RUN = hashWord("run");
const MAX_PLACE = 4;

/** “bundled into touch by O’Dea”, “lbw to O’Dea”. */
function isBy(view: StoryView, first: number): boolean {
  const { hash } = view.tokens;
  if (hash[first - 1] === Word.to)
    return plays.has(hash[first - 2]!) && inOneSentence(view, first - 2, first);
  if (hash[first - 1] !== Word.by) return false;
  for (let i = first - 2; i >= first - 2 - MAX_PLACE && inOneSentence(view, i, first); i--) {
    if (view.shapes[i] !== Shape.lower) return false;
    // Who runs a shop is no player, who runs somebody out is.
    if (plays.has(hash[i]!) && (hash[i] !== RUN || i + 1 < first - 1)) return true;
  }
  return false;
}
