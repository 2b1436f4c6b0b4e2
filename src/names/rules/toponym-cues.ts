/**
 * What the words beside a name say of whether it is a place or a body: “in Letsopa”, “the Letsopa mine”, “Letsopa’s shares”.
 * Points for a place, negative ones for a body. General knowledge of English.
 */
import { Word } from "../../english/words.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import { inOneSentence } from "./name-rule.ts";
import {
  kindsAside,
  officers,
  organizationVerbs,
  ownedByBodies,
  peopleOfBodies,
} from "./organization-words.ts";
import {
  after,
  before,
  civicBodies,
  civicHeads,
  havers,
  inhabitants,
  owned,
  prepositions,
  stakes,
  units,
  ways,
} from "./toponym-words.ts";

/** What the words before and after one mention say together. */
export function placePoints(view: StoryView, first: number, last: number): number {
  // “in Shaw’s Pygmalion” is in no place.
  const isOwner = view.shapes[last + 1] === Shape.possessive;
  const points = isOwner ? Math.min(pointsBefore(view, first), 1) : pointsBefore(view, first);
  const next = pointsAfter(view, last);
  // “Neighbours in Adair said”: the neighbours did.
  return (
    points + (points > 0 && next < 0 && isVerb(view, last + 1) ? 0 : next) + datelinePoints(view, first, last)
  );
}

function isVerb({ tokens, cues }: StoryView, i: number): boolean {
  return cues[i] === Cue.saying || cues[i] === Cue.sport || organizationVerbs.has(tokens.hash[i]!);
}

function pointsBefore(view: StoryView, first: number): number {
  const { hash } = view.tokens;
  const at = first - 1;
  if (!inOneSentence(view, at, first)) return 0;
  const [word, further] = [hash[at]!, inOneSentence(view, at - 1, first) ? hash[at - 1]! : 0];
  if (word === Word.of) return isAge(view, at - 1) ? 6 : (before.get(further) ?? 0);
  const points = prepositions.get(word) ?? 0;
  if (points === 0) return 0;
  if (stakes.has(further)) return 0;
  return points === 2 && ways.has(further) ? 6 : points;
}

/** “Ada Eze, 34, of Adair”. */
function isAge({ shapes }: StoryView, comma: number): boolean {
  return (
    shapes[comma] === Shape.comma && shapes[comma - 1] === Shape.number && shapes[comma - 2] === Shape.comma
  );
}

function pointsAfter(view: StoryView, last: number): number {
  const { tokens, shapes, cues } = view;
  const next = last + 1;
  if (!inOneSentence(view, last, next)) return 0;
  const hash = tokens.hash[next]!;
  if (shapes[next] === Shape.possessive) return pointsOwned(view, next + 1);
  if (shapes[next] === Shape.comma) return isBodyAside(view, next + 1) ? -4 : 0;
  if (isPeopled(view, next)) return 5;
  if (cues[next] === Cue.saying) return -4;
  if (organizationVerbs.has(hash)) return -2;
  if (cues[next] === Cue.sport) return -3;
  const second = inOneSentence(view, last, next + 1) ? tokens.hash[next + 1]! : 0;
  if (civicBodies.has(hash) && civicHeads.has(second)) return 6;
  if (shapes[next] !== Shape.lower && !isCapitalShape(shapes[next]!)) return 0;
  const own = after.get(hash);
  if (own !== undefined) return own;
  // “the Letsopa diamond mine”.
  const points = shapes[next] === Shape.lower && cues[next] === Cue.none ? (after.get(second) ?? 0) : 0;
  return points === 4 || points === 2 ? 2 : 0;
}

/** “Adair has 3,000 people”. */
function isPeopled({ tokens, shapes }: StoryView, verb: number): boolean {
  if (!havers.has(tokens.hash[verb]!) || shapes[verb + 1] !== Shape.number) return false;
  return inhabitants.has(tokens.hash[verb + 2] ?? 0);
}

const MAX_OWNED = 4;

function pointsOwned(view: StoryView, start: number): number {
  const { tokens, shapes } = view;
  for (let i = start; i < start + MAX_OWNED && inOneSentence(view, start, i); i++) {
    const hash = tokens.hash[i]!;
    if (ownedByBodies.has(hash) || officers.has(hash) || peopleOfBodies.has(hash)) return -5;
    const points = owned.get(hash);
    if (points !== undefined) return points;
    if (shapes[i] !== Shape.lower && shapes[i] !== Shape.number) return 0;
  }
  return 0;
}

const articles = wordSet("a an the");
const endsNoun = wordSet("of in with on at near by for where that");
const MAX_ASIDE = 7;

/** “Zorvan, a unit of”, “Zorvan, which owns”, “Zorvan, the country’s largest bank,”. */
function isBodyAside(view: StoryView, start: number): boolean {
  const { tokens, shapes } = view;
  if (after.get(tokens.hash[start] ?? 0) === -2) return organizationVerbs.has(tokens.hash[start + 1] ?? 0);
  if (!articles.has(tokens.hash[start] ?? 0)) return false;
  for (let i = start + 1; i < start + MAX_ASIDE && inOneSentence(view, start, i); i++) {
    if (shapes[i] === Shape.lower && (kindsAside.has(tokens.hash[i]!) || units.has(tokens.hash[i]!)))
      return true;
    // “a town with a bank” is no bank.
    if (shapes[i] === Shape.comma || endsNoun.has(tokens.hash[i]!)) return false;
  }
  return false;
}

const MAX_DATELINE = 9;
const DATELINE = 5;

/** “LETSOPA, Botswana — ”, “LETSOPA: ”: in capitals at the beginning of a paragraph, with a dash or colon after it. */
function datelinePoints(view: StoryView, first: number, last: number): number {
  const { tokens, shapes } = view;
  if (!hasFlag(tokens, first, TokenFlag.paragraphStart)) return 0;
  for (let i = first; i <= last; i++) if (!isAllCaps(view, i)) return 0;
  for (let i = last + 1; i < last + MAX_DATELINE && i < tokens.count; i++) {
    if (shapes[i] === Shape.colon) return i === last + 1 ? DATELINE : 0;
    const mark = tokens.text.charCodeAt(tokens.start[i]!);
    if ((mark >= 0x2012 && mark <= 0x2015) || (mark === 0x2d && shapes[i] !== Shape.number)) return DATELINE;
    if (shapes[i] === Shape.stop) return 0;
  }
  return 0;
}

function isAllCaps({ tokens }: StoryView, i: number): boolean {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word);
}
