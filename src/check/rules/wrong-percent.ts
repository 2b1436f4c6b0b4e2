import type { Statistic } from "../../model/result.ts";
import { type Change, changesIn } from "../changes.ts";
import type { StoryRule } from "../rule.ts";

/** Points, and share of the percentage, by which rounded figures may miss it. */
const POINTS = 1.5;
const SHARE = 0.06;
const SHARE_ABOUT = 0.15;

/** "Sales rose 20 percent to $3 million from $2 million": the two figures give another percentage. */
export const wrongPercent: StoryRule = {
  severity: "warning",
  description: "A percentage that does not follow from its two figures",
  example: "Sales of the bakery rose 20 percent to $3 million from $2 million a year earlier.",
  check: (story, text) =>
    changesIn(story, text).flatMap((change) => {
      const inSentence = story.statistics.filter(
        ({ start, end }) => start >= change.sentence.start && end <= change.sentence.end,
      );
      const percents = inSentence.filter(({ kind }) => kind === "percent");
      const [percent] = percents;
      // With other figures near, nobody can tell what the percentage belongs to.
      if (percent?.value == null || percents.length > 1 || inSentence.length > 3) return [];
      const actual = (100 * Math.abs(change.to - change.from)) / change.from;
      if (follows(percent, percent.value, actual)) return [];
      const { start, end } = percent;
      return [
        {
          start,
          end,
          message: `${percent.text} does not follow: ${described(change)} is ${rounded(actual)} percent`,
        },
      ];
    }),
};

function follows({ modifier }: Statistic, stated: number, actual: number): boolean {
  const slack = Math.max(POINTS, stated * (modifier === "=" ? SHARE : SHARE_ABOUT));
  if (modifier === ">" || modifier === ">=") return actual >= stated - slack;
  if (modifier === "<" || modifier === "<=") return actual <= stated + slack;
  return Math.abs(stated - actual) <= slack;
}

export function described({ left, right }: Change): string {
  return `from ${left.text} to ${right.text}`;
}

export function rounded(number: number): string {
  return String(Number(number.toPrecision(3)));
}
