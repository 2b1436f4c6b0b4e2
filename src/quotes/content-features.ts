/** What speaks for a stretch of text as the content of a cue. */
import { classAt, hashAt } from "./at.ts";
import type { ContentCandidate } from "./content-candidates.ts";
import type { CueReading } from "./cue-sources.ts";
import { type FeatureList, step } from "./linear-model.ts";
import { pathBetween } from "./paths.ts";
import type { Reading } from "./reading.ts";

export const CONTENT_SALT = 89;

export function contentFeatures(
  { tokens, classes }: Reading,
  cue: CueReading,
  content: ContentCandidate,
  out: FeatureList,
): void {
  out.reset(CONTENT_SALT);
  const [first, last] = content.parts[0]!;
  const end = content.parts.at(-1)![1];
  const { side, from, to } = content;
  const place = 1 + side + 3 * from + 18 * to;
  const source = cue.source === undefined ? 1 : cue.source.first > cue.last ? 2 : 3;
  const path = side === 0 ? pathBetween(classes, cue.last, first) : pathBetween(classes, last, cue.first);
  out.add(1, place, source);
  out.add(4, place, path.all);
  out.add(5, place, 1 + classAt(classes, first), 1 + classAt(classes, end + 1));
  out.add(6, place, hashAt(tokens, first));
  out.add(7, side + 1, hashAt(tokens, end + 1), to + 1);
  out.add(8, place, 1 + classAt(classes, end + 2), 1 + classAt(classes, end + 1));
  out.add(9, place, 1 + step(end - first));
  out.add(10, side + 1, cue.id, path.all);
  out.add(11, place, 1 + classAt(classes, cue.last + 1));
  out.add(12, place, 1 + classAt(classes, cue.last + 1), 1 + classAt(classes, cue.last + 2));
  const inside = pathBetween(classes, first - 1, end + 1);
  out.add(14, place, 1 + Math.min(inside.verbs, 3), 1 + Math.min(inside.commas, 3));
  out.add(15, side + 1, to + 1, hashAt(tokens, end));
  out.add(16, place, 1 + Math.min(inside.verbs, 2), cue.id);
  out.add(17, place, hashAt(tokens, end + 1), hashAt(tokens, end + 2));
}
