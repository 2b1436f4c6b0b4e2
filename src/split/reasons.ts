import type { BorderRule } from "../model/document.ts";
import { Kind } from "./blocks.ts";
import { LayoutHint } from "./body.ts";
import type { DocumentFeatures } from "./document-features.ts";
import { Trait } from "./traits.ts";

type Sign = (doc: DocumentFeatures, at: number) => boolean;

const hasCue =
  (bits: number): Sign =>
  ({ body }, at) =>
    (body.hints[at]! & bits) !== 0;
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
  ["export-item", hasCue(LayoutHint.item)],
  ["separator", hasCue(LayoutHint.separator)],
  ["kicker", hasTrait(Trait.kicker)],
  ["kicker", isKind(Kind.label)],
  ["cut-off-before", hasTrait(Trait.cutOpen | Trait.cutMarked, -1)],
  ["sign-off-before", ({ body }, at) => body.kind[at - 1] === Kind.signOff],
  ["section-break", hasCue(LayoutHint.sectionBreak)],
  ["headline", isKind(Kind.headline)],
  ["byline", isKind(Kind.byline, Kind.stamp)],
  ["dateline", hasTrait(Trait.dateline)],
  ["wide-gap", ({ body, layout }, at) => body.blanks[at]! > layout.usualBlanks],
  ["page-furniture", hasCue(LayoutHint.furniture)],
  ["teaser", hasTrait(Trait.cutOpen | Trait.cutMarked)],
];

/** Why a story begins at paragraph `at`. */
export function borderRule(doc: DocumentFeatures, at: number): BorderRule {
  if (at === 0) return "document-start";
  return signs.find(([, sign]) => sign(doc, at))?.[0] ?? "content";
}
