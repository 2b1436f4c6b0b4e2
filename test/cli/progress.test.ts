import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emptyTally } from "../../src/batch/task.ts";
import type { Host } from "../../src/cli/host.ts";
import { createProgress } from "../../src/cli/progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CLEAR = "\r\u001b[2K";

/** What a run of some seconds writes on stderr, told with what it says in between. */
function told(isTerminal: boolean, options: Parameters<typeof createProgress>[2]): string {
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 0 });
  const host = { stdout: Object.assign(new PassThrough(), { isTTY: isTerminal }), stderr, env: {} };
  const progress = createProgress(host as unknown as Host, 100, options);
  for (const characters of [10, 20]) {
    vi.advanceTimersByTime(2000);
    progress.update({ ...emptyTally, characters });
  }
  progress.clear();
  progress.clear();
  stderr.write("[said]");
  progress.finish(emptyTally);
  return String(stderr.read());
}

describe("the bar", () => {
  test("is taken away before anything else is written", () => {
    const bar = (percent: number) => expect.stringMatching(new RegExp(`^█+░+ ${percent}% · .* s left$`));
    const [first, second, said] = told(false, {}).split(CLEAR);
    expect([first, second]).toEqual([bar(10), bar(20)]);
    expect(said).toMatch(/^\[said\]0 stories in/);
  });

  test("is shown where the output goes to a file", () => {
    expect(told(true, { output: "out.json" })).toContain("20%");
  });

  test.each([
    ["output on the same terminal", {}, /^\[said\]0 stories in .*\n$/],
    ["a pager", { pager: true }, /^\[said\]$/],
    ["being asked for quiet", { quiet: true, output: "out.json" }, /^\[said\]$/],
  ] as const)("is not shown with %s", (_, options, expected) => {
    expect(told(true, options)).toMatch(expected);
  });
});
