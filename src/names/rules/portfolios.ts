/** "Vice Minister of [Foreign Affairs Ma Zorvan]": what an office is for belongs to the office, and who holds it is a person. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, WordClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, isGivenName, type NameRule, type RuleContext, revised } from "./name-rule.ts";

const offices = wordSet("minister ministers secretary undersecretary commissioner premier envoy ombudsman");
const links = wordSet("of for");
/** What ministries are for in the plural, which the lexicon does not hold. */
const duties = wordSet(`
  affairs works relations resources services communications telecommunications sports arts sciences industries fisheries lands
  forests minerals roads utilities antiquities pensions veterans women youth posts parks settlements emergencies situations environment trade
  territories enterprises finances customs revenues expatriates minorities`);

export const holdersOfPortfolios: NameRule = (context, names) =>
  names.map((name) => {
    const isOffice = name.type !== "person" && isAfterOffice(context.view, name.first);
    const first = isOffice ? holder(context, name) : null;
    return first === null ? name : revised(name, "person-words", { first, type: "person" });
  });

function isAfterOffice(view: StoryView, first: number): boolean {
  const { hash } = view.tokens;
  const link = hash[first - 1] === Word.the ? first - 2 : first - 1;
  return inOneSentence(view, link - 1, first) && links.has(hash[link]!) && offices.has(hash[link - 1]!);
}

/** The first of two to four words after those of the language, if they may be somebody's; else null. */
function holder(context: RuleContext, { first, last }: TaggedName): number | null {
  const { view } = context;
  let start = first;
  while (start <= last && isDuty(view, start)) start++;
  const size = last - start + 1;
  if (start === first || size < 2 || size > 4) return null;
  // “Jo Park”: after a given name a surname may be any word.
  const end = isGivenName(context, start) && view.cues[last] !== Cue.organization ? last - 1 : last;
  if (!isCapitalShape(view.shapes[last]!)) return null;
  for (let i = start; i <= end; i++)
    if (!isCapitalShape(view.shapes[i]!) || view.cues[i] !== Cue.none || isWord(view, i)) return null;
  return start;
}

function isDuty(view: StoryView, i: number): boolean {
  return view.shapes[i] === Shape.comma || view.tokens.hash[i] === Word.and || isWord(view, i);
}

const MIN_WORD = 4;
const WORDS = WordClass.noun | WordClass.adjective | WordClass.verb;

/** A word of the language that is no name; the shortest are surnames as well: “Ma”, “An”. */
function isWord({ classes, tokens }: StoryView, i: number): boolean {
  if (tokens.end[i]! - tokens.start[i]! < MIN_WORD) return false;
  return ((classes[i]! & WORDS) !== 0 && (classes[i]! & NAME_BITS) === 0) || duties.has(tokens.hash[i]!);
}
