import { type Blocks, Kind } from "./blocks.ts";
import { furniture } from "./rules/furniture.ts";
import { bylines, captions, signOffs, stamps, tails } from "./rules/parts.ts";
import { lineMatcher, type MatchLine } from "./rules/rule.ts";
import { sectionBreaks, separators } from "./rules/separators.ts";

const MAX_SEPARATOR = 100;
const MAX_PART = 240;
/** Credits in brackets name more. */
const MAX_BRACKETED = 420;
const BRACKET = 0x28;
const MAX_HEADLINE = 150;
const MIN_HEADLINE = 8;

const separatorOf = lineMatcher(separators);
const sectionBreakOf = lineMatcher(sectionBreaks);

/** Classes separators: the one class that must be known before wrapped lines are joined. */
export function classSeparators(lines: Blocks): Blocks {
  const kind = lines.kind.slice();
  for (let i = 0; i < lines.count; i++) {
    if (kind[i] !== Kind.text || lines.end[i]! - lines.start[i]! > MAX_SEPARATOR) continue;
    if (!mayBeSeparator(lines.text.charCodeAt(lines.start[i]!))) continue;
    const line = lines.text.slice(lines.start[i]!, lines.end[i]!);
    if (separatorOf(line) !== null) kind[i] = Kind.separator;
    else if (sectionBreakOf(line) !== null) kind[i] = Kind.sectionBreak;
  }
  return { ...lines, kind };
}

/** All but letters, and the first of "article", "story", "item", "document", "news", "end". */
function mayBeSeparator(unit: number): boolean {
  const lower = unit | 0x20;
  return lower < 0x61 || lower > 0x7a || "asidne".includes(String.fromCharCode(lower));
}

/** Rules of one kind, and the longest line they take. */
const partRules: readonly (readonly [MatchLine, kind: number, longest: number])[] = [
  [lineMatcher(furniture), Kind.furniture, 180],
  [lineMatcher(stamps), Kind.stamp, 110],
  [lineMatcher(bylines), Kind.byline, 130],
  [lineMatcher(signOffs), Kind.signOff, MAX_BRACKETED],
  [lineMatcher(tails), Kind.tail, 240],
  [lineMatcher(captions), Kind.caption, 220],
];

/** Classes paragraphs by what they are to a story. */
export function classParagraphs(paragraphs: Blocks): Blocks {
  const kind = paragraphs.kind.slice();
  for (let i = 0; i < paragraphs.count; i++) {
    const length = paragraphs.end[i]! - paragraphs.start[i]!;
    const isBracketed = paragraphs.text.charCodeAt(paragraphs.start[i]!) === BRACKET;
    if (kind[i] !== Kind.text || length > (isBracketed ? MAX_BRACKETED : MAX_PART)) continue;
    kind[i] = kindOf(paragraphs.text.slice(paragraphs.start[i]!, paragraphs.end[i]!));
  }
  return { ...paragraphs, kind };
}

function kindOf(line: string): number {
  for (const [ruleOf, kind, longest] of partRules) {
    if (line.length <= longest && ruleOf(line) !== null) return kind;
  }
  return isHeadline(line) ? Kind.headline : Kind.text;
}

/** Whether a line has the shape of a headline: short, begun with a capital, without a closing stop. */
export function isHeadline(line: string): boolean {
  if (line.length < MIN_HEADLINE || line.length > MAX_HEADLINE) return false;
  if (!/^["“‘'’(]?[\p{Lu}\d$€£]/u.test(line) || !/\s/.test(line)) return false;
  return /[\p{L}\d%…)?!]["”’']?$/u.test(line) || /[.!?]['’]$/.test(line);
}
