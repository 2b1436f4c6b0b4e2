/** Firms that a story makes known beside the name: "law firm Hale Moss", "Delmar" for the Delmar Chemical Corp. */
import { Word } from "../../english/words.ts";
import { Cue } from "../cue-words.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, isListMark, type NameRule, revised, wordsOfFullNames } from "./name-rule.ts";
import { firmNouns } from "./organization-words.ts";

/** "Law firms Kirk Ellison, Baker McKay and Allen Shear": people's names right after the noun, and on in its list. */
export const firmsByNoun: NameRule = ({ view }, names) => {
  const people = wordsOfFullNames(view, names);
  const isSurname = ({ first, last }: TaggedName) => first === last && people.has(view.tokens.hash[first]!);
  let isListed = false;
  return names.map((name, i) => {
    const isNext = isListed && followsInList(view, names[i - 1]!, name);
    isListed = !isSurname(name) && (isNext || isAfterNoun(view, name));
    return isListed && name.type === "person" ? revised(name, "noun", { type: "organization" }) : name;
  });
};

function isAfterNoun(view: StoryView, { first }: TaggedName): boolean {
  const noun = first - 1;
  if (!inOneSentence(view, noun, first) || !firmNouns.has(view.tokens.hash[noun]!)) return false;
  return (
    view.shapes[noun] === Shape.lower || view.tokens.sentenceOf[noun - 1] !== view.tokens.sentenceOf[noun]
  );
}

function followsInList(view: StoryView, before: TaggedName, { first }: TaggedName): boolean {
  const mark = before.last + 1;
  const { sentenceOf } = view.tokens;
  return first === mark + 1 && sentenceOf[before.last] === sentenceOf[first] && isListMark(view, mark);
}

/** "A lawyer for Delmar", where the story names the Delmar Chemical Corp and nobody called Delmar. */
export const firmsByWord: NameRule = ({ view }, names) => {
  const { tokens, classes, cues } = view;
  const firms = new Set<number>();
  for (const { type, first, last } of names) {
    if (type !== "organization" || last === first || cues[last] !== Cue.legalForm) continue;
    for (let i = first; i < last; i++)
      if (classes[i] === 0 && cues[i] === Cue.none) firms.add(tokens.hash[i]!);
  }
  if (firms.size === 0) return names;
  const people = wordsOfFullNames(view, names);
  return names.map((name) => {
    const { first, last, type } = name;
    const word = tokens.hash[first]!;
    const isFirm = type !== "organization" && first === last && firms.has(word) && !people.has(word);
    return isFirm ? revised(name, "firm", { type: "organization" }) : name;
  });
};

/** "The Sangham says", where the story names the Kisan Sangham: the word for its kind, with an article, is that body again. */
export const bodiesByHead: NameRule = ({ view }, names) => {
  const { tokens, cues } = view;
  const heads = new Set<number>();
  for (const { type, first, last } of names)
    if (type === "organization" && first < last && cues[last] === Cue.trade) heads.add(tokens.hash[last]!);
  if (heads.size === 0) return names;
  return names.map((name) => {
    const { first, last, type } = name;
    const isBody = type !== "organization" && first === last && heads.has(tokens.hash[first]!);
    return isBody && inOneSentence(view, first - 1, first) && tokens.hash[first - 1] === Word.the
      ? revised(name, "firm", { type: "organization" })
      : name;
  });
};
