import type { StoryResult } from "../model/result.ts";

/** The same data with every `start` and `end` mapped; for turning UTF-16 offsets into code points. */
export function mapOffsets(result: StoryResult, map: (offset: number) => number): StoryResult {
  return visit(result, map) as StoryResult;
}

function visit(node: unknown, map: (offset: number) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => visit(item, map));
  if (typeof node !== "object" || node === null) return node;
  const mapped = Object.entries(node).map(([key, value]) =>
    (key === "start" || key === "end") && typeof value === "number"
      ? [key, map(value)]
      : [key, visit(value, map)],
  );
  return Object.fromEntries(mapped);
}
