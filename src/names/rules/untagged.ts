/** Capitalised words in which the tagger read no name at all: where rules look for those it missed. */
import { rememberedOf } from "../../text/remembered-of.ts";
import { functionWords } from "../candidates.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { SentenceKind, type StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";

/** Words side by side, all with capitals, no name among or beside them. */
export interface UntaggedRun {
  readonly first: number;
  readonly last: number;
}

/** The runs of capitalised words of ordinary sentences that no name touches, in text order. */
export function untaggedRuns(view: StoryView, names: readonly TaggedName[]): readonly UntaggedRun[] {
  let next = 0;
  return capitalRuns(view).filter(({ first, last }) => {
    while (next < names.length && names[next]!.last < first - 1) next++;
    return (names[next]?.first ?? Number.POSITIVE_INFINITY) > last + 1;
  });
}

/** The same runs, each without the function word that opens its sentence. */
export function openedRuns(view: StoryView, names: readonly TaggedName[]): readonly UntaggedRun[] {
  return untaggedRuns(view, names).map((run) => withoutOpening(view, run));
}

/** A run without the function word that opens its sentence: "The Semaf", "In Quilpa". */
export function withoutOpening({ tokens }: StoryView, { first, last }: UntaggedRun): UntaggedRun {
  return first < last && functionWords.has(tokens.hash[first]!)
    ? { first: first + 1, last }
    : { first, last };
}

/**
 * All runs of capitalised words of ordinary sentences, in text order. The names of a story change from rule to rule, its
 * capitals do not.
 */
const capitalRuns = rememberedOf((view: StoryView): readonly UntaggedRun[] => {
  const { tokens, segments } = view;
  const runs: UntaggedRun[] = [];
  for (let k = 0; k < segments.length; k += 2) {
    const end = segments[k + 1]!;
    if (isHeadline(view, tokens.sentenceOf[end]!)) continue;
    for (let i = segments[k]!; i <= end; i++) {
      if (!isPart(view, i)) continue;
      const first = i;
      while (i < end && isPart(view, i + 1)) i++;
      runs.push({ first, last: i });
    }
  }
  return runs;
});

/** A capitalised word, or the hyphen between two of them. */
function isPart({ shapes, tokens }: StoryView, i: number): boolean {
  if (shapes[i] !== Shape.hyphen) return isCapitalShape(shapes[i]!);
  const isTight = tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
  return isTight && isCapitalShape(shapes[i - 1]!) && isCapitalShape(shapes[i + 1] ?? Shape.none);
}

/** Whether most words have capitals though they are no names. A sentence full of names ends with a stop. */
export function isHeadline({ tokens, kinds, shapes }: StoryView, sentence: number): boolean {
  const kind = kinds[sentence];
  const isSentence = shapes[tokens.sentences[sentence + 1]! - 1] === Shape.stop;
  return kind === SentenceKind.allCaps || (kind === SentenceKind.titleCase && !isSentence);
}
