import type { Statistic, StoryResult } from "../../model/result.ts";
import type { StoryRule } from "../rule.ts";

/** Characters between two shares of one enumeration. */
const MAX_GAP = 140;
/** Characters behind the last share in which its answer stands. */
const MAX_TAIL = 60;
/** Points by which rounded shares may miss 100, each half of one, and what copies of a poll lose besides. */
const SLACK = 1.5;

/** Nothing is left over: with it the shares before are all there are. */
const rest = /(?<!\bof )\b(?:the (?:rest|remainder|remaining)|all (?:the )?others)\b/i;
/** Who gave no answer: whoever else there is, these shares are of one whole and overlap nowhere. */
const undecided =
  /\b(?:undecided|unsure|uncertain|not sure|unfamiliar|no (?:opinion|answer|preference)|d(?:o|id)(?:n[’']t| not) (?:know|answer|vote)|refused to answer)\b/i;
const sentenceEnd = /[.!?][’”"')]*\s|\n/;

/** "52 percent said yes, 41 percent no, and 12 percent were undecided": more than all. */
export const sharesTotal: StoryRule = {
  severity: "warning",
  description: "Shares of one whole that do not add up to 100",
  example:
    "In the poll, 52 percent were for the bridge, 41 percent against it and 12 percent were undecided.",
  check: (story, text) =>
    enumerations(story, text).flatMap((shares) => {
      const [first, last] = [shares[0]!, shares.at(-1)!];
      const words = text.slice(first.start, last.end) + tailOf(text, last.end, story.end);
      const sum = shares.reduce((total, { value }) => total + value!, 0);
      const slack = SLACK + shares.length / 2;
      const isOver = (undecided.test(words) || rest.test(words)) && sum > 100 + slack;
      const isUnder = rest.test(words) && sum < 100 - slack;
      if (!isOver && !isUnder) return [];
      const shown = Number(sum.toPrecision(4));
      return [{ start: first.start, end: last.end, message: `the shares add up to ${shown} percent` }];
    }),
};

function tailOf(text: string, from: number, storyEnd: number): string {
  const tail = text.slice(from, Math.min(from + MAX_TAIL, storyEnd));
  const end = sentenceEnd.exec(tail);
  return end === null ? tail : tail.slice(0, end.index);
}

/** The sentences that give three shares or more, each exactly, none of a change or of a group of its own. */
function enumerations({ statistics }: StoryResult, text: string): readonly (readonly Statistic[])[] {
  const found: Statistic[][] = [];
  let last: Statistic | undefined;
  for (const share of statistics.filter(({ kind }) => kind === "percent")) {
    const between = last === undefined ? "" : text.slice(last.end, share.start);
    const goesOn = last !== undefined && between.length <= MAX_GAP && !sentenceEnd.test(between);
    if (goesOn) found.at(-1)!.push(share);
    else found.push([share]);
    last = share;
  }
  return found.filter(
    (shares) =>
      shares.length >= 3 &&
      shares.every(isPlain) &&
      shares.filter((share) => isOfGroup(text, share)).length < 2,
  );
}

function isPlain({ value, modifier, direction }: Statistic): boolean {
  return value !== null && modifier === "=" && direction === null && value < 100;
}

/** "62 percent of men": a share of a whole of its own. */
function isOfGroup(text: string, { end }: Statistic): boolean {
  return /^\s(?:of|among)\s/.test(text.slice(end, end + 8));
}
