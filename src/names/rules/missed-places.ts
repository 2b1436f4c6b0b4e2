/** A word before the kind of place that it names: "in the old Harrow district", "the Kallo river". */

import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import { foundName, type NameRule, type RuleContext, withFound } from "./name-rule.ts";
import { type UntaggedRun, untaggedRuns } from "./untagged.ts";

/** Kinds that hardly anything else than a place's name stands before. */
const kinds = wordSet("district neighbourhood neighborhood suburb borough peninsula river valley");
const KNOWN =
  NameClass.demonym |
  NameClass.organization |
  NameClass.givenName |
  WordClass.adjective |
  WordClass.noun |
  WordClass.verb |
  WordClass.actor;

/** "the Congressional district" has no name. */
const adjectiveEnding = /(?:al|ic|ous|ive)$/;

export const missedPlaces: NameRule = (context, names) => {
  const found = untaggedRuns(context.view, names).filter((run) => isPlace(context, run));
  const places = found.map((run) => foundName(run, "place", "place-noun"));
  return withFound(names, places);
};

const compass = wordSet("north south east west");
const sides = wordSet("side end shore");

/** “on the city’s South Side”. */
function isQuarter({ tokens, shapes }: StoryView, { first, last }: UntaggedRun): boolean {
  if (last !== first + 1 || !compass.has(tokens.hash[first]!)) return false;
  return shapes[last] === Shape.capital && sides.has(tokens.hash[last]!);
}

const provinces = wordSet("province governorate prefecture oblast");

/** “the Philippines’ Isabela province”: given names, too, behind whose it is. */
function isProvince({ classes, shapes, tokens }: StoryView, { first, last }: UntaggedRun): boolean {
  const isOwned = shapes[first - 1] === Shape.possessive || tokens.text[tokens.end[first - 1]! - 1] === "’";
  return isOwned && provinces.has(tokens.hash[last + 1] ?? 0) && (classes[first]! & NameClass.demonym) === 0;
}

function isPlace({ view }: RuleContext, run: UntaggedRun): boolean {
  const { tokens, shapes, classes, cues } = view;
  const { first, last } = run;
  if (isQuarter(view, run) || isProvince(view, run)) return true;
  if (first !== last || shapes[first] !== Shape.capital || cues[first] !== Cue.none) return false;
  if (adjectiveEnding.test(wordAt(tokens, first))) return false;
  const opens = tokens.sentenceOf[first - 1] !== tokens.sentenceOf[first];
  return !opens && (classes[first]! & KNOWN) === 0 && kinds.has(tokens.hash[last + 1] ?? 0);
}
