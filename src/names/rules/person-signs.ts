/** What stands around words and says that they are somebody: a nationality before, a job set off behind, a surname with what its bearer did. */
import { rememberedOf } from "../../text/remembered-of.ts";
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { MatchPart, type StoryView } from "../story-view.ts";
import { inOneSentence } from "./name-rule.ts";
import { occupations } from "./occupations.ts";
import { kindsAside, peopleToo } from "./organization-words.ts";
import { doings } from "./person-verbs.ts";

const determiners = wordSet("a an the another fellow");
const MAX_ASIDE = 8;

/** “O’Dea”, “McGill”: hardly anything else, but a shop is “McGills”. */
export function hasSurnameForm({ tokens }: StoryView, i: number): boolean {
  return surnameForm.test(wordAt(tokens, i));
}

const surnameForm = /^(?:[OD][’'\u02bc]|Mc)\p{Lu}\p{L}*[^s’]$/u;

/** “JP”, “CJ”: two letters that are no known body or place, no rank and no sort of club. */
export function areInitials({ classes, cues, shapes, tokens }: StoryView, i: number): boolean {
  if (shapes[i] !== Shape.allCaps || tokens.end[i]! - tokens.start[i]! !== 2) return false;
  return (classes[i]! & NAME_BITS) === 0 && cues[i] !== Cue.title && !noInitials.has(tokens.hash[i]!);
}

/** Ranks, clubs by language, and what stands before parties and ships. */
const noInitials = wordSet(`
  pc dc ds di vp dj mc mv ss fc ac as us cs sc sv sk fk nk kf if bk ik ff cf cd ud sd rb rc js tp kv az bv uk eu un tv`);

/** “the Australian Ada Eze”: an article, a nationality and the name. */
export function isOfNation(view: StoryView, first: number): boolean {
  const start = startOfNation(view, first - 1);
  return start !== null && determiners.has(view.tokens.hash[start - 1] ?? 0);
}

/** Where a nationality begins that ends at a token: “Canadian”, “New Zealander”. */
function startOfNation({ classes, matchClasses, matchPart }: StoryView, last: number): number | null {
  if (matchPart[last] === MatchPart.end)
    return (matchClasses[last]! & NameClass.demonym) === 0 ? null : last - 1;
  return ((classes[last] ?? 0) & NameClass.demonym) === 0 ? null : last;
}

/** “Ada Eze, a retired welder from Cardiff,”, “Hope Springs, the Louisville novelist,”: what people are and firms are not. */
export function hasJob(view: StoryView, last: number): boolean {
  const { cues, classes, shapes, tokens } = view;
  if (shapes[last + 1] !== Shape.comma || !determiners.has(tokens.hash[last + 2] ?? 0)) return false;
  for (let i = last + 3; i < last + MAX_ASIDE && inOneSentence(view, last, i); i++) {
    const isHome =
      (classes[i]! & (NameClass.demonym | NameClass.city | NameClass.region | NameClass.country)) !== 0;
    if (shapes[i] !== Shape.lower && shapes[i] !== Shape.hyphen && !isHome) return false;
    const hash = tokens.hash[i]!;
    if (kindsAside.has(hash) || peopleToo.has(hash) || links.has(hash)) return false;
    const isJob = occupations.has(hash) || cues[i] === Cue.title || (classes[i]! & WordClass.actor) !== 0;
    if (isJob && (links.has(tokens.hash[i + 1] ?? 0) || closing.has(shapes[i + 1] ?? Shape.stop)))
      return true;
  }
  return false;
}

const links = wordSet("of for from in at on near by with to that which who and");

/** No noun follows: “a farmer market” is nobody. */
const closing: ReadonlySet<number> = new Set([
  Shape.comma,
  Shape.stop,
  Shape.closing,
  Shape.punctuation,
  Shape.colon,
]);

/** What firms, towns and clubs do as well. */
const anybodys = wordSet(
  "is was will would has had were are won lost left sold bought beat met led joined ran carried",
);

/** The words that stand alone and did something: what only people do, or anything. */
interface Actors {
  readonly people: ReadonlySet<number>;
  readonly any: ReadonlySet<number>;
}

const actorsOf = rememberedOf(({ classes, segments, shapes, tokens }: StoryView): Actors => {
  const people = new Set<number>();
  const any = new Set<number>();
  for (let k = 0; k < segments.length; k += 2)
    for (let i = segments[k]!; i <= segments[k + 1]!; i++) {
      const isAlone =
        shapes[i] === Shape.capital &&
        shapes[i + 1] === Shape.lower &&
        !isCapitalShape(shapes[i - 1] ?? Shape.none);
      if (!isAlone) continue;
      const verb = tokens.hash[i + 1]!;
      if (doings.has(verb) && !anybodys.has(verb)) people.add(tokens.hash[i]!);
      if ((classes[i + 1]! & WordClass.pastTense) !== 0) any.add(tokens.hash[i]!);
    }
  return { people, any };
});

/** Whether the last word of a name stands alone elsewhere as one who acts: “Eze sold it”, “Eze wept”. */
export function actsByLastWord(view: StoryView, last: number, isSurname: boolean): boolean {
  const { people, any } = actorsOf(view);
  const surname = view.tokens.hash[last]!;
  return people.has(surname) || (isSurname && any.has(surname));
}
