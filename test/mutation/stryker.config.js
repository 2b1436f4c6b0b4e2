/**
 * `ROOM=text npm run test:mutation`: changes the room's code in every small way that Stryker knows and asks whether its
 * tests notice. FILES names single files of the room, as a glob.
 *
 * Expressions are left alone, since Stryker turns `\\v` into `\\V`, which expressions with `u` refuse. Left alone are tables (weights, word lists): what is evaluated once at import (`ignoreStatic`) and what a string
 * says are data, which the scores on annotated texts judge, not tests of behaviour.
 */
const { ROOM = "text", FILES = "**/*.ts" } = process.env;

export default {
  mutate: [`src/${ROOM}/${FILES}`],
  mutator: { excludedMutations: ["StringLiteral", "Regex"] },
  ignoreStatic: true,
  testRunner: "light",
  plugins: ["./test/mutation/runner.js"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: `coverage/mutation-${ROOM}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "coverage/stryker",
  ignorePatterns: ["dist", "coverage"],
  timeoutMS: 4_000,
  // Stryker reads tsconfig.json with TypeScript's old programming interface, which TypeScript 7 has no more.
  tsconfigFile: "none",
  disableTypeChecks: false,
};
