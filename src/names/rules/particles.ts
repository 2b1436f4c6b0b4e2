/** Surnames with small words in them: "Joris ten Hove", "Zdenka z Lipé", "Mac an Bhaird"; "Ten Hove" again by itself. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { NameClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  isGivenName,
  isListMark,
  type NameRule,
  type RuleContext,
  revised,
  withReplaced,
} from "./name-rule.ts";

/** Small words within surnames, by language: Romance, Dutch and German, Nordic, Gaelic and Welsh, Slavic, Arabic and Malay, Persian. */
const particles = wordSet(`
  de da do dos das du di della dello dalla del dei degli la le los las dela delos des
  van von der den ter ten vom zu zur zum op aan aus thoe tot
  af av till
  ní ó uí nic mac an ap ferch
  z ze
  bin ibn bint binti binte ben ould wa al el abu`);
/** The rest of “’t Hoff”, “in ’t Veld”. */
const T = hashWord("t");
const MAC = wordSet("mac nic");
const MAX_PARTICLES = 3;
/** What the tagger was less sure of may be a surname. */
const DOUBT = 150;

export const wholeParticles: NameRule = (context, names) => {
  const joined = joinedAtParticles(context, names);
  return againByParticle(context, joined);
};

/** A first name and what follows its particles are one. */
function joinedAtParticles(context: RuleContext, names: readonly TaggedName[]): readonly TaggedName[] {
  const { shapes, tokens } = context.view;
  const found: TaggedName[] = [];
  for (let i = 1; i < tokens.count - 1; i++) {
    if (shapes[i] !== Shape.lower && shapes[i] !== Shape.quote) continue;
    if (!isCapitalShape(shapes[i - 1]!)) continue;
    const next = afterParticles(context.view, i);
    const whole = next < 0 ? null : wholeAround(context, names, i - 1, next);
    if (whole === null || (found.length > 0 && whole.first <= found.at(-1)!.last)) continue;
    found.push(whole);
    i = whole.last;
  }
  return withReplaced(names, found);
}

/** The first token behind one to three particles; -1 where none stands at the token, or no capital behind them. */
function afterParticles(view: StoryView, start: number): number {
  const { shapes, tokens } = view;
  let i = start;
  while (i < start + MAX_PARTICLES && isParticle(view, i)) i++;
  if (isDutchArticle(view, i) && tokens.end[i] === tokens.start[i + 1]) i += 2;
  if (i === start || !inOneSentence(view, start - 1, i)) return -1;
  // “Mac an tSaoir”.
  const isLenited = shapes[i] === Shape.innerOnly && tokens.hash[i - 1] === Word.an;
  return shapes[i] === Shape.capital || shapes[i] === Shape.innerCapital || isLenited ? i : -1;
}

/** A small word that surnames have in them. */
export function isParticle({ shapes, tokens }: StoryView, i: number): boolean {
  const hash = tokens.hash[i]!;
  if (shapes[i] !== Shape.lower) return false;
  if (hash === Word.in) return tokens.hash[i + 2] === T;
  // “an” is an article anywhere else.
  return hash === Word.an ? MAC.has(tokens.hash[i - 1]!) : particles.has(hash);
}

/** The person around particles: a person's or a given name before them, and behind them no body, country or nationality. */
function wholeAround(
  context: RuleContext,
  names: readonly TaggedName[],
  before: number,
  next: number,
): TaggedName | null {
  const { classes } = context.view;
  const left = firstOverlapping(names, before, before);
  const right = firstOverlapping(names, next, next);
  if (left !== undefined && left === right) return null;
  const isSomebody =
    left === undefined || left.type === "place"
      ? isGivenAlone(context, names, before)
      : left.type === "person";
  if (!isSomebody || (right?.type === "organization" && right.margin >= DOUBT)) return null;
  if ((classes[next]! & (NameClass.country | NameClass.demonym)) !== 0) return null;
  const isSingle = left === undefined || left.first === left.last;
  // “Ada Obi de Madrid” has her name already.
  if (!isSingle && right?.type === "place" && (classes[next]! & NameClass.largeCity) !== 0) return null;
  const first = left?.first ?? before;
  const last = right?.last ?? next;
  const from = left ?? right;
  if (from !== undefined) return revised(from, "person-words", { first, last, type: "person" });
  return foundName({ first, last }, "person", "person-words");
}

/** Whether a word that is in nobody's name is a given name, and no capital stands before it. */
function isGivenAlone(context: RuleContext, names: readonly TaggedName[], i: number): boolean {
  const { shapes } = context.view;
  const name = firstOverlapping(names, i, i);
  if (name !== undefined && name.first < name.last) return false;
  const isAlone = !inOneSentence(context.view, i - 1, i) || !isCapitalShape(shapes[i - 1]!);
  return isAlone && isGivenName(context, i);
}

/** A surname with its particles, as it stands in a full name. */
interface Surname {
  readonly first: number;
  readonly last: number;
}

/** "De Boer said": surnames that the story has in full, with their particles; and "Ito and de Boer" in a list. */
function againByParticle(context: RuleContext, names: readonly TaggedName[]): readonly TaggedName[] {
  const { view } = context;
  const { tokens } = view;
  const surnames = new Map<number, Surname>();
  for (const name of names) {
    const first = name.type === "person" ? particleIn(view, name) : -1;
    if (first > name.first) surnames.set(tokens.hash[first]!, { first, last: name.last });
  }
  const found: TaggedName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const surname = surnames.get(tokens.hash[i]!);
    const last =
      surname !== undefined && isAgain(view, surname, i)
        ? i + surname.last - surname.first
        : listedAt(view, names, i);
    if (last < 0 || !isOpen(names, i, last)) continue;
    found.push(foundName({ first: i, last }, "person", "person-words"));
    i = last;
  }
  return withReplaced(names, found);
}

/** The first particle within a name, if a word stands before it; -1 where none does. */
function particleIn(view: StoryView, { first, last }: TaggedName): number {
  for (let i = first + 1; i < last; i++) if (isParticle(view, i) || isDutchArticle(view, i)) return i;
  return -1;
}

function isDutchArticle({ shapes, tokens }: StoryView, i: number): boolean {
  return shapes[i] === Shape.quote && tokens.hash[i + 1] === T;
}

function isAgain(view: StoryView, { first, last }: Surname, at: number): boolean {
  const { tokens, shapes } = view;
  const before = at - 1;
  const isBehindName =
    isCapitalShape(shapes[before] ?? Shape.none) && !functionWords.has(tokens.hash[before]!);
  if (at === first || (isBehindName && inOneSentence(view, before, at))) return false;
  for (let i = 1; i <= last - first; i++) if (tokens.hash[at + i] !== tokens.hash[first + i]) return false;
  return tokens.sentenceOf[at] === tokens.sentenceOf[at + last - first];
}

/** The last token of “de Boer” in a list of people; -1 where no particle begins one. */
function listedAt(view: StoryView, names: readonly TaggedName[], i: number): number {
  if (i < 2 || !isListMark(view, i - 1) || !isParticle(view, i)) return -1;
  const next = afterParticles(view, i);
  if (next < 0 || view.classes[next] !== 0) return -1;
  const before = firstOverlapping(names, i - 2, i - 2);
  return before?.type === "person" && inOneSentence(view, before.last, next) ? next : -1;
}

/** Whether no name but a part of the words themselves stands there. */
function isOpen(names: readonly TaggedName[], first: number, last: number): boolean {
  const name = firstOverlapping(names, first, last);
  return (
    name === undefined ||
    (name.first >= first && name.last <= last && (name.type !== "person" || name.first > first))
  );
}
