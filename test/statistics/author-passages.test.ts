import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readPassages, type Value } from "../../src/training/comparisons/gold.ts";

const path = fileURLToPath(new URL("../../fixtures/statistics/author-passages.jsonl", import.meta.url));
const passages = readPassages(path, "authors");

function isValue(value: Value): boolean {
  if (typeof value === "string") return /^\d+-\d+$/.test(value);
  return [value].flat().every((one) => Number.isFinite(one));
}

describe("what the ranking of pairs learns from is in the project", () => {
  test("passages with their author, each once", () => {
    expect(passages.length).toBeGreaterThan(800);
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
    expect(passages.filter(({ source }) => source === "authors")).toEqual([]);
  });

  test("pairs of numbers, ranges and scores, a change or none", () => {
    const pairs = passages.flatMap((one) => one.passages.flatMap((passage) => passage.pairs));
    expect(pairs.length).toBeGreaterThan(700);
    expect(pairs.filter(({ left, right }) => !isValue(left) || !isValue(right))).toEqual([]);
    const types = new Set(pairs.map(({ type }) => type));
    expect([...types].sort()).toEqual(["change", "contrast", "poll", undefined]);
  });
});
