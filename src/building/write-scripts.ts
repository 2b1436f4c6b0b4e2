/**
 * Chunks as V8 reads them soonest: a file is the function that `start/cached-scripts.ts` calls, so that nothing is put around
 * 1.5 MB of text at each start, and all of it is ASCII, so that its bytes are its characters (a text with one curly
 * apostrophe takes two bytes for each character in V8, and must be decoded).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes each chunk of the folder anew as a script. */
export function writeScripts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".cjs")) continue;
    const path = join(folder, name);
    writeFileSync(path, asScript(readFileSync(path, "utf8")));
  }
}

/** The code of a CommonJS module as an expression: a function of what a module is given. */
export function asScript(code: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${inAscii(code)}\n})`;
}

/**
 * Minified code with what is not ASCII escaped. It stands in literals alone: of strings and templates the escape is the character,
 * and of expressions it matches it, be they written as `String.raw`. A backslash before such a character says nothing.
 */
function inAscii(code: string): string {
  return code.replaceAll(
    /(?<!\\)((?:\\\\)*)\\?([^\0-\x7f])/g,
    (_, before: string, unit: string) => `${before}\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
