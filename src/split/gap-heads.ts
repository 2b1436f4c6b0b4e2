/** Features of the whole head of a story, and of how its paragraphs are set. */
import type { DocumentFeatures } from "./document-features.ts";
import { type Gap, type Group, leaning } from "./gap-feature.ts";
import { isFullHead } from "./layout.ts";
import {
  bareNames,
  freshNames,
  hasTrait,
  isBlock,
  isCredit,
  isHeadline,
  isLabel,
  isText,
  leadOdds,
  shareOfKnownNames,
  wordsOf,
} from "./paragraph-features.ts";
import { spacingOf } from "./spacing.ts";
import { Trait } from "./traits.ts";

/** Words of a heading, and of a headline that says all. */
const FEW = 4;
const MANY = 8;
/** More of a kind in the document count no more. */
const MAX_COUNT = 4;

/** The paragraph below the head that begins at the gap. */
function belowHead({ doc, after }: Gap): number {
  return doc.textBelow[after]!;
}

/** How many other headlines of the document stand with a byline, a label or a dateline. */
function otherHeads({ doc, after }: Gap): number {
  const { body, traits, textBelow, layout } = doc;
  return Math.min(MAX_COUNT, layout.heads - Number(isFullHead(body, traits, textBelow, after)));
}

/** Whether stories at both paragraphs begin with a headline, both with a byline or both without. */
export function areHeadsAlike(doc: DocumentFeatures, a: number, b: number): boolean {
  return isHeadline(doc, a) && isHeadline(doc, b) && hasCredit(doc, a) === hasCredit(doc, b);
}

function hasCredit(doc: DocumentFeatures, head: number): boolean {
  for (let p = head; p < doc.textBelow[head]!; p++) if (isCredit(doc, p)) return true;
  return false;
}

export const heads: readonly Group[] = [
  {
    when: ({ doc, after }) => isHeadline(doc, after),
    features: [
      ["head-lead", (gap) => leadOdds(gap.doc, belowHead(gap))],
      ["head-fresh-names", (gap) => freshNames(gap.doc, belowHead(gap))],
      ["head-bare-names", (gap) => bareNames(gap.doc, belowHead(gap))],
      ["head-known-names", (gap) => shareOfKnownNames(gap.doc, belowHead(gap))],
      ["head-leaning", (gap) => hasTrait(gap.doc, belowHead(gap), leaning)],
      ["head-dateline", (gap) => hasTrait(gap.doc, belowHead(gap), Trait.dateline | Trait.wireDateline)],
      ["head-place", (gap) => hasTrait(gap.doc, belowHead(gap), Trait.placeColon)],
      ["head-brief", (gap) => isBlock(gap.doc, belowHead(gap))],
      ["head-then-head", (gap) => isHeadline(gap.doc, belowHead(gap) + 1)],
      ["head-last", (gap) => belowHead(gap) + 1 >= gap.doc.body.count],
      ["head-label", ({ doc, after }) => isLabel(doc, after - 1)],
      ["head-credit", ({ doc, after }) => hasCredit(doc, after)],
      ["head-few-words", ({ doc, after }) => wordsOf(doc, after) <= FEW],
      ["head-many-words", ({ doc, after }) => wordsOf(doc, after) >= MANY],
      ["head-question", ({ doc: { body }, after }) => body.text[body.end[after]! - 1] === "?"],
      ["head-as-first", ({ doc, after }) => areHeadsAlike(doc, 0, after)],
      ["head-no-first", ({ doc }) => !isHeadline(doc, 0)],
      ["head-others", otherHeads],
      ["head-plain-others", ({ doc }) => Math.min(MAX_COUNT, doc.layout.plainHeads)],
    ],
  },
  {
    when: ({ doc, after }) => doc.layout.heads > 0 && isText(doc, after),
    features: [
      ["headless", () => 1],
      ["headless-others", ({ doc }) => Math.min(MAX_COUNT, doc.layout.heads)],
    ],
  },
];

/** Blank lines here against those around. */
export const spacing: Group = {
  when: ({ doc }) => doc.layout.isMixed,
  features: [
    ["spacing-wider", ({ doc, after }) => spacingAt(doc, after).wider],
    ["spacing-narrower", ({ doc, after }) => spacingAt(doc, after).narrower],
    ["spacing-apart", ({ doc, after }) => spacingAt(doc, after).apart],
  ],
};

/** Paragraphs on each side that are looked at. */
const REACH = 6;

function spacingAt(
  doc: DocumentFeatures,
  after: number,
): Readonly<Record<"wider" | "narrower" | "apart", number>> {
  const from = Math.max(0, after - REACH);
  const {
    before,
    at,
    after: next,
  } = spacingOf(doc.body, doc.layout.leastBlanks, from, after, doc.textBelow[after]!, doc.body.count);
  return {
    wider: Math.max(0, at - Math.max(before, next)),
    narrower: Math.max(0, before - at),
    apart: Math.abs(before - next),
  };
}
