/** Things that bear the names of people and towns: cases in court, diseases, telescopes, a sport: "Roe v. Wade", "Huntington’s disease". */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { WordClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, wordsOfFullNames } from "./name-rule.ts";

const versus = wordSet("v vs vs.");
const courtWords = wordSet(`
  court courts ruling rulings ruled judge judges justices case cases precedent doctrine appeal appeals verdict overturned overturn
  struck decision trial law lawyers statute constitution abortion segregation jurisprudence attorney plaintiff`);
const diseases = wordSet(
  "parkinson alzheimer hodgkin crohn huntington tourette asperger down graves addison cushing raynaud meniere ménière kaposi bell",
);
/** What follows the name of a disease. */
const ofDiseases = wordSet(`
  disease diseases syndrome dementia palsy lymphoma patient patients sufferer sufferers drug drugs treatment treatments symptom symptoms
  diagnosis research risk cost costs cure gene genes trial trials vaccine case cases support stage`);
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
    if (isInCase(view, name) || isBeforeThing(view, name) || isParent(view, name)) return false;
    return name.first < name.last || full.has(view.tokens.hash[name.first]!) || !isDisease(view, name);
  });
};

const sports = wordSet(`
  rugby football soccer hockey cricket basketball baseball softball netball handball volleyball lacrosse tennis golf snooker darts
  chess badminton squash boxing wrestling judo karate fencing archery bowls athletics swimming diving rowing sailing surfing
  cycling skiing skating racing gymnastics triathlon weightlifting shinty hurling camogie polo`);

/** “RUGBY: Eels beat Hawks”, “Golf is played in May”: a sport is no name, but something may be in the town of Rugby. */
export const withoutSports: NameRule = ({ view: { tokens, cues, shapes } }, names) =>
  names.filter(({ type, first, last }) => {
    if (last > first || !sports.has(tokens.hash[first]!)) return true;
    return shapes[last + 1] !== Shape.colon && (type !== "place" || cues[first - 1] === Cue.location);
  });

/** “Mummy told us”: it is what her children call her. */
function isParent({ tokens }: StoryView, { first, last }: TaggedName): boolean {
  return first === last && parents.has(tokens.hash[first]!);
}

const parents = wordSet("mummy mum mom mommy mam dad daddy grandad granddad grandpa grandma granny");

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

/** “Huntington’s disease”, “Alzheimer’s cost much”; but somebody's wife is somebody's. */
function isDisease({ classes, shapes, tokens }: StoryView, { first, last }: TaggedName): boolean {
  if (shapes[last + 1] !== Shape.possessive || !diseases.has(tokens.hash[first]!)) return false;
  const next = last + 2;
  const isOwned = shapes[next] === Shape.lower && (classes[next]! & WordClass.noun) !== 0;
  return !isOwned || ofDiseases.has(tokens.hash[next]!);
}

/** “the James Webb telescope”; what is built needs no article: “closed Indira Gandhi airport”. */
function isBeforeThing(view: StoryView, { first, last }: TaggedName): boolean {
  const { tokens, shapes } = view;
  const next = last + 1;
  if (first === last || !inOneSentence(view, first, next) || shapes[next] !== Shape.lower) return false;
  if (built.has(tokens.hash[next]!) && isAfterNoun(view, next + 1)) return true;
  return (
    inOneSentence(view, first - 1, first) &&
    tokens.hash[first - 1] === Word.the &&
    things.has(tokens.hash[next]!)
  );
}

const built = wordSet("airport airfield bridge stadium terminal expressway motorway tunnel aerodrome");

/** What may follow a building that is meant itself: “Ada Eze stadium plan” may be hers. */
function isAfterNoun({ classes, shapes, tokens }: StoryView, i: number): boolean {
  if (shapes[i] !== Shape.lower) return shapes[i] !== Shape.possessive && shapes[i] !== Shape.hyphen;
  return functionWords.has(tokens.hash[i]!) || (classes[i]! & (WordClass.verb | WordClass.pastTense)) !== 0;
}
