import { mixHash } from "../text/hash.ts";
import { Habit } from "./habits.ts";
import { Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";

export const memoryTemplates = [
  "habit",
  "standing",
  "company",
  "lower",
  "ending",
  "endingClass",
  "starting",
  "acronym",
] as const;

const T = templates(memoryTemplates);

/** Habits that tell more together than one by one. Where in names a word stands: surnames are introduced in full. */
const STANDING =
  Habit.alone |
  Habit.first |
  Habit.middle |
  Habit.last |
  Habit.midSentence |
  Habit.afterTitle |
  Habit.afterGivenName;
/** What a word keeps company with. */
const COMPANY =
  Habit.afterTitle |
  Habit.afterHonorific |
  Habit.beforeSaying |
  Habit.beforePerson |
  Habit.afterLocation |
  Habit.afterThe |
  Habit.afterA |
  Habit.beforeNoun |
  Habit.beforeOrganization |
  Habit.afterGivenName |
  Habit.hyphened;

const MID_SENTENCE_BIT = 31 - Math.clz32(Habit.midSentence);

/** Appends what the story does with a token's word elsewhere to the `start` features in `out`. */
export function memoryFeatures(view: StoryView, i: number, out: Uint32Array, start: number): number {
  const { memory, words, classes, shapes, kinds, tokens } = view;
  const word = memory.wordOf[i]!;
  if (word === -1) return start;
  let n = start;
  const habits = memory.habits[word]!;
  for (let bits = habits; bits !== 0; bits &= bits - 1) out[n++] = mixHash(T.habit, Math.clz32(bits & -bits));
  const times = (Math.min(memory.lower[word]!, 3) << 2) | Math.min(memory.upper[word]!, 3);
  const kind = (kinds[tokens.sentenceOf[i]!]! << 1) | ((habits >>> MID_SENTENCE_BIT) & 1);
  out[n++] = mixHash(T.lower, (kind << 9) | (times << 5) | shapes[i]!);
  const isAlone = memory.groupFirst[i] === memory.groupLast[i] ? 1 : 0;
  out[n++] = mixHash(mixHash(T.standing, habits & STANDING), (times << 1) | isAlone);
  out[n++] = mixHash(mixHash(T.company, habits & COMPANY), isAlone);
  const ending = memory.longestEndingWith[word]!;
  if (ending !== -1 && memory.groupFirst[i] !== ending) {
    out[n++] = mixHash(mixHash(T.ending, words[ending]!), isAlone);
    out[n++] = mixHash(T.endingClass, (classes[ending]! << 1) | isAlone);
  }
  const starting = memory.longestStartingWith[word]!;
  if (starting !== -1 && memory.groupLast[i] !== starting)
    out[n++] = mixHash(mixHash(T.starting, words[starting]!), isAlone);
  if (shapes[i] === Shape.allCaps) {
    const expansion = memory.byInitials.get(tokens.hash[i]!);
    if (expansion !== -1) out[n++] = mixHash(T.acronym, words[expansion]!);
    out[n++] = mixHash(T.acronym, expansion === -1 ? 0 : 1);
  }
  return n;
}
