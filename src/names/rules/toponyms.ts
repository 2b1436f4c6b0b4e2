/**
 * Towns and the bodies named after them: is “Letsopa” of the Letsopa Mineworkers' Union the place, or short for the union?
 * All mentions of a form in the story are weighed together with what bodies it begins and what is known of the name.
 */
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  foundName,
  isGivenName,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
  wordsOfFullNames,
} from "./name-rule.ts";
import { type Form, formsOf } from "./toponym-forms.ts";

/** From so many points on a form is a place; where the tagger read a person, it must be known as one, and more is asked. */
const PLACE = 6;
const PLACE_NOT_PERSON = 7;
const PLACE_UNKNOWN = 7;
/** What institutions are named after is a place already where one mention says so. */
const PLACE_OF_BODIES = 5;
/** So many one mention must have by itself: of a known name, of one that no list has, of words that the tagger left. */
const CLEAR = 2;
const STRONG = 3;
const STRONGEST = 5;
/** “the village of Adair”. */
const EXPLICIT = 6;
const CIVIC = 5;
/** Down from so many the beginning of a body's name is short for it. */
const BODY = -3;
/** A party, a body of many: known as no place. */
const UNLIKELY = -4;

export const toponyms: NameRule = (context, names) => {
  const forms = formsOf(context.view, names);
  const people = wordsOfFullNames(context.view, names);
  const changed = new Map<TaggedName, TaggedName>();
  const found: TaggedName[] = [];
  for (const form of forms.values()) {
    const type = typeOf(context, form, people);
    if (type === null) continue;
    const rule = type === "place" ? "place-words" : "body";
    for (const name of form.names) if (isOpen(name, type)) changed.set(name, revised(name, rule, { type }));
    for (const { first, last, points } of form.runs)
      if (type === "place" ? points >= CLEAR : points < 0) found.push(foundName({ first, last }, type, rule));
  }
  if (changed.size === 0) return withFound(names, found);
  return withFound(
    names.map((name) => changed.get(name) ?? name),
    found,
  );
};

/** Whether a name is not yet of the type; “lost 3-0 to Luton”: whoever plays is no place, whatever preposition stands there. */
function isOpen({ rule, type }: TaggedName, asked: TaggedName["type"]): boolean {
  return type !== asked && !(rule === "contest" && type === "organization");
}

/** What all mentions of a form are; null where it stays what each was. */
function typeOf(context: RuleContext, form: Form, people: ReadonlySet<number>): TaggedName["type"] | null {
  const { view } = context;
  const { first, last } = form.names[0] ?? form.runs[0]!;
  const isSettled = form.runs.length === 0 && form.names.every(({ type }) => type === "place");
  if ((isSettled && form.heads.size === 0) || form.isSomebody || !mayBePlace(view, first, last)) return null;
  const isPerson = form.names.some(({ type }) => type === "person");
  if (isPerson && first === last && people.has(view.tokens.hash[last]!)) return null;
  const known = knownPoints(context, first, last, form.strongest);
  if (isShort(form, known) && !(isPerson && last > first && isGivenName(context, first)))
    return "organization";
  return (isPerson ? isPlaceNotPerson(form, known) : isPlace(form, known)) ? "place" : null;
}

/** Whether it is short for the body whose name it begins or ends: nothing speaks of a place, but something of a body. */
function isShort({ heads, context, bodies }: Form, known: number): boolean {
  if (heads.size === 0 || context > 0) return false;
  return (context < 0 || known <= 0) && context + bodies + Math.max(known, 0) <= BODY;
}

function isPlaceNotPerson({ strongest, context, bodies }: Form, known: number): boolean {
  return known > 0 && strongest >= CLEAR && context + bodies + known >= PLACE_NOT_PERSON;
}

function isPlace({ names, strongest, context, bodies }: Form, known: number): boolean {
  const points = context + bodies + known;
  // A council's or a county's name begins with the place, whatever else the story says of it.
  if (known <= UNLIKELY) return false;
  if (bodies >= CIVIC && context >= 0 && names.length > 0) return true;
  if (strongest >= EXPLICIT && points >= STRONG) return true;
  if (known > 0) return strongest >= CLEAR && points >= PLACE;
  const asked = names.length > 0 ? STRONG : STRONGEST;
  return strongest >= asked && points >= (bodies > 0 ? PLACE_OF_BODIES : PLACE_UNKNOWN);
}

/** Words with capitals that are no acronym, title, month, nationality and no body by one of them. */
function mayBePlace({ tokens, shapes, cues, classes }: StoryView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const cue = cues[i];
    if (cue === Cue.month || cue === Cue.honorific || cue === Cue.organization || cue === Cue.legalForm)
      return false;
    if (i === last && (cue === Cue.event || cue === Cue.title || !isCapitalShape(shapes[i]!))) return false;
    if ((classes[i]! & NameClass.demonym) !== 0 || notPlaces.has(tokens.hash[i]!)) return false;
  }
  if (first === last && (classes[first]! & WordClass.adjective) !== 0)
    return (classes[first]! & PLACES) !== 0;
  return first < last || !pluralAcronym.test(wordAt(tokens, first));
}

/** Capitals that no list has as a name: “the people of God”. */
const notPlaces = wordSet(
  "god lord allah heaven christ bible nations indigenous aboriginal internet ramadan lent christmas easter",
);

/** “MPs”, “NGOs”. */
const pluralAcronym = /^\p{Lu}+s$/u;

const PLACES = NameClass.region | NameClass.city | NameClass.site | NameClass.water;
const ENGLISH = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.actor;

/** Weak evidence: hardly anybody's name ends so. */
const PLACE_ENDING =
  /.(?:shire|ville|grad|abad|nagar|gaon|wadi|minster|haven|palli|hausen|kirchen|sund|fjord)$/i;

/** What lists and the lexicon say of the words; what one mention says clearly outweighs that some bear it as a given name. */
function knownPoints(
  { view, gazetteer }: RuleContext,
  first: number,
  last: number,
  strongest: number,
): number {
  const hash = phraseHash(view.tokens, first, last);
  const classes = gazetteer.classesOf(hash);
  const isPlace = (classes & PLACES) !== 0 || gazetteer.isTown?.(hash) === true;
  let points = isPlace ? 4 : 0;
  if ((classes & NameClass.organization) !== 0) points -= isPlace ? 3 : 8;
  if (strongest < STRONG && first === last && (classes & (NameClass.givenName | NameClass.surname)) !== 0)
    points -= 3;
  if (PLACE_ENDING.test(wordAt(view.tokens, last))) points += 2;
  if (first === last && (classes & ENGLISH) !== 0) points -= isPlace ? 2 : 6;
  const isAcronym = first === last && view.shapes[first] === Shape.allCaps && strongest < STRONGEST;
  return isAcronym && !isPlace ? points - 4 : points;
}
