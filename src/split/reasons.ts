import type { BorderRule } from "../model/document.ts";
import { Kind } from "./blocks.ts";
import { Cue } from "./body.ts";
import type { Reading } from "./reading.ts";
import { Trait } from "./traits.ts";

type Sign = (reading: Reading, at: number) => boolean;

const hasCue =
  (bits: number): Sign =>
  ({ body }, at) =>
    (body.cues[at]! & bits) !== 0;
const hasTrait =
  (bits: number, offset = 0): Sign =>
  ({ traits }, at) =>
    (traits[at + offset]! & bits) !== 0;
const isKind =
  (...kinds: readonly number[]): Sign =>
  ({ body }, at) =>
    kinds.includes(body.kind[at]!);

/** The signs of a border, the most telling first. */
const signs: readonly (readonly [BorderRule, Sign])[] = [
  ["export-item", hasCue(Cue.item)],
  ["separator", hasCue(Cue.separator)],
  ["kicker", hasTrait(Trait.kicker)],
  ["cut-off-before", hasTrait(Trait.cutOpen | Trait.cutMarked, -1)],
  ["sign-off-before", ({ body }, at) => body.kind[at - 1] === Kind.signOff],
  ["section-break", hasCue(Cue.sectionBreak)],
  ["headline", isKind(Kind.headline)],
  ["byline", isKind(Kind.byline, Kind.stamp)],
  ["dateline", hasTrait(Trait.dateline)],
  ["wide-gap", ({ body, layout }, at) => body.blanks[at]! > layout.usualBlanks],
  ["page-furniture", hasCue(Cue.furniture)],
  ["teaser", hasTrait(Trait.cutOpen | Trait.cutMarked)],
];

/** Why a story begins at paragraph `at`. */
export function borderRule(reading: Reading, at: number): BorderRule {
  if (at === 0) return "document-start";
  return signs.find(([, sign]) => sign(reading, at))?.[0] ?? "content";
}
