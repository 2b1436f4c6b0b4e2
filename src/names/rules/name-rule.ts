import { Word } from "../../english/words.ts";
import { mixHash } from "../../text/hash.ts";
import { partitionPoint } from "../../text/sorted.ts";
import { sameSentence } from "../../text/token-tests.ts";
import { type Gazetteer, NameClass } from "../gazetteer.ts";
import { PHRASE_SEED } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";

/** What rules see of a story. */
export interface RuleContext {
  readonly view: StoryView;
  readonly gazetteer: Gazetteer;
}

/** Corrects a story's names, which stay apart and in text order. */
export type NameRule = (context: RuleContext, names: readonly TaggedName[]) => readonly TaggedName[];

/** The margin of what a rule decided: no doubt is left that other mentions could overrule. */
const RULE_MARGIN = 1000;

/** The name as a rule reads it: of another type, with other tokens, or both. */
export function revised(
  name: TaggedName,
  rule: TaggedName["rule"],
  {
    first = name.first,
    last = name.last,
    type = name.type,
  }: Partial<Pick<TaggedName, "first" | "last" | "type">>,
): TaggedName {
  return { first, last, type, rule, margin: RULE_MARGIN };
}

/**
 * The names as a rule reads them one by one, without those of which it makes null. `flatMap` asks V8's runtime for each of
 * them, and most are left as they are.
 */
export function eachRevised(
  names: readonly TaggedName[],
  read: (name: TaggedName) => TaggedName | null,
): readonly TaggedName[] {
  let changed: TaggedName[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const found = read(names[i]!);
    if (changed === null && found !== names[i]) changed = names.slice(0, i);
    if (changed !== null && found !== null) changed.push(found);
  }
  return changed ?? names;
}

/** The names with those that a rule has found beside them, in text order. */
export function withFound(names: readonly TaggedName[], found: readonly TaggedName[]): readonly TaggedName[] {
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first);
}

/** A name where the tagger read none; any other mention may overrule it. */
export function foundName(
  { first, last }: Pick<TaggedName, "first" | "last">,
  type: TaggedName["type"],
  rule: TaggedName["rule"],
): TaggedName {
  return { first, last, type, rule, margin: 0 };
}

/** The names with those that a rule has found in place of what they overlap. */
export function withReplaced(
  names: readonly TaggedName[],
  found: readonly TaggedName[],
): readonly TaggedName[] {
  if (found.length === 0) return names;
  const kept = names.filter(({ first, last }) => firstOverlapping(found, first, last) === undefined);
  return withFound(kept, found);
}

/** Whether the tokens stand in one sentence. */
export function inOneSentence({ tokens }: StoryView, a: number, b: number): boolean {
  return sameSentence(tokens, a, b);
}

/** A comma or "and", as they stand between the names of a list. */
export function isListMark({ tokens, shapes }: StoryView, i: number): boolean {
  return shapes[i] === Shape.comma || tokens.hash[i] === Word.and;
}

/** Whether an age stands right behind the token: “Ada Storm, 24, said”, “Ada Storm (24)”. */
export function isAged({ shapes, tokens }: StoryView, last: number): boolean {
  const mark = shapes[last + 1];
  if (mark !== Shape.comma && mark !== Shape.opening) return false;
  const number = last + 2;
  if (shapes[number] !== Shape.number || tokens.end[number]! - tokens.start[number]! !== 2) return false;
  const end = shapes[number + 1];
  return end === Shape.comma || end === Shape.closing || end === Shape.stop;
}

/** Whether the word is a given name, of those that the tagger has learned with or of the world's. */
export function isGivenName({ view, gazetteer }: RuleContext, i: number): boolean {
  if ((view.classes[i]! & NameClass.givenName) !== 0) return true;
  return gazetteer.givenNameOf(mixHash(PHRASE_SEED, view.tokens.hash[i]!)) !== null;
}

/** The hashes of the words that are part of people's full names: of two words and more. */
export function wordsOfFullNames({ tokens }: StoryView, names: readonly TaggedName[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { type, first, last } of names)
    if (type === "person" && last > first) for (let i = first; i <= last; i++) words.add(tokens.hash[i]!);
  return words;
}

/** The first of the spans, which are in text order, that has a token from `first` to `last` (binary search). */
export function firstOverlapping<Span extends Pick<TaggedName, "first" | "last">>(
  spans: readonly Span[],
  first: number,
  last: number,
): Span | undefined {
  const found = spans[partitionPoint(spans.length, (i) => spans[i]!.last < first)];
  return found !== undefined && found.first <= last ? found : undefined;
}
