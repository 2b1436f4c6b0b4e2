/** Two names of one word joined by "&" are a firm: "Marks & Stone". */
import { Word } from "../../english/words.ts";
import { mixHash } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { PHRASE_SEED } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, type RuleContext, revised } from "./name-rule.ts";

export const byAmpersand: NameRule = (context, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    // The partner that an earlier name took in.
    if (found.length > 0 && name.first <= found.at(-1)!.last) continue;
    const firm = name.type === "person" && name.first === name.last ? firmAround(context, name.first) : null;
    if (firm === null || (found.at(-1)?.last ?? -1) >= firm.first) found.push(name);
    else found.push(revised(name, "partners", { ...firm, type: "organization" }));
  }
  return found;
};

/** "Hale, Moss & Dunn": what a comma parts from two partners is a third, unless it is known as something else. */
export const firmsOfMany: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    let { first } = name;
    const isFirm = name.type === "organization" && hasPartners(view, name);
    if (isFirm && isTradeBefore(view, first)) first++;
    while (isFirm && isPartnerBefore(view, first, found)) {
      first -= 2;
      if (found.at(-1)?.last === first) found.pop();
    }
    found.push(first === name.first ? name : revised(name, "partners", { first }));
  }
  return found;
};

function hasPartners({ tokens }: StoryView, { first, last }: TaggedName): boolean {
  return (
    last > first + 1 &&
    (tokens.hash[first + 1] === Word.ampersand || tokens.hash[last - 1] === Word.ampersand)
  );
}

/** “Architects Pope, Waters & Khan designed it”: the capital is the sentence's. */
function isTradeBefore(view: StoryView, first: number): boolean {
  return trades.has(view.tokens.hash[first]!) && !inOneSentence(view, first - 1, first);
}

const trades = wordSet(`
  architects accountants solicitors lawyers attorneys auditors surveyors auctioneers jewellers jewelers tailors publishers builders
  bankers brokers stockbrokers undertakers barristers grocers butchers brewers printers`);

/** Whether a comma and before it one word, a person's or nobody's name, stand before the token. */
function isPartnerBefore(view: StoryView, first: number, before: readonly TaggedName[]): boolean {
  const { shapes, classes, cues } = view;
  const i = first - 2;
  if (shapes[first - 1] !== Shape.comma || !inOneSentence(view, i, first) || shapes[i] !== Shape.capital)
    return false;
  // “from King, Price & Dunne”: nobody's title stands before a comma.
  const isTitle = cues[i] === Cue.title && view.tokens.hash[i - 1] !== Word.the;
  if ((cues[i] !== Cue.none && !isTitle) || isCapital(view, i - 1)) return false;
  const name = before.at(-1);
  if (name === undefined || name.last < i) return (classes[i]! & NO_PARTNER) === 0;
  return name.type === "person" && name.first === i;
}

const NO_PARTNER =
  NameClass.country | NameClass.region | NameClass.largeCity | NameClass.organization | NameClass.demonym;

/** The tokens of the firm that a word is one partner of; null where it is none. */
function firmAround(
  context: RuleContext,
  i: number,
): { readonly first: number; readonly last: number } | null {
  const { hash } = context.view.tokens;
  if (hash[i + 1] === Word.ampersand && arePartners(context, i, i + 2)) return { first: i, last: i + 2 };
  if (hash[i - 1] === Word.ampersand && arePartners(context, i - 2, i)) return { first: i - 2, last: i };
  return null;
}

/** Whether both are capitalised words by themselves, and no given names: "Daniel & Richard Tsai" are two people. */
function arePartners({ view, gazetteer }: RuleContext, a: number, b: number): boolean {
  if (!inOneSentence(view, a, b) || isCapital(view, a - 1) || isCapital(view, b + 1)) return false;
  if (isYear(view, b)) return false;
  return [a, b].every((i) => {
    const classes = gazetteer.classesOf(mixHash(PHRASE_SEED, view.tokens.hash[i]!));
    return isCapital(view, i) && view.shapes[i] !== Shape.initial && (classes & NameClass.givenName) === 0;
  });
}

/** Papers are cited by authors and year: "(Marks & Stone, 2010)", "Marks & Stone (2010)". */
function isYear({ shapes }: StoryView, last: number): boolean {
  const isApart = shapes[last + 1] === Shape.comma || shapes[last + 1] === Shape.opening;
  return shapes[isApart ? last + 2 : last + 1] === Shape.number;
}

function isCapital({ shapes }: StoryView, i: number): boolean {
  return isCapitalShape(shapes[i] ?? Shape.none);
}
