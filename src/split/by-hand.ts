/** Borders that a reader sets or takes away, by lines of the document. */
import type { BorderRule } from "../model/document.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import type { Body } from "./body.ts";

/** Lines, counted from 1, at which a story shall begin, and lines at which none shall. */
export interface HandBorders {
  readonly at: readonly number[];
  readonly join: readonly number[];
}

/** Where a story begins among the body's paragraphs, and why. */
export interface Start {
  readonly at: number;
  readonly border: BorderRule;
}

/** The starts after that of the document, with those set by hand added and those taken away left out. */
export function correctStarts(
  starts: readonly Start[],
  body: Body,
  { at, join }: HandBorders,
): readonly Start[] {
  const lines = lineStarts(body.text);
  const paragraphAt = (line: number): number => body.end.findIndex((end) => lineAt(lines, end - 1) >= line);
  const joined = new Set(join.map(paragraphAt));
  const set = at.map(paragraphAt).filter((paragraph) => paragraph > 0);
  const added = set.map((paragraph): Start => ({ at: paragraph, border: "by-hand" }));
  const kept = starts.filter((start) => !joined.has(start.at) && !set.includes(start.at));
  return [...kept, ...added]
    .sort((a, b) => a.at - b.at)
    .filter((start, k, all) => start.at !== all[k - 1]?.at);
}
