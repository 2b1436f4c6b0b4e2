import type { Statistic } from "../../model/result.ts";
import type { StoryRule } from "../rule.ts";

/** What adds up. */
type PartKind = "count" | "money";

/** What leads from a total to its parts: all of them, or some. */
const leads: readonly { readonly words: RegExp; readonly isWhole: boolean }[] = [
  { words: /^[^,;:.()—–\n]{0,40}, (?:including|among them)(?: at least)? $/u, isWhole: false },
  { words: /^[^,;:.()—–\n]{0,40}(?:: | ?[—–] ?| \()$/u, isWhole: true },
];
const word = "(?: (?!(?:and|or|plus)\\b)[\\p{L}’'-]+)";
/** A part that goes on with one of these counts the same thing elsewhere: "14 to one hospital, nine to another". */
const preposition = "(?! (?:to|in|at|from|for|on|by|with|near|into|of)\\b)";
/** Sums are parted by what they are for. */
const counted: Readonly<Record<PartKind, string>> = {
  count: `${preposition}${word}{1,4}`,
  money: `${word}{0,5}`,
};
/** Between two parts: what is counted, in a few words, and a comma or "and". */
const between = patterns((what) => `^${what}(?:,? and |, )$`);
/** Behind the last part: what is counted, perhaps a last one ("and a child"), and the end of the enumeration. */
const ending = patterns(
  (what) => `^${what}(?:,? and (?<one>an?)${word}{1,4})?(?:[.)—–;\\n]| [—–]|, (?!and\\b)|$)`,
);
const MAX_TAIL = 60;
const MAX_PARTS = 6;
const MILLION = 1_000_000;

/** "Killed 31 people, including 20 men and 13 women": more than all. */
export const partsTotal: StoryRule = {
  severity: "warning",
  description: "A total that is not the sum of its parts",
  example: "The ferry carried 31 people: 20 men and 13 women.",
  check: ({ statistics, end }, text) =>
    statistics.flatMap((total, i) => {
      const lead = leadAfter(total, statistics[i + 1], text);
      if (lead === undefined) return [];
      const { parts, others } = partsFrom(total, statistics.slice(i + 1, i + 1 + MAX_PARTS), text, end);
      // "Three towns: 12 houses here, nine there, four there": each of the three has its own.
      if (parts.length + others < 2 || parts.length + others === total.value) return [];
      const sum = add([...parts.map(({ value }) => value!), others]);
      const slack = total.kind === "money" ? add([total, ...parts].map(roundingOf)) : 0;
      if (Math.abs(sum - total.value!) <= slack || (!lead.isWhole && sum < total.value!)) return [];
      return [
        {
          start: total.start,
          end: parts.at(-1)!.end,
          message: `${total.text} is not the sum of its parts: ${shown(parts, others)} is ${inWords(sum)}`,
        },
      ];
    }),
};

/** A pattern for each kind; `make` is given what stands behind a part of it. */
function patterns(make: (counted: string) => string): Readonly<Record<PartKind, RegExp>> {
  return { count: new RegExp(make(counted.count), "u"), money: new RegExp(make(counted.money), "u") };
}

function isExact({ kind, value, modifier }: Statistic): boolean {
  if (value === null || modifier !== "=") return false;
  return kind === "money" || (kind === "count" && Number.isInteger(value));
}

function leadAfter(total: Statistic, next: Statistic | undefined, text: string) {
  if (next === undefined || !isExact(total) || total.value! < 2) return undefined;
  const words = text.slice(total.end, next.start);
  const lead = words.length > MAX_TAIL ? undefined : leads.find((each) => each.words.test(words));
  // "$5 million, including $3 million for roads and …" names what it likes.
  return total.kind === "money" && lead?.isWhole === false ? undefined : lead;
}

interface Parts {
  readonly parts: readonly Statistic[];
  /** Named without a figure: "and a child". */
  readonly others: number;
}

const none: Parts = { parts: [], others: 0 };

function partsFrom(total: Statistic, following: readonly Statistic[], text: string, storyEnd: number): Parts {
  const kind = total.kind === "money" ? "money" : "count";
  const parts: Statistic[] = [];
  for (const [i, part] of following.entries()) {
    if (!isExact(part) || part.kind !== total.kind || (kind === "money" && part.unit !== total.unit))
      return none;
    parts.push(part);
    const next = following[i + 1];
    const isNear = next !== undefined && next.start - part.end <= MAX_TAIL;
    if (isNear && between[kind].test(text.slice(part.end, next.start))) continue;
    const tail = ending[kind].exec(text.slice(part.end, Math.min(part.end + MAX_TAIL, storyEnd)));
    return tail === null ? none : { parts, others: tail.groups?.["one"] === undefined ? 0 : 1 };
  }
  return none;
}

/** By how much a sum may have been rounded: half of its last place. */
function roundingOf({ text, value }: Statistic): number {
  const digits = /(\d[\d,]*)(?:\.(\d+))?/.exec(text);
  if (digits === null || value === null) return 0;
  const number = Number(digits[0].replaceAll(",", ""));
  return number === 0 ? 0 : value / number / 2 / 10 ** (digits[2]?.length ?? 0);
}

function shown(parts: readonly Statistic[], others: number): string {
  return [...parts.map(({ text }) => text), ...(others > 0 ? ["one"] : [])].join(" and ");
}

function inWords(sum: number): string {
  return sum >= MILLION ? `${Number((sum / MILLION).toPrecision(6))} million` : String(sum);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
