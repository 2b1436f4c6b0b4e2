/** Features of what stands at a gap: breaks, headlines, standfirsts, bylines, notes, kickers, datelines. */
import { LayoutHint } from "./body.ts";
import type { DocumentFeatures } from "./document-features.ts";
import { always, type Group, leaning } from "./gap-feature.ts";
import {
  followsWideGap,
  hasTrait,
  isCredit,
  isHeadline,
  isLong,
  isOneLongSentence,
  isStyledAsFirst,
  isTail,
  isText,
  shareTakenUp,
} from "./paragraph-features.ts";
import { Trait } from "./traits.ts";

/** What stands between the paragraphs. */
export const between: readonly Group[] = [
  { when: always, features: [["bias", () => 1]] },
  {
    when: ({ doc, after }) => doc.body.hints[after] !== 0,
    features: [
      ["section-break", ({ doc, after }) => (doc.body.hints[after]! & LayoutHint.sectionBreak) !== 0],
      ["furniture", ({ doc, after }) => (doc.body.hints[after]! & LayoutHint.furniture) !== 0],
      ["much-furniture", ({ doc, after }) => (doc.body.hints[after]! & LayoutHint.muchFurniture) !== 0],
    ],
  },
  {
    when: ({ doc }) => doc.layout.wideShare > 0,
    features: [
      ["wide-gap", ({ doc, after }) => followsWideGap(doc, after)],
      ["wide-gap-rare", ({ doc, after }) => followsWideGap(doc, after) && hasRareWideGaps(doc)],
      ["narrow-gap", ({ doc, after }) => !followsWideGap(doc, after) && hasRareWideGaps(doc)],
    ],
  },
];

function hasRareWideGaps({ layout }: DocumentFeatures): boolean {
  return layout.wideShare < 0.3;
}

/** Headlines, bylines, dates, notes at the end, kickers and datelines. */
export const parts: readonly Group[] = [
  {
    when: ({ doc, after }) => isHeadline(doc, after),
    features: [
      ["headline", () => 1],
      ["headline-byline", ({ doc, next }) => isCredit(doc, next)],
      ["headline-text", ({ doc, next }) => isText(doc, next)],
      ["headline-wide-gap", ({ doc, after }) => followsWideGap(doc, after)],
      ["headline-capitals", ({ doc, after }) => hasTrait(doc, after, Trait.capitals)],
      ["headline-title-case", ({ doc, after }) => hasTrait(doc, after, Trait.titleCase)],
      ["headline-as-first", ({ doc, after }) => isStyledAsFirst(doc, after)],
      [
        "headline-capitals-as-first",
        ({ doc, after }) => isStyledAsFirst(doc, after) && hasTrait(doc, after, Trait.capitals),
      ],
      ["headline-taken-up", ({ doc, after }) => shareTakenUp(doc, after)],
      ["headline-next-dateline", ({ doc, next }) => hasTrait(doc, next, Trait.dateline)],
      [
        "headline-next-lead",
        ({ doc, next }) => isOneLongSentence(doc, next) && !hasTrait(doc, next, leaning),
      ],
      ["headline-question-or-quote", ({ doc, after }) => hasTrait(doc, after, Trait.quote)],
    ],
  },
  {
    when: ({ doc, before, after }) => !isText(doc, after) || !isText(doc, before),
    features: [
      ["after-headline", ({ doc, before }) => isHeadline(doc, before)],
      ["after-credits", ({ doc, before }) => isCredit(doc, before)],
      ["credits", ({ doc, after }) => isCredit(doc, after)],
      ["credits-after-text", ({ doc, before, after }) => isCredit(doc, after) && isText(doc, before)],
      ["tail", ({ doc, after }) => isTail(doc, after)],
      ["after-tail", ({ doc, before }) => isTail(doc, before)],
    ],
  },
  {
    when: ({ doc, after }) => hasTrait(doc, after, Trait.kicker | Trait.dateline | Trait.wireDateline),
    features: [
      ["kicker", ({ doc, after }) => hasTrait(doc, after, Trait.kicker)],
      ["kicker-long", ({ doc, after }) => hasTrait(doc, after, Trait.kicker) && isLong(doc, after)],
      ["dateline", ({ doc, after }) => hasTrait(doc, after, Trait.dateline)],
      ["wire-dateline", ({ doc, after }) => hasTrait(doc, after, Trait.wireDateline)],
    ],
  },
];
