import { changesIn } from "../changes.ts";
import type { StoryRule } from "../rule.ts";
import { described, rounded } from "./wrong-percent.ts";

/** How many times as much a verb says, with the room that journalists give it. */
const verbs: readonly {
  readonly word: RegExp;
  readonly low: number;
  readonly high: number;
  readonly shown: string;
}[] = [
  { word: /\b(?:more than|over) doubl(?:ed|es|ing)\b/gi, low: 1.95, high: 3.2, shown: "more than doubled" },
  { word: /\b(?:almost|nearly|about) doubl(?:ed|es|ing)\b/gi, low: 1.7, high: 2.1, shown: "nearly doubled" },
  { word: /\bdoubl(?:ed|es|ing)\b/gi, low: 1.8, high: 2.4, shown: "doubled" },
  { word: /\b(?:tripl|trebl)(?:ed|es|ing)\b/gi, low: 2.6, high: 3.7, shown: "tripled" },
  { word: /\bquadrupl(?:ed|es|ing)\b/gi, low: 3.5, high: 4.7, shown: "quadrupled" },
  { word: /\bhal(?:ved|ves|ving)\b/gi, low: 0.38, high: 0.6, shown: "halved" },
];

/**
 * Between the verb and its two figures: "in a year to", and no other clause. The figures of another one say nothing of it:
 * "shops doubled, and prices rose from $5 to $6".
 */
const leadsOn = /^(?:(?! (?:and|but|while|as|when|after|before|since|with|or)\b)[^,;:.()—–]){0,60}$/;

/** "The number of nurses doubled from 400 to 600." */
export const wrongMultiple: StoryRule = {
  severity: "warning",
  description: "A figure said to have doubled, tripled or halved where the two given say something else",
  example: "The number of nurses doubled from 400 to 600 in a year.",
  check: (story, text) =>
    changesIn(story, text).flatMap((change) => {
      const { start } = change.sentence;
      const figures = Math.min(change.left.start, change.right.start);
      const before = text.slice(start, figures);
      for (const { word, low, high, shown } of verbs) {
        const found = [...before.matchAll(word)].at(-1);
        if (found === undefined || !leadsOn.test(before.slice(found.index + found[0].length))) continue;
        const times = change.to / change.from;
        if (times >= low && times <= high) return [];
        const at = start + found.index;
        return [
          {
            start: at,
            end: at + found[0].length,
            message: `not ${shown}: ${described(change)} is ${rounded(times)} times as many`,
          },
        ];
      }
      return [];
    }),
};
