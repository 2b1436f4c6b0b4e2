/** Things that bear the names of people and towns: cases in court, diseases, telescopes, a sport: "Roe v. Wade", "Huntington’s disease". */
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, wordsOfFullNames } from "./name-rule.ts";

const THE = hashWord("the");
const versus = wordSet("v vs vs.");
const courtWords = wordSet(`
  court courts ruling rulings ruled judge judges justices case cases precedent doctrine appeal appeals verdict overturned overturn
  struck decision trial law lawyers statute constitution abortion segregation jurisprudence attorney plaintiff`);
const diseases = wordSet(
  "parkinson alzheimer hodgkin crohn huntington tourette asperger down graves addison cushing raynaud meniere ménière kaposi bell",
);
/** Things that are named for somebody; a “trial” or an “inquiry” is about somebody. */
const things = wordSet(`
  telescope camera rover probe spacecraft satellite observatory bridge tunnel stadium arena syndrome scale index
  expressway highway airport hospital`);

/** How far from “v” a word of courts may stand. */
const MAX_DISTANCE = 30;

export const withoutEponyms: NameRule = ({ view }, names) => {
  const people = names.filter(({ type }) => type === "person");
  if (people.length === 0) return names;
  const full = wordsOfFullNames(view, names);
  return names.filter((name) => {
    if (name.type !== "person") return true;
    if (isInCase(view, name) || isBeforeThing(view, name)) return false;
    return name.first < name.last || full.has(view.tokens.hash[name.first]!) || !isDisease(view, name);
  });
};

const RUGBY = hashWord("rugby");

/** “RUGBY: Eels beat Hawks”: the town is meant where something is in it. */
export const withoutRugby: NameRule = ({ view: { tokens, cues } }, names) =>
  names.filter(
    ({ type, first, last }) =>
      type !== "place" || last > first || tokens.hash[first] !== RUGBY || cues[first - 1] === Cue.location,
  );

/** One of the sides of “Brown v. Board of Education” where the sentences speak of courts. */
function isInCase(view: StoryView, { first, last }: TaggedName): boolean {
  const isSide = isVersus(view, last + 1, 1) || isVersus(view, first - 1, -1);
  if (!isSide) return false;
  const { hash, count } = view.tokens;
  for (let i = Math.max(0, first - MAX_DISTANCE); i < Math.min(count, last + MAX_DISTANCE); i++)
    if (courtWords.has(hash[i]!)) return true;
  return false;
}

/** Whether “v”, with its stop or without, stands at the token and a name beyond it. */
function isVersus({ tokens, shapes }: StoryView, at: number, step: 1 | -1): boolean {
  const i = step === -1 && shapes[at] === Shape.stop ? at - 1 : at;
  if (!versus.has(tokens.hash[i] ?? 0)) return false;
  const beyond = step === 1 && shapes[i + 1] === Shape.stop ? i + 2 : i + step;
  return isCapitalShape(shapes[beyond] ?? Shape.none);
}

function isDisease({ tokens, shapes }: StoryView, { first, last }: TaggedName): boolean {
  return shapes[last + 1] === Shape.possessive && diseases.has(tokens.hash[first]!);
}

/** “the James Webb telescope”. */
function isBeforeThing(view: StoryView, { first, last }: TaggedName): boolean {
  const { tokens, shapes } = view;
  if (first === last || !inOneSentence(view, first - 1, last + 1) || tokens.hash[first - 1] !== THE)
    return false;
  return shapes[last + 1] === Shape.lower && things.has(tokens.hash[last + 1]!);
}
