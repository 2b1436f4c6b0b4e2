/** Why a document was split as it was: what was weighed at each border, and where one was nearly set. */
import type { BorderRule, Document } from "../model/document.ts";
import { logistic } from "../text/probability.ts";
import { findBorders, firstPass, nearBorders } from "./borders.ts";
import { documentFeatures } from "./document-features.ts";
import { type Evidence, evidenceAt } from "./evidence.ts";
import { borderModel, lexicon } from "./model.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { borderRule } from "./reasons.ts";
import type { Border } from "./segmentation.ts";
import type { SplitMode } from "./split-mode.ts";
import { borderThreshold, isWhole } from "./thresholds.ts";

/** A place at which a story begins, or nearly does. */
export interface ExplainedBorder extends Evidence {
  /** Where its first line begins, in UTF-16 units. */
  readonly start: number;
  readonly isBorder: boolean;
  /** How likely the model holds a border to be, against what the mode asks for: above 0.5 it is set. */
  readonly probability: number;
  readonly rule: BorderRule;
}

/** Probability from which a gap without a border is told. */
const MIN_DOUBT = 0.1;

/** The borders of a document and its doubtful gaps, in order; none where it is one story or an export whatever it says. */
export function explainSplit(document: Document, mode: SplitMode): readonly ExplainedBorder[] {
  const paragraphs = readParagraphs(document.text);
  if (paragraphs.isExport || paragraphs.body.count === 0 || isWhole(document, paragraphs, mode)) return [];
  const doc = documentFeatures(paragraphs.body, lexicon);
  const threshold = borderThreshold(mode);
  const borders = findBorders(doc, borderModel, threshold);
  const near = nearBorders(doc, borderModel, borders, threshold + Math.log(MIN_DOUBT / (1 - MIN_DOUBT)));
  const odds = firstPass(doc, borderModel.gaps);
  const explain = ({ at, odds: second }: Border, isBorder: boolean): ExplainedBorder => {
    const from = borders.findLast((border) => border.at < at)?.at ?? 0;
    const to = borders.find((border) => border.at > at)?.at ?? odds.length;
    return {
      start: doc.body.start[at]!,
      isBorder,
      probability: logistic(second - threshold),
      rule: borderRule(doc, at),
      ...evidenceAt(doc, borderModel, odds, from, at, to),
    };
  };
  return [
    ...borders.map((border) => explain(border, true)),
    ...near.map((border) => explain(border, false)),
  ].sort((a, b) => a.start - b.start);
}
