import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * Tests that hold what is found in texts today, right or wrong, to a file of lines for each text: what a change
 * moves shows in its diff. `npm run fixtures` writes the file anew.
 */
export function holdToFile(
  file: URL,
  texts: readonly { readonly name: string; readonly text: string }[],
  show: (text: string) => readonly string[],
): void {
  if (process.env["UPDATE"] === "1") {
    test("written anew", () => {
      const shown = Object.fromEntries(texts.map(({ name, text }) => [name, show(text)]));
      writeFileSync(file, `${JSON.stringify(shown, null, 2)}\n`);
    });
    return;
  }
  const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(file, "utf8"));
  test("the file holds these texts and no other", () => {
    expect(Object.keys(expected)).toEqual(texts.map(({ name }) => name));
  });
  test.each(texts)("$name", ({ name, text }) => {
    expect(show(text)).toEqual(expected[name]);
  });
}
