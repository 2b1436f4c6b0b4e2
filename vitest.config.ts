import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/temporary-folder.ts",
    env: { NO_COLOR: "1" },
    // The program has no hidden state: a worker keeps its modules from file to file, a third of the time.
    isolate: false,
    // Half of the tests wait for programs that they start: on two processors one worker would leave the other idle.
    maxWorkers: "100%",
    // Many tests start processes; a loaded machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
