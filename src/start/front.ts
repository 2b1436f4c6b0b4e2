/** What is asked most and needs nothing of the program: its version, and its help as it was written when it was built. */
import { fstatSync, readFileSync, writeFileSync } from "node:fs";

const STDOUT = 1;

/**
 * Answers `--version` and `--help` by itself; false where commander must: with more arguments, on a terminal, whose width
 * the help is wrapped at, or where the answer cannot be written, which is then said in the program's own words.
 */
export function answerAtOnce(args: readonly string[]): boolean {
  const [asked = "", ...more] = args;
  const text = more.length > 0 ? undefined : answers[asked];
  if (text === undefined) return false;
  try {
    // To ask what kind of stream it is loads half of Node, and only a device can be a terminal.
    if (text === help && fstatSync(STDOUT).isCharacterDevice() && process.stdout.isTTY) return false;
    writeFileSync(STDOUT, text());
    return true;
  } catch {
    return false;
  }
}

const answers: Readonly<Record<string, (() => string) | undefined>> = {
  "-V": version,
  "--version": version,
  "-h": help,
  "--help": help,
};

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return `${(JSON.parse(manifest) as { readonly version: string }).version}\n`;
}

function help(): string {
  return readFileSync(new URL("./help.txt", import.meta.url), "utf8");
}
