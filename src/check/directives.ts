/** What a text says of the rules itself: "<!-- newsx-disable open-quote -->", or "newsx-disable" on a line of its own. */
import type { Span } from "../model/span.ts";
import { type RuleName, ruleNames } from "./rules.ts";

/** Where a text silences a rule. */
export interface Silence extends Span {
  readonly rule: RuleName;
}

const directive = /newsx-(disable-next-line|disable|enable)(?![\w-])([^\n\]>]{0,200})/g;
/** Characters before a directive that are looked at. */
const MAX_BEFORE = 24;
const lineOpeners = ["", "#", "//", "["];

/** In a comment anywhere; without one only as a line of its own, which may begin with "#", "//" or "[". */
function isDirective(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - MAX_BEFORE), index);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const isWholeLine = line.length < before.length || index <= MAX_BEFORE;
  return line.trimEnd().endsWith("<!--") || (isWholeLine && lineOpeners.includes(line.trim()));
}

/** The parts of a text in which rules are silenced; a directive that names no rule means all. */
export function silencesIn(text: string): readonly Silence[] {
  if (!text.includes("newsx-")) return [];
  const silences: Silence[] = [];
  const open = new Map<RuleName, number>();
  const close = (rule: RuleName, end: number) => {
    const start = open.get(rule);
    if (start !== undefined) silences.push({ rule, start, end });
    open.delete(rule);
  };
  for (const { index, 0: words, 1: kind, 2: list = "" } of text.matchAll(directive)) {
    if (!isDirective(text, index)) continue;
    for (const rule of rulesIn(list)) {
      if (kind === "enable") close(rule, index);
      else if (kind === "disable") open.set(rule, open.get(rule) ?? index);
      else {
        const line = nextLine(text, index + words.length);
        silences.push({ rule, start: line.start, end: line.end });
      }
    }
  }
  for (const rule of [...open.keys()]) close(rule, text.length);
  return silences;
}

export function isSilenced(silences: readonly Silence[], rule: RuleName, offset: number): boolean {
  return silences.some((silence) => silence.rule === rule && offset >= silence.start && offset < silence.end);
}

/** The rules that a list names, up to the reason behind "--"; names that no rule has are passed over. */
function rulesIn(list: string): readonly RuleName[] {
  const [names = ""] = list.split("--", 1);
  const words = names.split(/[\s,]+/).filter((word) => word !== "");
  return words.length === 0 ? ruleNames : ruleNames.filter((rule) => words.includes(rule));
}

/** The next line that is not blank. */
function nextLine(text: string, from: number): Span {
  const lineEnd = endOfLine(text, from);
  const blank = /\S/.exec(text.slice(lineEnd))?.index ?? 0;
  return { start: lineEnd, end: endOfLine(text, lineEnd + blank) };
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found < 0 ? text.length : found;
}
