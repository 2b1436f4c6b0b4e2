import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regexLiterals } from "./regex-literals.ts";

/** `npm run tools` installs it; where it is missing, as after the README's two commands, its test is skipped. */
const recheck = await import("recheck").catch(() => null);

/** Expressions that recheck finds superlinear or gives up on, by how they begin, with what bounds them all the same. */
const bounded: readonly (readonly [file: string, begins: string, why: string])[] = [
  ["split/rules/openers.ts", "^[\"“‘']?\\p{Lu}\\S{0,20}", "anchored, and every repetition has a bound"],
  ["split/rules/parts.ts", "^(?:By|BY|by):?", "anchored, and every repetition has a bound"],
  [
    "split/rules/parts.ts",
    "[([](?=(?:left|right",
    "every repetition has a bound, and a line is 220 characters at most",
  ],
  ["split/exports/formats.ts", "^(?:(?:Section|Edition|Page", "anchored, and every repetition has a bound"],
];

/**
 * Little effort: an expression is a line long. The seed makes the checker's guesses the same in every run;
 * the time is for the slowest machine, so that the verdict does not hang on it.
 */
const effort = {
  timeout: 60_000,
  randomSeed: 1,
  incubationLimit: 10_000,
  maxIteration: 4,
  maxInitialGenerationSize: 100,
  mutationSize: 10,
  crossoverSize: 10,
  maxGeneStringSize: 800,
  attackLimit: 5_000_000,
  maxAttackStringSize: 50_000,
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.startsWith("training"),
);

test.skipIf(recheck === null)(
  "no expression can be made to take superlinear time",
  { timeout: 300_000 },
  async () => {
    const found: string[] = [];
    for (const file of files) {
      for (const { source, flags, line } of regexLiterals(readFileSync(join("src", file), "utf8"))) {
        if (bounded.some(([name, begins]) => join(name) === file && source.startsWith(begins))) continue;
        const { status } = await recheck!.check(source, flags, effort);
        if (status !== "safe") found.push(`${file}:${line} ${status}: /${source}/${flags}`);
      }
    }
    expect(found).toEqual([]);
  },
);

test("expressions are found where they are, and nowhere else", () => {
  const code = [
    "const a = 4 / 2 / 1; // no /x/ here",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    'const b = "/x/" + `/y/ ${s.replace(/z`/g, "")}`;',
    "const c = [/[/]a\\/b/iu, f(/c/)]; /* /d/ */ return /e/.test(d) ? a / b : b / a;",
  ].join("\n");
  expect(regexLiterals(code).map(({ source, flags, line }) => `${line} /${source}/${flags}`)).toEqual([
    "1 /z`/g",
    "3 /[/]a\\/b/iu",
    "3 /c/",
    "3 /e/",
  ]);
});
