/** Words that stand before a person's name and never belong to it: ranks, kin and nationalities. */
import { hashWord, mixHash } from "../../text/hash.ts";
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { PHRASE_SEED } from "../phrase-hash.ts";
import { abbreviatedRanks } from "../rank-words.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import { type TaggedName, withTokens } from "../tagged-name.ts";
import { isGivenName, type NameRule, type RuleContext } from "./name-rule.ts";
import { occupations } from "./occupations.ts";

/** "Lieutenant Okafor". */
const ranks = wordSet(`
  wo president senator congressman
  congresswoman minister professor lieutenant colonel captain sergeant admiral spokesman spokeswoman councillor
  inspector superintendent detective taoiseach tánaiste sisters brothers twins siblings coach striker
  governor chairman chairwoman chairperson secretary ambassador mayor commissioner bishop archbishop constable
  drs alhaji hajiya alhaja shri smt shrimati justices judges councillors councilors senators ministers generals colonels majors
  captains lieutenants sergeants professors presidents governors mayors detectives inspectors constables deputies commissioners
  ambassadors bishops cardinals reverends congressmen lawmakers drummer bassist guitarist keyboardist saxophonist trumpeter puan datuk
  datin dato keeper goalkeeper skipper umpire referee commodore monsignor msgr brigadier alderman alderwoman aldermen
  rector provost archdeacon vicar chaplain curate friar mullah maulana maulvi swami bailiff reeve
  conductor assemblyman assemblywoman councilman councilwoman selectman undersecretary attache attaché
  airman seaman corporal cadet patrolman trooper firefighter paramedic prosecutor magistrate coroner warden warlord`);
/** The second words of Malay titles, “Tan Sri”, and the first, of which “Tan” and “Tun” are surnames alone. */
const malaySeconds = wordSet("sri seri");
const malayFirsts = wordSet("tan puan datuk datin dato toh tun");
/** Of these only the capitals are ranks: "Ds" and "Di" begin names. */
const capitalRanks = wordSet("pc dc ds di dci dcs dcc acc ch pm mp ceo cfo coo vp");

export const withoutLeadingWords: NameRule = (context, names) =>
  names.map((name) => {
    if (name.type !== "person") return name;
    const first = startOfName(context, name);
    return first === name.first ? name : withTokens(name, first, name.last);
  });

function startOfName(context: RuleContext, { first, last }: TaggedName): number {
  const { view, gazetteer } = context;
  const { tokens, shapes } = view;
  let start = first;
  for (let next = start; next > -1; next = afterTitle(context, start, last)) start = next;
  if (isWorkBefore(context, start, last) || endsOffice(view, start, last)) start++;
  // "German Ada Eze": with two names behind it, the first is a nationality though it may be a given name too.
  if (last - start < 2 || !isCapitalShape(shapes[start + 1]!)) return start;
  const entry = gazetteer.lookUp(mixHash(PHRASE_SEED, tokens.hash[start]!));
  // Of a country: "Christian" is no nationality.
  const isNationality =
    entry !== undefined && (entry.classes & NameClass.demonym) !== 0 && entry.country !== null;
  return isNationality ? start + 1 : start;
}

/** Where the name goes on after the title or the word before a title at a token; -1 where none stands there. */
function afterTitle(context: RuleContext, i: number, last: number): number {
  const { tokens, shapes } = context.view;
  // The sign in “Dato’ Azman” is a token of its own.
  const isSigned = shapes[i + 1] === Shape.quote && tokens.end[i] === tokens.start[i + 1];
  const next = isSigned ? i + 2 : i + 1;
  if (next > last || !isCapitalShape(shapes[next]!)) return -1;
  if (isTitle(context.view, i)) return next;
  const isBefore =
    beforeTitles.has(tokens.hash[i]!) && (isTitle(context.view, next) || occupations.has(tokens.hash[next]!));
  if (isBefore && next < last) return next;
  // “Dean Petra Zupan”, “Per Awa Diallo”: given names, too, but not before another and a surname.
  return namesToo.has(tokens.hash[i]!) && next < last && isGivenName(context, next) ? next : -1;
}

/** Before titles: “Outgoing Rector”. */
const beforeTitles = wordSet(
  "outgoing incoming acting interim former deputy vice assistant associate senior junior chief lead ex then retired",
);
const namesToo = wordSet("dean marshal judge justice bishop abbot deacon canon pope per");

/** "Nurse Ada Eze" at the start of a sentence, where its capital makes no name of a word for who does a work. */
function isWorkBefore(context: RuleContext, first: number, last: number): boolean {
  const { tokens, classes, shapes } = context.view;
  // After what somebody said, too: “I am hurt,” Keeper Ada Eze said.
  const opens =
    tokens.sentenceOf[first - 1] !== tokens.sentenceOf[first] || shapes[first - 1] === Shape.quote;
  if (last === first || !opens) return false;
  const isOccupation = occupations.has(tokens.hash[first]!);
  // “Weaver” and “Ranger” are surnames as well: they count before two names.
  if (isOccupation && ((classes[first]! & PERSON) === 0 || last - first >= 2)) return true;
  if (last - first < 2) return false;
  const isWork = (classes[first]! & (WordClass.actor | PERSON)) === WordClass.actor;
  if (isWork && (classes[first + 1]! & NameClass.givenName) !== 0) return true;
  const isName = (classes[first]! & PERSON) !== 0 || isGivenName(context, first);
  if (isName || !works.test(wordAt(tokens, first))) return false;
  // Where the lexicon knows the word, what follows may be a name that it does not.
  return (classes[first]! & (WordClass.noun | WordClass.actor)) !== 0 || isGivenName(context, first + 1);
}

/** How words end for who does a work that the lexicon does not hold: "Detectorist", "Paralympian", "Beekeeper". */
const works =
  /(?:ists?|icians?|arians?|ympians?|grapher|logue|keeper|maker|holder|worker|driver|owner|leader)$/i;

/** "Minister of Mines and Energy Paulo Reis": what follows "and" and no given name is, belongs to the office. */
function endsOffice({ tokens, classes, shapes }: StoryView, first: number, last: number): boolean {
  if (last - first < 2 || !joiners.has(tokens.hash[first - 1] ?? 0)) return false;
  if (!isCapitalShape(shapes[first - 2] ?? Shape.none)) return false;
  const isWord = (classes[first]! & PERSON) === 0;
  return isWord && (classes[first + 1]! & NameClass.givenName) !== 0;
}

const joiners = wordSet("and of for");

const PERSON = NameClass.givenName | NameClass.surname;

/** “President”, “Mr Justice”, “Tan Sri”. */
export function isTitle({ tokens, shapes }: StoryView, i: number): boolean {
  const { hash } = tokens;
  if (hash[i] === JUSTICE && isBench(tokens.hash[i - 1] ?? 0)) return true;
  if (malayFirsts.has(hash[i]!) && malaySeconds.has(hash[i + 1]!)) return true;
  if (malaySeconds.has(hash[i]!) && malayFirsts.has(hash[i - 1] ?? 0)) return true;
  return isRank(hash[i]!, shapes[i]!);
}

const JUSTICE = hashWord("justice");
const benches = wordSet("mr mr. mrs mrs. ms ms. lord lady chief");

/** “Mr Justice Hale”: “Justice” alone is a given name as well. */
function isBench(hash: number): boolean {
  return benches.has(hash);
}

function isRank(hash: number, shape: number): boolean {
  return ranks.has(hash) || abbreviatedRanks.has(hash) || (shape === Shape.allCaps && capitalRanks.has(hash));
}
