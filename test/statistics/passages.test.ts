import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Statistic } from "../../src/model/result.ts";
import { type Figures, readFigures } from "./read-figures.ts";
import { fixture } from "./read-rows.ts";

const passages = readFileSync(fixture("passages.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [kind = "", text = "", figures = "", pairs = ""] = line.split("\t");
    return { kind, text: text.replaceAll("\\n", "\n"), figures: split(figures), pairs: split(pairs) };
  });

function split(list: string): readonly string[] {
  return list.split(" ; ").filter((part) => part !== "");
}

function shownValue({ value, low, high, score }: Statistic): string {
  const shown = value === null ? `${low}..${high}` : String(value);
  return score === undefined ? shown : score.join("-");
}

/** Whether two values are one: thirds are written with four digits. */
function isSame(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  const [a, b] = [Number(found), Number(wanted)];
  return wanted.includes(".") && Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b));
}

/** What of the figure's line does not hold: "40 kr=40 unit:SEK". */
function missOf(text: string, { statistics }: Figures, line: string): readonly string[] {
  if (line.startsWith("!")) {
    const hit = overlapping(text, statistics, line.slice(1));
    return hit.length === 0 ? [] : [`${line}, but ${hit.map((one) => one.text).join(", ")}`];
  }
  const [, words = "", wanted = "", rest = ""] = /^(.*?)=(\S+)(.*)$/.exec(line) ?? [];
  const near = overlapping(text, statistics, words);
  const found = near.find((one) => isSame(shownValue(one), wanted));
  if (found === undefined) return [`${line}, but ${near.map(shownValue).join(", ") || "no figure"}`];
  const fields: Record<string, unknown> = { ...found };
  return [...rest.matchAll(/(\w+):(.*?)(?= \w+:|$)/g)].flatMap(([, field = "", value]) =>
    String(fields[field] ?? null) === value ? [] : [`${line}, but ${field} ${fields[field]}`],
  );
}

function overlapping(text: string, statistics: readonly Statistic[], words: string): readonly Statistic[] {
  const start = text.indexOf(words);
  return statistics.filter((one) => one.start < start + words.length && start < one.end);
}

function pairMisses({ statistics, comparisons }: Figures, wanted: readonly string[]): readonly string[] {
  const valueById = new Map(statistics.map((one) => [one.id, shownValue(one)]));
  const found = comparisons.map(({ left, right, type }) => ({
    sides: [valueById.get(left) ?? "", valueById.get(right) ?? ""] as const,
    isChange: type === "change",
  }));
  const shown = found.map(({ sides, isChange }) => sides.join(isChange ? ">" : "|")).join(" ; ");
  const pairs = wanted.map((pair) => pair.replace(/^\?/, "")).filter((pair) => pair !== "-");
  const missed = pairs.filter((pair) => {
    const isChange = pair.includes(">");
    const [a = "", b = ""] = pair.split(/[>|]/);
    return !found.some(
      ({ sides: [left, right], isChange: changes }) =>
        changes === isChange &&
        ((isSame(left, a) && isSame(right, b)) || (!isChange && isSame(left, b) && isSame(right, a))),
    );
  });
  const isOpen = wanted.length === 0 || wanted[0]!.startsWith("?");
  const beyond =
    isOpen || found.length === pairs.length ? [] : [`${pairs.length} pairs, but ${shown || "none"}`];
  return [...missed.map((pair) => `${pair}, but ${shown || "none"}`), ...beyond];
}

describe("passages of each kind give the figures and pairs of passages.tsv", () => {
  it.each(passages)("$kind: $text", ({ text, figures, pairs }) => {
    const found = readFigures(text);
    expect([...figures.flatMap((line) => missOf(text, found, line)), ...pairMisses(found, pairs)]).toEqual(
      [],
    );
  });
});
