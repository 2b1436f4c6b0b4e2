import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A text and what is found in it, a line each, as the corpus holds them. */
interface CorpusCase {
  readonly text: string;
  readonly found: readonly string[];
}

/**
 * Tests that hold what is found in short texts today, right or wrong, to a corpus: a text stands on a line of its own,
 * what is found in it on the lines below, indented; "# " begins a heading. A failure shows the findings that changed
 * and no other. `npm run fixtures` writes the findings anew; read the diff before you commit it.
 */
export function holdToCorpus(file: URL, show: (text: string) => readonly string[]): void {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  if (process.env["UPDATE"] === "1") {
    test("written anew", () => {
      const texts = lines.filter((line) => !line.startsWith(INDENT));
      const written = texts.flatMap((line) =>
        isHeading(line) ? [line] : [line, ...show(line).map((finding) => INDENT + finding)],
      );
      writeFileSync(file, `${written.join("\n")}\n`);
    });
    return;
  }
  test.each(casesOf(lines))("$text", ({ text, found }) => {
    const now = show(text);
    expect(differences(found, now)).toEqual([]);
    expect(now).toEqual(found);
  });
}

const INDENT = "    ";

function isHeading(line: string): boolean {
  return line === "" || line.startsWith("# ");
}

function casesOf(lines: readonly string[]): readonly CorpusCase[] {
  const cases: { text: string; found: string[] }[] = [];
  for (const line of lines) {
    if (isHeading(line)) continue;
    if (line.startsWith(INDENT)) cases.at(-1)!.found.push(line.slice(INDENT.length));
    else cases.push({ text: line, found: [] });
  }
  return cases;
}

/** What is no longer found and what is new, a line each. */
function differences(before: readonly string[], now: readonly string[]): readonly string[] {
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `no longer: ${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `new: ${line}`),
  ];
}
