import type { Statistic } from "../../model/result.ts";
import type { StoryRule } from "../rule.ts";

/** What leads from a total to its parts: all of them, or some. */
const leads: readonly { readonly words: RegExp; readonly isWhole: boolean }[] = [
  { words: /^[^,;:.()—–\n]{0,40}, (?:including|among them)(?: at least)? $/u, isWhole: false },
  { words: /^[^,;:.()—–\n]{0,40}(?:: | ?[—–] ?| \()$/u, isWhole: true },
];
/** Between two parts: what is counted, in a few words, and a comma or "and". */
const between = /^(?: [\p{L}’'-]+){1,4}(?:,? and |, )$/u;
/** Behind the last part: what is counted, and the end of the enumeration. */
const ending = /^(?: [\p{L}’'-]+){1,4}(?:[.)—–;\n]|, |$)/u;
const MAX_TAIL = 60;
const MAX_PARTS = 6;

/** "Killed 31 people, including 20 men and 13 women": more than all. */
export const partsTotal: StoryRule = {
  severity: "warning",
  description: "A total that is not the sum of its parts",
  example: "The ferry carried 31 people: 20 men and 13 women.",
  check: ({ statistics, end }, text) =>
    statistics.flatMap((total, i) => {
      const lead = leadAfter(total, statistics[i + 1], text);
      if (lead === undefined) return [];
      const parts = partsFrom(statistics, i + 1, text, end);
      const sum = parts.reduce((all, { value }) => all + value!, 0);
      if (parts.length < 2 || sum === total.value || (!lead.isWhole && sum < total.value!)) return [];
      const shown = parts.map(({ text: words }) => words).join(" and ");
      return [
        {
          start: total.start,
          end: parts.at(-1)!.end,
          message: `${total.text} is not the sum of its parts: ${shown} is ${sum}`,
        },
      ];
    }),
};

function isCount({ kind, value, modifier }: Statistic): boolean {
  return kind === "count" && value !== null && modifier === "=" && Number.isInteger(value);
}

function leadAfter(total: Statistic, next: Statistic | undefined, text: string) {
  if (next === undefined || !isCount(total) || total.value! < 2) return undefined;
  const words = text.slice(total.end, next.start);
  return words.length > 60 ? undefined : leads.find((lead) => lead.words.test(words));
}

function partsFrom(
  statistics: readonly Statistic[],
  from: number,
  text: string,
  storyEnd: number,
): readonly Statistic[] {
  const parts: Statistic[] = [];
  for (let i = from; i < Math.min(from + MAX_PARTS, statistics.length); i++) {
    const part = statistics[i]!;
    if (!isCount(part)) return [];
    parts.push(part);
    const next = statistics[i + 1];
    if (
      next !== undefined &&
      next.start - part.end <= MAX_TAIL &&
      between.test(text.slice(part.end, next.start))
    )
      continue;
    const tail = text.slice(part.end, Math.min(part.end + MAX_TAIL, storyEnd));
    return ending.test(tail) ? parts : [];
  }
  return [];
}
