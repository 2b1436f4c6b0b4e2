import { describe, expect, it } from "vitest";
import { barChart } from "../../src/output/chart.ts";

const nations = [
  { label: "23 nations", value: 23, approximate: false },
  { label: "54 nations", value: 54, approximate: true },
];

describe("barChart", () => {
  it("draws bars to scale in eighths of a cell", () => {
    expect(barChart(nations, 30, { ascii: false })).toEqual([
      "23 nations ██████▍ 23",
      "54 nations ███████████████ ~54",
    ]);
  });

  it("draws plain ASCII on request", () => {
    expect(barChart(nations, 30, { ascii: true })).toEqual([
      "23 nations ###### 23",
      "54 nations ############### ~54",
    ]);
  });

  it("fits any width, wide characters counted", () => {
    const rows = [{ label: "馬朝旭的很長的名字", value: 1_234_567, approximate: true }, ...nations];
    for (const width of [18, 24, 40, 80]) {
      for (const line of barChart(rows, width, { ascii: false })) {
        expect([...line].length).toBeLessThanOrEqual(width);
      }
    }
  });

  it("draws no bar for zero and less, and a sliver for the smallest", () => {
    const rows = [0, -5, 1, 1_000_000].map((value) => ({ label: "x", value, approximate: false }));
    const lines = barChart(rows, 40, { ascii: false });
    expect(lines.slice(0, 3)).toEqual(["x 0", "x -5", "x ▏ 1"]);
  });

  it("is empty for no rows", () => {
    expect(barChart([], 40, { ascii: false })).toEqual([]);
  });
});
