/**
 * What a reader held of each finding on 840 articles of US news (PolNeAR, training part; its texts are not ours to copy).
 * `reported` says whether the finding still stands. A rule that is on must be right in four of five.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../src/check/rules.ts";

interface Label {
  readonly rule: keyof typeof rules;
  readonly right: boolean;
  readonly reported: boolean;
}

const labels = readFileSync(new URL("labels/polnear-train.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line): Label => JSON.parse(line));

test.each([...new Set(labels.map(({ rule }) => rule))])("%s is right in four of five, or off", (rule) => {
  const standing = labels.filter((label) => label.rule === rule && label.reported);
  const share = standing.filter(({ right }) => right).length / Math.max(1, standing.length);
  expect(rules[rule].severity === "off" || standing.length === 0 || share >= 0.8).toBe(true);
});
