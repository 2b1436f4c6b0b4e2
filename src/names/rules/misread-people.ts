/** People whom the tagger took for bodies though nothing of a body is said: “Ina Holm said”. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { MatchPart, type StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { isTitle } from "./leading-words.ts";
import { inOneSentence, isGivenName, type NameRule, type RuleContext, revised } from "./name-rule.ts";
import { occupations } from "./occupations.ts";
import { isParticle } from "./particles.ts";
import { areInitials, hasJob, hasSurnameForm } from "./person-signs.ts";

/** A surer organization may bear somebody's name: “Laura Ashley”. */
const DOUBT = 400;

export const misreadPeople: NameRule = (context, names) =>
  names.map((name) => {
    if (isOfLongNation(context, name))
      return revised(name, "person-words", { first: name.first + 2, type: "person" });
    return isPerson(context, name) || isDoer(context, name) || hasParticle(context, name)
      ? revised(name, "person-words", { type: "person" })
      : name;
  });

/** “Sri Lankan Kumari Wijeratne”: a nationality of two words before a given name and another. */
function isOfLongNation(context: RuleContext, { first, last, type, rule, margin }: TaggedName): boolean {
  const { matchClasses, matchPart } = context.view;
  if (type !== "organization" || rule !== "tagger" || margin >= DOUBT_OF_PERSON_FORMS || last !== first + 3)
    return false;
  const isNation =
    matchPart[first + 1] === MatchPart.end && (matchClasses[first + 1]! & NameClass.demonym) !== 0;
  return isNation && isGivenName(context, first + 2) && isOpen(context.view, last);
}

/** Whether a doubtful organization is a given name that is no word, and a word that is known as a surname or not at all. */
function isPerson(context: RuleContext, { first, last, type, rule, margin }: TaggedName): boolean {
  const { classes, cues, shapes } = context.view;
  if (type === "place" && first === last) return isKin(context.view, first);
  // “Spaniard Iker Quelm”, “Warden Precious Moyo”.
  if (last === first + 2 && leads(context.view, first) && isFirstName(context, first))
    return (
      type === "organization" &&
      rule === "tagger" &&
      margin < DOUBT_OF_PERSON_FORMS &&
      isOpen(context.view, last)
    );
  return (
    type === "organization" &&
    rule === "tagger" &&
    margin < DOUBT &&
    last === first + 1 &&
    isCapitalShape(shapes[last]!) &&
    cues[first] === Cue.none &&
    cues[last] === Cue.none &&
    (classes[last]! & ~NameClass.surname) === 0 &&
    (classes[first]! & ORDINARY) === 0 &&
    (isGivenName(context, first) ||
      speaks(context.view, last) ||
      isDoneBy(context.view, first) ||
      hasJob(context.view, last))
  );
}

/** No body is named so: a surer one than others is somebody. */
const DOUBT_OF_PERSON_FORMS = 600;

/** Whether a word stands before names and belongs to none: a rank, a work, a nationality. */
function leads(view: StoryView, i: number): boolean {
  return (
    isTitle(view, i) || occupations.has(view.tokens.hash[i]!) || (view.classes[i]! & NameClass.demonym) !== 0
  );
}

/** Whether the word behind a title or work is a given name or may be one: behind a title what nobody knows is. */
function isFirstName(context: RuleContext, lead: number): boolean {
  const { view } = context;
  const i = lead + 1;
  if (isGivenName(context, i) || areInitials(view, i)) return true;
  return isTitle(view, lead) && view.classes[i] === 0 && view.shapes[i] === Shape.capital;
}

/** A word that is nothing but a surname, or a town by chance. */
function isOpen({ classes, cues, shapes }: StoryView, i: number): boolean {
  const isKnown = (classes[i]! & ~(NameClass.surname | NameClass.city)) !== 0;
  return isCapitalShape(shapes[i]!) && cues[i] === Cue.none && !isKnown;
}

const owners = wordSet("his her their my our");
const kin = wordSet(`
  sister brother wife husband daughter son mother father grandmother grandfather granddaughter grandson niece nephew aunt uncle
  cousin girlfriend boyfriend fiancee fiancé fiancée stepdaughter stepson twin`);

/** “her sister India”. */
function isKin(view: StoryView, first: number): boolean {
  const { hash } = view.tokens;
  return inOneSentence(view, first - 2, first) && kin.has(hash[first - 1]!) && owners.has(hash[first - 2]!);
}

/** “beaten by O’Dea”; by whom a thing is made or owned may be a firm. */
function isDoer({ view }: RuleContext, { first, last, type, rule, margin }: TaggedName): boolean {
  const { hash } = view.tokens;
  const isDoubtful = type === "organization" && rule === "tagger" && margin < DOUBT && first === last;
  if (!isDoubtful || hash[first - 1] !== Word.by || firmsDo.has(hash[first - 2] ?? 0)) return false;
  return (
    hasSurnameForm(view, first) && view.classes[first] === 0 && view.shapes[last + 1] !== Shape.possessive
  );
}

/** “JP du Preez”, “Flanker Siya du Plessis”: initials, a given name or a work's word before one, one or two particles, and what no place is called. */
function hasParticle(context: RuleContext, { first, last, type, rule, margin }: TaggedName): boolean {
  const { view } = context;
  if (type !== "organization" || rule !== "tagger" || margin >= DOUBT_OF_PERSON_FORMS) return false;
  const isWork = occupations.has(view.tokens.hash[first]!) && isCapitalShape(view.shapes[first + 1]!);
  const particle = isWork ? first + 2 : first + 1;
  if (last !== particle + 1 && last !== particle + 2) return false;
  if (!isWork && !areInitials(view, first) && !isGivenName(context, first)) return false;
  for (let i = particle; i < last; i++) if (!isParticle(view, i)) return false;
  return (view.classes[last]! & NAME_BITS & ~NameClass.surname) === 0 && isCapitalShape(view.shapes[last]!);
}

const firmsDo = wordSet(
  "made sold owned supplied produced manufactured brewed built published operated run employed bought acquired fined sued",
);

const verbs = wordSet("said says told");

/** Of two words that nobody knows a person says something sooner than a body. */
function speaks({ tokens }: StoryView, last: number): boolean {
  return verbs.has(tokens.hash[last + 1] ?? 0);
}

/** What people do and bodies do not. */
const deeds = wordSet(`
  trained ridden coached painted written sung carved umpired refereed sculpted composed narrated photographed filmed directed
  choreographed translated driven piloted stabbed knitted sewn embroidered baked skippered captained conducted`);

/** “a colt trained by Des Hale”. */
function isDoneBy({ tokens }: StoryView, first: number): boolean {
  return tokens.hash[first - 1] === Word.by && deeds.has(tokens.hash[first - 2] ?? 0);
}

const ORDINARY =
  WordClass.noun |
  WordClass.verb |
  WordClass.adjective |
  NameClass.organization |
  NameClass.country |
  NameClass.region;
