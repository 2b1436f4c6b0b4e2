/** Firms and bodies that a plural noun tells right before their list: “Retailers Big W, Kmart and Target”, “airlines Scoot and Quelm Air”. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  inOneSentence,
  isListMark,
  type NameRule,
  type RuleContext,
  withReplaced,
  wordsOfFullNames,
} from "./name-rule.ts";

/** Hardly anybody's work: after “builders” or “publishers” may come people. */
const nouns = wordSet(`
  airlines carmakers automakers retailers supermarkets banks insurers lenders brewers chains stores firms companies brands
  drugmakers chipmakers bookmakers broadcasters newspapers tabloids broadsheets charities unions universities operators startups
  manufacturers suppliers carriers giants groups consultancies`);

type Span = Pick<TaggedName, "first" | "last">;

export const listedFirms: NameRule = (context, names) => {
  const { tokens } = context.view;
  const found: TaggedName[] = [];
  let bearers: ReadonlyMap<number, number> | null = null;
  for (let i = 0; i < tokens.count; i++) {
    if (!nouns.has(tokens.hash[i]!) || !isNoun(context.view, i)) continue;
    const list = listFrom(context, names, i + 1);
    if (list.length === 0) continue;
    bearers ??= bearersOf(context.view, names);
    // “Carmakers Tata” is nobody's full name.
    const holder = firstOverlapping(names, i, i);
    const own = wordsOfFullNames(context.view, holder === undefined ? [] : [holder]);
    const isBorne = (word: number) => (bearers?.get(word) ?? 0) > (own.has(word) ? 1 : 0);
    if (list.some(({ first, last }) => first === last && isBorne(tokens.hash[first]!))) continue;
    for (const { first, last } of list)
      found.push({ first, last, type: "organization", rule: "noun", margin: 1000 });
  }
  return withReplaced(names, found);
};

/** How many people's full names hold a word. */
function bearersOf(view: StoryView, names: readonly TaggedName[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const name of names)
    for (const word of wordsOfFullNames(view, [name])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** In small letters, or with the capital that begins its sentence. */
function isNoun(view: StoryView, i: number): boolean {
  return view.shapes[i] === Shape.lower || !inOneSentence(view, i - 1, i);
}

/** The items of the list that begins at a token, the last behind “and”; none where another thing ends it. */
function listFrom(context: RuleContext, names: readonly TaggedName[], from: number): readonly Span[] {
  const { view } = context;
  const list: Span[] = [];
  for (let first = from; ; ) {
    const last = endOfItem(context, names, first);
    if (last < first || !inOneSentence(view, from - 1, last)) return [];
    list.push({ first, last });
    const isLast = list.length > 1 && !isComma(view, first - 1);
    const mark = last + 1;
    if (isLast) return isOfFirms(context, list) ? list : [];
    if (!isListMark(view, mark)) return [];
    first = isComma(view, mark) && isListMark(view, mark + 1) ? mark + 2 : mark + 1;
  }
}

/** Cities are firms beside a known one: “lenders Halifax and Barclays”. */
function isOfFirms({ view, gazetteer }: RuleContext, list: readonly Span[]): boolean {
  let known = 0;
  for (const { first, last } of list) known |= gazetteer.classesOf(phraseHash(view.tokens, first, last));
  return (known & NameClass.largeCity) === 0 || (known & NameClass.organization) !== 0;
}

function isComma({ shapes }: StoryView, i: number): boolean {
  return shapes[i] === Shape.comma;
}

/**
 * Where capitalised words end that begin at a token, or the known body that does; before the token where none stand there,
 * or a place that no body is named for.
 */
function endOfItem({ view, gazetteer }: RuleContext, names: readonly TaggedName[], first: number): number {
  const { shapes, tokens } = view;
  const name = firstOverlapping(names, first, first);
  const known = name?.first === first ? gazetteer.classesOf(phraseHash(tokens, first, name.last)) : 0;
  if ((known & NameClass.organization) !== 0) return name!.last;
  const isThe = tokens.hash[first] === Word.the && shapes[first] === Shape.capital;
  if ((functionWords.has(tokens.hash[first] ?? 0) && !isThe) || (known & PLACES) !== 0) return first - 1;
  let last = first - 1;
  while (last + 1 < tokens.count && isCapitalShape(shapes[last + 1]!))
    last += isJoined(view, last + 2) ? 3 : 1;
  return last;
}

/** “Pick n Pay”. */
function isJoined({ shapes, tokens }: StoryView, i: number): boolean {
  return tokens.hash[i] === N && isCapitalShape(shapes[i + 1] ?? Shape.none);
}

const N = hashWord("n");
const PLACES = NameClass.country | NameClass.region;
