import { defineConfig } from "vitest/config";

/** The tests that hold each room: its own, and those that see it at work. */
const tests: Readonly<Record<string, readonly string[]>> = {
  text: ["test/text", "test/quotes/marks.test.ts"],
  statistics: ["test/statistics"],
  split: ["test/split"],
  quotes: ["test/quotes"],
};

export default defineConfig({
  test: {
    include: tests[process.env["ROOM"] ?? "text"]!.map((path) =>
      path.endsWith(".ts") ? path : `${path}/**/*.test.ts`,
    ),
    // Properties find what is broken with few inputs, or the mutant is hardly wrong.
    env: { NO_COLOR: "1", PROPERTY_INPUTS: "1000" },
    testTimeout: 60_000,
  },
});
