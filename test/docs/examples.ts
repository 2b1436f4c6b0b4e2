/** The examples of the documentation, as they stand in it. */
import { readdirSync, readFileSync } from "node:fs";
import { marked, type Token, type Tokens } from "marked";

/**
 * How an example is held to what it says: `ts` is type-checked and run, `ts types-only` only checked; each command of
 * `sh` is run; the output of each command of `console` is compared. Whatever else is for reading.
 */
export type ExampleKind = "ts" | "ts types-only" | "sh" | "console";

export interface Example {
  readonly kind: ExampleKind;
  /** The page and its line, as editors find them. */
  readonly name: string;
  readonly code: string;
}

const kinds: ReadonlySet<string> = new Set<ExampleKind>(["ts", "ts types-only", "sh", "console"]);

const pages = ["README.md", ...readdirSync("docs").map((name) => `docs/${name}`)];

export const examples: readonly Example[] = pages.flatMap((page) => {
  const text = readFileSync(page, "utf8");
  let at = 0;
  return codeOf(marked.lexer(text)).map(({ raw, lang, text: code }) => {
    at = text.indexOf(raw.trim(), at);
    const line = text.slice(0, at).split("\n").length;
    return { kind: lang as ExampleKind, name: `${page}:${line}`, code };
  });
});

function codeOf(tokens: readonly Token[]): Tokens.Code[] {
  return tokens.filter((token): token is Tokens.Code => token.type === "code" && kinds.has(token["lang"]));
}

/** A command of an example with what stands behind it. */
export interface Command {
  readonly command: string;
  /** The exit code that its comment tells, else 0. */
  readonly exitCode: number;
  /** The lines of its output that the page shows; null for lines left out. */
  readonly output: readonly (string | null)[];
}

/** The commands of a `sh` example; a line that ends in a backslash goes on. */
export function commandsOf(code: string): readonly Command[] {
  return code
    .replaceAll("\\\n", "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => toCommand(line, []));
}

/** The commands of a `console` example, each behind `$ `, with their output below. */
export function sessionsOf(code: string): readonly Command[] {
  return code
    .split(/^\$ /m)
    .slice(1)
    .map((session) => {
      const [command = "", ...output] = session.trimEnd().split("\n");
      return toCommand(
        command,
        output.map((line) => (line === "…" ? null : line)),
      );
    });
}

function toCommand(line: string, output: Command["output"]): Command {
  return { command: line, exitCode: Number(/# .*exit code (\d)/.exec(line)?.[1] ?? 0), output };
}

/** `expression; // value` as a claim that is checked: the value is JSON. Everything else stays. */
export function withClaims(code: string): string {
  const claims = code.replace(/^(?!const |let |import )(\S.*); \/\/ (.+)$/gm, (line, expression, value) =>
    isJson(value) ? `claim(${expression}, ${value});` : line,
  );
  return `import { deepStrictEqual as claim } from "node:assert/strict"; ${claims}\nexport {};\n`;
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
