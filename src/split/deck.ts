/**
 * Where a deck ends that runs into its lead on one line, with neither stop nor mark between: at a fresh subject
 * with a finite verb. Capitals alone cannot tell (“…talks with the US US officials said…”), so every place where
 * a capital follows a word is weighed.
 */
import type { Span } from "../model/span.ts";
import { logOdds } from "./score.ts";

/** Decks are a sentence; what is longer is none. */
const MAX_LENGTH = 400;
const MIN_LENGTH = 20;
/** Words after a place in which its verb is looked for. */
const REACH = 14;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that lean on the next one: no sentence ends with them. */
const leaning = wordSet(`
  a an the of to in on at by for with from as that which who whose and or but nor than into onto about between among
  against over under after before during since until while when where if because though although whether without within
  toward towards through across around near like per via is are was were be been being has have had will would can could
  may might shall should must do does did not no its his her their our my your this these those some any each every both
  said says say told asked called named including such former late even just only also more most very so too
  federal new first second last next another other many several two three four five six seven eight nine ten`);

/** Capitalised, they begin a sentence. */
const starting = wordSet(`
  The A An In On As At After When While For More Hundreds Thousands Dozens Two Three Four Five Six Seven It He She They
  This There That These Those With From Since If Although Despite During Some Most Many Several Nearly About Almost One
  What Why How By To Under Amid Before Once No Not Only His Her Its Their We You Last Until According Like Even Both All
  Another But And Just Over Every Few`);

const finite = wordSet(`
  is are was were has have had will would can could may might must should said says told does did do plans wants wins won
  faces hopes seeks calls makes made gave gives took takes came comes went goes got gets held holds led leads left saw
  sees set sets put puts kept keeps began begins rose fell lost met meets ran runs spoke sent spent stood think thinks`);

const titles = wordSet(
  "President Sen. Senator Rep. Gov. Governor Mr Mr. Mrs. Ms Ms. Dr Dr. Prime Minister Secretary Justice Judge Chief Prof. Former",
);

/** A place where the deck may end: before word `at`. */
interface Place {
  readonly words: readonly string[];
  /** Of each word whether it may be a verb. */
  readonly verbs: readonly boolean[];
  readonly at: number;
  /** Characters of the deck, were it to end here. */
  readonly length: number;
}

const before = ({ words, at }: Place): string => words[at - 1]!;
const after = ({ words, at }: Place): string => words[at]!;
const isCapital = (word: string | undefined): boolean => word !== undefined && /^["“‘'(]?\p{Lu}/u.test(word);
const isVerb = (word: string | undefined): boolean =>
  word !== undefined && (finite.has(word) || /^[a-z]{2,}ed$/.test(word));
const flag = (holds: boolean): number => (holds ? 1 : 0);

function hasVerb({ verbs }: Place, from: number, to: number): boolean {
  for (let i = from; i < to && i < verbs.length; i++) if (verbs[i]) return true;
  return false;
}

/** The word that follows the run of capitalised words at the place. */
function afterRun({ words, at }: Place): string | undefined {
  let i = at;
  while (i < words.length && (isCapital(words[i]) || words[i] === "of" || words[i] === "and")) i++;
  return words[i];
}

export const deckFeatures: readonly (readonly [name: string, value: (place: Place) => number])[] = [
  ["bias", () => 1],
  ["leaning-before", (p) => flag(leaning.has(before(p).toLowerCase()))],
  ["capital-before", (p) => flag(isCapital(before(p)))],
  ["verb-before", (p) => flag(isVerb(before(p)) || /ing$/.test(before(p)))],
  ["possessive-before", (p) => flag(/['’]s?$/.test(before(p)))],
  ["number-before", (p) => flag(/\d$/.test(before(p)))],
  ["starting-after", (p) => flag(starting.has(after(p)))],
  [
    "plain-before",
    (p) => flag(/^\p{Ll}+$/u.test(before(p)) && !leaning.has(before(p)) && !isVerb(before(p))),
  ],
  [
    "plain-before-name",
    (p) => flag(/^\p{Ll}+$/u.test(before(p)) && !leaning.has(before(p)) && isCapital(p.words[p.at + 1])),
  ],
  ["plural-before", (p) => flag(/^\p{Ll}{3,}s$/u.test(before(p)))],
  ["verb-both", (p) => flag(hasVerb(p, 0, p.at) && hasVerb(p, p.at + 1, p.at + REACH))],
  ["capitals-after", (p) => flag(/^\p{Lu}{4,}[,.]?$/u.test(after(p)))],
  ["dash-soon", (p) => flag(p.words.slice(p.at, p.at + 7).some((word) => /^(?:--?|–|—)$/.test(word)))],
  ["title-after", (p) => flag(titles.has(after(p)))],
  ["name-after", (p) => flag(isCapital(p.words[p.at + 1]) && !starting.has(after(p)))],
  ["one-capital-after", (p) => flag(!isCapital(p.words[p.at + 1]) && !starting.has(after(p)))],
  ["verb-after-run", (p) => flag(isVerb(afterRun(p)))],
  ["verb-ahead", (p) => flag(hasVerb(p, p.at + 1, p.at + REACH))],
  ["verb-in-deck", (p) => flag(hasVerb(p, 0, p.at))],
  ["name-again", (p) => flag(isCapital(after(p)) && p.words.slice(0, p.at - 1).includes(after(p)))],
  ["short", (p) => flag(p.length < 50)],
  ["long", (p) => flag(p.length > 200)],
  ["length", (p) => Math.log(p.length / 100)],
];

/** The places in a line at which its deck may end, each with the offset. */
export function deckPlaces(text: string, line: Span): readonly (Place & { readonly end: number })[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + MAX_LENGTH));
  const found = [...head.matchAll(/\S+/g)];
  const words = found.map(([word]) => word);
  const verbs = words.map(isVerb);
  const places: (Place & { readonly end: number })[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at - 1]!;
    const length = found[at - 1]!.index + word.length;
    if (/\p{Ll}{2}[.!?]["”’')]*$/u.test(word) && isCapital(words[at])) break;
    if (length < MIN_LENGTH || !/[\p{L}\p{N}%”"’')]$/u.test(word) || !/^["“‘'(]?[\p{Lu}\d]/u.test(words[at]!))
      continue;
    places.push({ words, verbs, at, length, end: line.start + length });
  }
  return places;
}

export function deckRow(place: Place): Float64Array {
  const row = new Float64Array(deckFeatures.length);
  for (let k = 0; k < row.length; k++) row[k] = Number(deckFeatures[k]![1](place));
  return row;
}

/** Log-odds below which a line is taken to have no deck. */
const NO_DECK = -1.5;

/** Where the deck that begins a line ends, or null where no place is likely enough. */
export function deckEnd(text: string, line: Span, weights: readonly number[]): number | null {
  let best: number | null = null;
  let most = NO_DECK;
  for (const place of deckPlaces(text, line)) {
    // A word written twice ends one text and begins another: “with the US US officials said”.
    if (before(place) === after(place)) return place.end;
    const odds = logOdds(deckRow(place), weights);
    if (odds <= most) continue;
    best = place.end;
    most = odds;
  }
  return best;
}
