/** People whom the tagger took for bodies though nothing of a body is said: “Ina Holm said”. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { isCapitalShape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { isGivenName, type NameRule, type RuleContext, revised } from "./name-rule.ts";

/** A surer organization may bear somebody's name: “Laura Ashley”. */
const DOUBT = 400;

export const misreadPeople: NameRule = (context, names) =>
  names.map((name) => (isPerson(context, name) ? revised(name, "person-words", { type: "person" }) : name));

/** Whether a doubtful organization is a given name that is no word, and a word that is known as a surname or not at all. */
function isPerson(context: RuleContext, { first, last, type, rule, margin }: TaggedName): boolean {
  const { classes, cues, shapes } = context.view;
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
    (isGivenName(context, first) || speaks(context.view, last) || isDoneBy(context.view, first))
  );
}

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
