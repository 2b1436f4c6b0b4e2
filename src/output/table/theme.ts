import { Chalk, type ChalkInstance } from "chalk";
import type { ColorLevel } from "../format.ts";
import type { Column } from "../sections/section.ts";

/** Styles that read well on light and dark terminals, and say nothing that the text does not say. */
export interface Theme {
  readonly rule: (text: string) => string;
  readonly source: (text: string) => string;
  readonly headline: (text: string) => string;
  readonly section: (text: string) => string;
  readonly header: (text: string) => string;
  readonly bar: (text: string) => string;
  readonly weight: Readonly<Record<Column<never>["weight"], (text: string) => string>>;
}

export function createTheme(colorLevel: ColorLevel, ascii = false): Theme {
  const chalk: ChalkInstance = new Chalk({ level: colorLevel });
  // One argument each: chalk joins all it is given, also what Array.map hands over.
  const dim = (text: string) => chalk.dim(text);
  const bold = (text: string) => chalk.bold(text);
  return {
    rule: (text) => dim(ascii ? text.replaceAll("─", "-") : text),
    source: dim,
    headline: bold,
    section: (text) => chalk.bold.cyan(text),
    header: dim,
    bar: (text) => chalk.cyan(ascii ? inAscii(text) : text),
    weight: { strong: bold, plain: (text) => text, faint: dim },
  };
}

/** A bar in characters of every terminal; parts of a column are rounded. */
function inAscii(bar: string): string {
  return bar
    .replace(/[█▉▊▋▌]/g, "#")
    .replace(/[▍▎▏]/g, "")
    .replaceAll("░", ".");
}
