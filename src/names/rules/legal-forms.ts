/** What ends in a legal form is a company: "Volvo AB", "Finch & Low LLP". */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { SentenceKind, type StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  type NameRule,
  revised,
  withFound,
} from "./name-rule.ts";
import { kinds, peopleToo } from "./organization-words.ts";

const DE = hashWord("de");
const LLP = hashWord("llp");

export const byLegalForm: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    // A name that an earlier one took in.
    if (found.length > 0 && name.first <= found.at(-1)!.last) continue;
    const last = endOfForms(view, name.first, name.last);
    if (last === name.last && (name.first === last || !isForm(view, last))) {
      found.push(name);
      continue;
    }
    const whole = startOfWords(view, name.first, (found.at(-1)?.last ?? -1) + 1);
    const partners = startOfPartners(view, startOfJoined(view, whole, found.at(-1)), last, found);
    const first = afterTrade(view, partners, last);
    while (found.length > 0 && found.at(-1)!.last >= first) found.pop();
    found.push(revised(name, "legal-form", { first, last, type: "organization" }));
  }
  return found;
};

/** Forms written out, which are words in lower case; the tagger does not count them as cues. */
const longForms = wordSet(`
  limited incorporated pvt pvt. berhad unlimited gesellschaft sdn. bhd. pty. w.l.l. wll b.s.c. bsc k.s.c. q.p.s.c. s.a.l. s.a.e. a.ş. aş
  a.e. ehf hf oü uab sia s.k. s.c. s.r.o. sro a.d. ead ood eood psc p.j.s.c. s.a.r.l. e.v. lda s.l. s.l.u. pllc p.c.`);
/** Forms that a comma may part from the name: "Acme Co., Ltd." */
const formsAfterCommas = wordSet(
  "inc inc. ltd ltd. llc l.l.c. llp l.l.p. corp corp. plc lp l.p. s.a. limited incorporated",
);

/** Forms that are no words and may be written small: “Hale & Moss plc”, “Novak s.r.o.” */
const smallForms = wordSet(
  "plc ltd ltd. llc llp gmbh inc inc. corp a.s. s.r.o. d.o.o. o.o. s.p.a. s.r.l. oyj aps sarl",
);
/** Forms that are counties as well: “Dunlo, Co. Cork”. */
const companies = wordSet("co co. cos bros");

function isForm({ cues, shapes, tokens }: StoryView, i: number): boolean {
  const hash = tokens.hash[i] ?? 0;
  if (cues[i] === Cue.legalForm) return true;
  if (shapes[i] === Shape.lower) return smallForms.has(hash);
  if (companies.has(hash))
    return !isCapitalShape(shapes[i + 1] ?? Shape.none) || tokens.sentenceOf[i] !== tokens.sentenceOf[i + 1];
  return longForms.has(hash);
}

/** Companies whose form the tagger saw and no name before it: "Adair Mills Limited". */
export const missedCompanies: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  const { segments, tokens, kinds } = view;
  for (let k = 0; k < segments.length; k += 2) {
    // In capitals “AS” and “SE” are words.
    if (kinds[tokens.sentenceOf[segments[k]!]!] === SentenceKind.allCaps) continue;
    for (let i = segments[k]! + 1; i <= segments[k + 1]!; i++) {
      if (!isForm(view, i) || isForm(view, i + 1)) continue;
      let words = i;
      while (words > segments[k]! && isForm(view, words)) words--;
      const first = startOfWords(view, words + 1, segments[k]!);
      const isOpen = first <= words && firstOverlapping(names, first, i) === undefined;
      if (isOpen) found.push(foundName({ first, last: i }, "organization", "legal-form"));
    }
  }
  return withFound(names, found);
};

const joiners = wordSet("i y e et und og och en ja és");

/** “Contractor Ada Build Ltd”: at the start of a sentence what the firm does has a capital, and is no part of its name. */
function afterTrade(view: StoryView, first: number, last: number): number {
  const { tokens } = view;
  const hash = tokens.hash[first]!;
  const isTrade = peopleToo.has(hash) || kinds.has(hash) || trades.has(hash);
  const opens = !inOneSentence(view, first - 1, first);
  return isTrade && opens && last - first >= MIN_TRADE_WORDS && isCapitalShape(view.shapes[first + 1]!)
    ? first + 1
    : first;
}

/** With fewer the trade may be the name: “Supplier Direct Ltd”. */
const MIN_TRADE_WORDS = 3;
const trades = wordSet(
  `subcontractor housebuilder haulier landlord consultant freeholder caterer undertaker shipper bidder
  solicitors auditors architects accountants builders contractors developers surveyors engineers lawyers auctioneers consultants
  liquidators administrators designers planners printers publishers landlords caterers hauliers housebuilders undertakers brewers`,
);

/** “Ruiz” of “Ruiz Hermanos S.A.”, “Nowak” of “Nowak i Synowie S.A.”, which the tagger read as names of their own. */
function startOfJoined(view: StoryView, first: number, before: TaggedName | undefined): number {
  if (before === undefined || !inOneSentence(view, before.first, first)) return first;
  const isJoined =
    before.last === first - 1 ||
    (before.last === first - 2 &&
      view.shapes[first - 1] === Shape.lower &&
      joiners.has(view.tokens.hash[first - 1]!));
  return isJoined ? before.first : first;
}

/** Where the capitalised words begin that stand right before a part of a company's name, from `floor` on. */
function startOfWords(view: StoryView, from: number, floor: number): number {
  let first = from;
  while (first - 1 >= floor && inOneSentence(view, first - 1, from) && isWordOfCompany(view, first - 1))
    first--;
  return first;
}

function isWordOfCompany({ tokens, shapes, cues, classes }: StoryView, i: number): boolean {
  if (!isCapitalShape(shapes[i]!) || functionWords.has(tokens.hash[i]!)) return false;
  if (cues[i] === Cue.title || cues[i] === Cue.honorific || cues[i] === Cue.month) return false;
  if ((classes[i]! & NAME_BITS) === NameClass.demonym) return false;
  // "Carmaker Adair AB": the sentence gave the capital.
  return tokens.sentenceOf[i - 1] === tokens.sentenceOf[i] || (classes[i]! & ~NAME_BITS) === 0;
}

/** The last token of the legal forms that follow a name: "Sdn Bhd", "A/S", "S.A.B. de C.V."; `last` where none does. */
function endOfForms(view: StoryView, first: number, last: number): number {
  let end = last;
  for (;;) {
    const isAfter =
      view.tokens.hash[end + 1] === DE && end > first && isForm(view, end) && isForm(view, end + 2);
    const size =
      formAt(view, last, end + 1) || (end > first ? restOfForm(view, end) : 0) || (isAfter ? 2 : 0);
    if (size === 0) return end;
    end += size;
  }
}

/** How many tokens the form has that begins at a token, what joins it to the name included; 0 where none does. */
function formAt(view: StoryView, last: number, i: number): number {
  if (inOneSentence(view, last, i) && isForm(view, i)) return 1;
  if (isSlashed(view, i)) return 3;
  if (isAfterComma(view, i)) return 2;
  if (isAfterBrackets(view, i) || isWritten(view, i, limitedPolish)) return 4;
  if (isWritten(view, i, limitedMexican)) return 3;
  return i > last + 1 && isPartnership(view, i) ? 2 : 0;
}

/** How many tokens more the form has of which the name took the first. */
function restOfForm(view: StoryView, end: number): number {
  if (isSlashed(view, end)) return 2;
  return isWritten(view, end, limitedPolish) ? 3 : 0;
}

/** "Acme, Inc." */
function isAfterComma(view: StoryView, comma: number): boolean {
  if (view.shapes[comma] !== Shape.comma || !inOneSentence(view, comma - 1, comma + 1)) return false;
  return isForm(view, comma + 1) && formsAfterCommas.has(view.tokens.hash[comma + 1]!);
}

/** "Acme (Pty) Ltd", "Acme (India) Ltd". */
function isAfterBrackets(view: StoryView, open: number): boolean {
  const { shapes } = view;
  if (shapes[open] !== Shape.opening || shapes[open + 2] !== Shape.closing) return false;
  return (
    isCapitalShape(shapes[open + 1]!) && inOneSentence(view, open - 1, open + 3) && isForm(view, open + 3)
  );
}

/** The words of forms that the scanner takes for several: “Sp. z o.o.”, “S. de R.L.”. */
const limitedPolish = ["sp", ".", "z", "o.o."].map(hashWord);
const limitedMexican = ["s.", "de", "r.l."].map(hashWord);

function isWritten({ tokens }: StoryView, i: number, words: readonly number[]): boolean {
  return words.every((word, k) => tokens.hash[i + k] === word);
}

/** “& Co.” behind a form: “Maurer GmbH & Co. KG”. */
function isPartnership({ tokens }: StoryView, i: number): boolean {
  return tokens.hash[i] === Word.ampersand && companies.has(tokens.hash[i + 1] ?? 0);
}

/** "A/S", which the scanner takes for three words. */
function isSlashed(view: StoryView, i: number): boolean {
  const { text, start, end } = view.tokens;
  return inOneSentence(view, i, i + 2) && /^[AK]\/S$/.test(text.slice(start[i], end[i + 2]));
}

/** A firm is named for its partners: what stands before "&" belongs to it, and for law firms what commas part from that. */
function startOfPartners(
  view: StoryView,
  first: number,
  last: number,
  before: readonly TaggedName[],
): number {
  const { tokens, shapes } = view;
  const previous = before.at(-1);
  if (tokens.hash[first - 1] !== Word.ampersand || previous?.last !== first - 2) return first;
  let start = previous.first;
  for (let k = before.length - 2; k >= 0 && tokens.hash[last] === LLP; k--) {
    if (shapes[start - 1] !== Shape.comma || before[k]!.last !== start - 2) break;
    start = before[k]!.first;
  }
  return start;
}
