/** Who says or wants how many: the verbs by which a clause gives a figure as somebody's own. */
import { verbForms } from "../../english/verb-forms.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { areAllIn, isIn, isMark, isWord, isWordToken } from "../token-tests.ts";
import type { Figure } from "./figure.ts";

/** They take what is counted as their object: "counted 31", "spoke of 9,000", "admits to four". */
const counting = wordSet(
  verbForms(`count tally record register log/logged/logging document list report confirm verify acknowledge concede
  admit/admitted/admitting recognise recognize put/putting cite quote estimate value price appraise claim
  allege mention name find/found identify measure calculate forecast project predict expect assume foresee/foresaw reckon`),
);
/** They do so with a preposition behind them only. */
const countingOf = wordSet(verbForms("speak/spoke/spoken talk arrive point"));
const links = wordSet("of at to about");
/** "gave a figure of 100,000", "gives the number as 12". */
const giving = wordSet(verbForms("give/gave/given"));
const figureNouns = wordSet("figure number toll total count sum estimate");
/** They take a clause. */
const saying = wordSet(
  `according ${verbForms(`say/said tell/told insist maintain assert contend argue state declare announce believe think/thought
  fear suspect warn suggest indicate reveal show/shown note write/wrote/written assess judge consider presume hold/held submit/submitted/submitting aver/averred plead/pled testify depose complain caution`)}`,
);
/** What two sides of a quarrel or a bargain do with a figure. */
const wanting = wordSet(
  verbForms(`want seek/sought demand ask request offer propose recommend bid/bidding accept grant award favour favor prefer
  promise pledge allow counter impose sanction approve earmark allocate release disburse sentence jail fine
  order`),
);
const wantingFor = wordSet(
  verbForms("call push press hold/held settle insist hope argue plead fight/fought"),
);
const goals = wordSet("for on");
const ready = wordSet("ready willing prepared");
const paying = wordSet("pay spend accept");
const able = wordSet("can could would");
const out = hashWord("out");

export type Stance = "claim" | "position";

/** The verb before a figure, from the token on, by which it is somebody's claim or what somebody wants; null without one. */
export function stanceBefore(tokens: Tokens, figure: Figure, from: number, stance: Stance): number | null {
  const isStance = stance === "claim" ? isClaim : isPosition;
  for (let i = figure.first - 1; i >= from; i--) if (isStance(tokens, i)) return i;
  return null;
}

/** The verb after a figure that says whose it is: "40 were hurt, the police said", "… , said the mayor". */
export function claimAfter(tokens: Tokens, figure: Figure, to: number): number | null {
  for (let i = figure.last + 1; i < to; i++) {
    if (!isClaim(tokens, i)) continue;
    const isClosed = i + 1 >= to || isMark(tokens, i + 1, ",") || isMark(tokens, i + 1, ".");
    if (isClosed || isMark(tokens, i - 1, ",")) return i;
  }
  return null;
}

/** Before a noun: "a value of", "the count". */
const nounLeads = wordSet(
  "a an the this that its his her their our 's ’s ' ’ own any no each every of total official",
);

/** "An independent think tank": no verb. */
export function isThinkTank(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, think) && isIn(tokens, index + 1, tanks);
}
const think = hashWord("think");
const tanks = wordSet("tank tanks");

const mayBeNouns = wordSet(
  "count tally record report estimate forecast claim value measure list counts tallies records reports estimates forecasts claims values lists",
);
export const copulas = wordSet("is was are were stands stood");

/** Whether the verb takes what is counted as its object. */
export function isCounting(tokens: Tokens, verb: number): boolean {
  return isIn(tokens, verb, counting) || isIn(tokens, verb, countingOf);
}

/** Whether the word, where it is a verb, says or wants so much. */
export function isStance(tokens: Tokens, index: number): boolean {
  return isClaim(tokens, index) || isPosition(tokens, index);
}

function isClaim(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index - 1, nounLeads) || isThinkTank(tokens, index)) return false;
  // "its previous forecast was 40"
  if (isIn(tokens, index, mayBeNouns) && isIn(tokens, index + 1, copulas)) return false;
  if (isIn(tokens, index, counting) || isIn(tokens, index, saying)) return true;
  if (isIn(tokens, index, giving)) return isIn(tokens, index + 2, figureNouns);
  return isIn(tokens, index, countingOf) && isIn(tokens, index + 1, links);
}

function isPosition(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index, wanting) || isIn(tokens, index, ready)) return true;
  if (isIn(tokens, index, paying)) return isIn(tokens, index - 1, able);
  const next = tokens.hash[index + 1] === out ? index + 2 : index + 1;
  return isIn(tokens, index, wantingFor) && isIn(tokens, next, goals);
}

/** Words that may stand between a verb and the figure that is its object. */
const light =
  wordSet(`a an the its their his her of to at about around for on only just some nearly almost roughly over
  more than no fewer less least up as many closer nearer far well under below it them him total sum loss losses number
  figure toll cost rise raise increase cut`);
const LIGHT = 7;

/** Whether the figure is the object of a verb of counting: "has admitted to 400,000 litres", "counted nine". */
export function isObject(tokens: Tokens, verb: number, { first, statistic: { predicate } }: Figure): boolean {
  if (!isCounting(tokens, verb)) return false;
  if (first - verb > LIGHT || !areAllIn(tokens, verb + 1, first, light)) return false;
  // "reported 12 people killed": it has a verb of its own.
  const word = wordAt(tokens, verb).toLowerCase();
  return !predicate || predicate.slice(0, 2) === word.slice(0, 2) || !isIn(tokens, first - 1, light);
}

const passedBeforeVerb = wordSet(
  "has have had also now only still already is are was were be been not n't then later initially who which",
);

/** The last word of the verb's subject; 0 where none stands right before it. */
export function sourceOf(tokens: Tokens, verb: number, from: number): number {
  for (let i = verb - 1; i >= from; i--) {
    if (isIn(tokens, i, passedBeforeVerb)) continue;
    return isWordToken(tokens, i) ? tokens.hash[i]! : 0;
  }
  return 0;
}
