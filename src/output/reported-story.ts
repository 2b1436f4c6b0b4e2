import { type Document, textStart } from "../model/document.ts";
import type { Quote, StoryResult } from "../model/result.ts";
import { codePointOffsets, sameOffset } from "../text/code-points.ts";
import { countsOf } from "../text/counts.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import type { ReportedStory } from "./format.ts";

/** Ties results to the text of their document, which is surveyed once, when a format first asks. */
export function reporter({ text, base = textStart }: Document): (result: StoryResult) => ReportedStory {
  const starts = once(() => lineStarts(text));
  const codePoints = once(() => codePointOffsets(text));
  return (result) => {
    const statistics = once(() => new Map(result.statistics.map((statistic) => [statistic.id, statistic])));
    const counts = once(() => quoteCounts(result));
    return {
      result,
      text,
      lineAt: (offset) => lineAt(starts(), offset) + base.lines,
      codePointAt: (offset) => codePoints()(offset) + base.codePoints,
      utf16At: (offset) => offset + base.utf16,
      hasOffsetsIn: (unit) => base.utf16 === 0 && (unit === "utf16" || codePoints() === sameOffset),
      statistic: (id) => statistics().get(id),
      quotesOf: (entity) => counts().get(entity) ?? 0,
    };
  };
}

/** The story's own characters, from its `start` to its `end`. */
export function storyText({ result, text }: ReportedStory): string {
  return text.slice(result.start, result.end);
}

/** Whether somebody said these very words. */
export function isSpokenWords({ use, kind }: Quote): boolean {
  return use === "speech" && kind !== "indirect";
}

function quoteCounts({ quotes }: StoryResult): ReadonlyMap<string, number> {
  return countsOf(quotes.filter(isSpokenWords).flatMap(({ speaker }) => speaker?.entity ?? []));
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
