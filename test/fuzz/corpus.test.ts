/** What fuzzing began with and what it found, read by every target again. `npm run fuzz` looks for more. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "vitest";

const corpus = readdirSync("fixtures/fuzz");
const targets = readdirSync("test/fuzz/targets").map((file) => file.replace(".ts", ""));

describe.each(targets)("%s", async (target) => {
  const { fuzz } = await import(`./targets/${target}.ts`);
  test.each(corpus)("%s", async (file) => {
    await fuzz(readFileSync(`fixtures/fuzz/${file}`));
  });
});
