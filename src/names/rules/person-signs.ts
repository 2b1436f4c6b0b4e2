/** What stands around words and says that they are somebody: a nationality before, a job set off behind, a surname with what its bearer did. */
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { MatchPart, type StoryView } from "../story-view.ts";
import { inOneSentence } from "./name-rule.ts";
import { occupations } from "./occupations.ts";
import { kindsAside, peopleToo } from "./organization-words.ts";
import { doings } from "./person-verbs.ts";

const determiners = wordSet("a an the another fellow");
const MAX_ASIDE = 6;

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

/** “Ada Eze, a retired welder from Cardiff,”: what people are and firms are not. */
export function hasJob(view: StoryView, last: number): boolean {
  const { cues, classes, shapes, tokens } = view;
  if (shapes[last + 1] !== Shape.comma || !determiners.has(tokens.hash[last + 2] ?? 0)) return false;
  for (let i = last + 3; i < last + MAX_ASIDE && inOneSentence(view, last, i); i++) {
    if (shapes[i] !== Shape.lower && shapes[i] !== Shape.hyphen) return false;
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

/** Whether the last word stands alone elsewhere, as one who did what only people do: “Eze had broken a rib”, “Eze wept”. */
export function actsByLastWord(
  { classes, shapes, tokens }: StoryView,
  last: number,
  mayBePlace: boolean,
): boolean {
  const surname = tokens.hash[last]!;
  for (let i = 0; i < tokens.count - 1; i++) {
    if (tokens.hash[i] !== surname || i === last || shapes[i] !== Shape.capital) continue;
    const isAlone = !isCapitalShape(shapes[i - 1] ?? Shape.none) && shapes[i + 1] === Shape.lower;
    if (!isAlone) continue;
    const verb = tokens.hash[i + 1]!;
    if (doings.has(verb) && !anybodys.has(verb)) return true;
    if (!mayBePlace && ((classes[i + 1] ?? 0) & WordClass.pastTense) !== 0) return true;
  }
  return false;
}
