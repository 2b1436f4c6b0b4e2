/** When what a story says happened: the date that governs the clause of a quote, a figure, a comparison. */
import type { Comparison, FoundDate, Quote, Statistic } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import { isIn, isMark } from "../text/token-tests.ts";
import { type Tokens, tokenAt } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";

/** A date where it stands in the tokens. */
interface Placed {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** The dates of each sentence that can govern a clause. */
type DatesBySentence = ReadonlyMap<number, readonly Placed[]>;

export interface Dated {
  readonly quotes: readonly Quote[];
  readonly statistics: readonly Statistic[];
  readonly comparisons: readonly Comparison[];
}

/** The findings, each with the id of the date that governs its clause; null where none does. */
export function withWhen(tokens: Tokens, dates: readonly FoundDate[], found: Dated): Dated {
  if (dates.length === 0) return found;
  const bySentence = placeDates(tokens, dates);
  const quotes = found.quotes.map((quote) => {
    const when = whenSaid(tokens, bySentence, quote);
    return when === null ? quote : { ...quote, when };
  });
  const statistics = found.statistics.map((statistic) => {
    const when = whenCounted(tokens, bySentence, statistic);
    return when === null ? statistic : { ...statistic, when };
  });
  const whens = new Map(statistics.map(({ id, when }) => [id, when]));
  const comparisons = found.comparisons.map((comparison) => {
    const when = whenCompared(comparison, whens);
    return when === null ? comparison : { ...comparison, when };
  });
  return { quotes, statistics, comparisons };
}

/** Words behind which a date says when something is: "the 2019 budget" and "the June agreement" do not. */
const adverbial =
  wordSet(`in on since by until till from of for during at between and through before after over
  throughout early late , ( — – said says told`);
const bareRules: ReadonlySet<string> = new Set([
  "year",
  "month",
  "month-year",
  "decade",
  "century",
  "quarter",
]);

function placeDates(tokens: Tokens, dates: readonly FoundDate[]): DatesBySentence {
  const bySentence = new Map<number, Placed[]>();
  for (const { id, start, end, rule } of dates) {
    const first = tokenAt(tokens, start);
    if (bareRules.has(rule) && !isIn(tokens, first - 1, adverbial) && !isStart(tokens, first)) continue;
    const sentence = tokens.sentenceOf[first]!;
    const placed = { id, first, last: tokenAt(tokens, end - 1) };
    const others = bySentence.get(sentence);
    if (others === undefined) bySentence.set(sentence, [placed]);
    else others.push(placed);
  }
  return bySentence;
}

function isStart(tokens: Tokens, index: number): boolean {
  return tokens.sentences[tokens.sentenceOf[index]!] === index;
}

/** How far from a cue a date stands that says when it was said. */
const CUE_REACH = 8;

/** "said on Tuesday", "told reporters in Oslo yesterday": the date beside the cue and outside the words. */
function whenSaid(tokens: Tokens, dates: DatesBySentence, { cue, parts }: Quote): string | null {
  if (cue === null) return null;
  const at = tokenAt(tokens, cue.start);
  const near = (dates.get(tokens.sentenceOf[at]!) ?? []).filter(({ first, last }) => {
    const isInside = parts.some(({ start, end }) => tokens.start[first]! < end && tokens.end[last]! > start);
    return (
      !isInside &&
      Math.abs(first - at) <= CUE_REACH &&
      !isParted(tokens, Math.min(at, last), Math.max(at, first))
    );
  });
  return nearest(near, at)?.id ?? null;
}

/** The date in the figure's own clause, the nearest of several; else one that opens the sentence. */
function whenCounted(tokens: Tokens, dates: DatesBySentence, span: Span): string | null {
  const at = tokenAt(tokens, span.start);
  const end = tokenAt(tokens, span.end - 1);
  const inSentence = dates.get(tokens.sentenceOf[at]!) ?? [];
  const inClause = inSentence.filter(({ first, last }) =>
    first > at ? !isParted(tokens, end, first) : last < at && !isParted(tokens, last, at),
  );
  const beside = inClause.filter(
    ({ first, last }) => !isListed(tokens, Math.min(at, last), Math.max(at, first)),
  );
  const found = nearest(beside.length > 0 ? beside : inClause, at);
  if (found !== null) return found.id;
  const opening = inSentence[0];
  return opening !== undefined && opens(tokens, opening) && opening.last < at ? opening.id : null;
}

/** How many tokens of a sentence a date may stand behind and still open it: "On the Monday", "By late". */
const OPENING = 2;

/** "On Monday, the yard …": a date that opens a sentence and is set off governs all of it. */
function opens(tokens: Tokens, { first, last }: Placed): boolean {
  return first - tokens.sentences[tokens.sentenceOf[first]!]! <= OPENING && isMark(tokens, last + 1, ",");
}

/** What parts clauses, and figures of different times. */
const parting = wordSet(
  "; : but while whereas which who when although though from than versus against to compared",
);

function isParted(tokens: Tokens, after: number, before: number): boolean {
  for (let i = after + 1; i < before; i++) {
    if (isIn(tokens, i, parting)) return true;
    if (isMark(tokens, i, ",") && isIn(tokens, i + 1, joining)) return true;
  }
  return false;
}
const joining = wordSet("and or so");
const listing = wordSet("and or");

/** "40 boats in 2019 and 60 in 2020": each member of a list has its own date, if it has one. */
function isListed(tokens: Tokens, after: number, before: number): boolean {
  for (let i = after + 1; i < before; i++) if (isIn(tokens, i, listing)) return true;
  return false;
}

function nearest(dates: readonly Placed[], at: number): Placed | null {
  const distance = ({ first, last }: Placed) => (first > at ? first - at : at - last);
  return dates.reduce<Placed | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}

/** A change is of the date of what it came to; other pairs of the date that both figures have. */
function whenCompared(
  { left, right, type }: Comparison,
  whens: ReadonlyMap<string, string | null>,
): string | null {
  const later = whens.get(right) ?? null;
  return type === "change" || later === (whens.get(left) ?? null) ? later : null;
}
