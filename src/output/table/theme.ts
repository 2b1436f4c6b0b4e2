import { Chalk, type ChalkInstance } from "chalk";
import type { Column } from "../sections/section.ts";

/** Styles that read well on light and dark terminals, and say nothing that the text does not say. */
export interface Theme {
  readonly rule: (text: string) => string;
  readonly source: (text: string) => string;
  readonly headline: (text: string) => string;
  readonly section: (text: string) => string;
  readonly header: (text: string) => string;
  readonly weight: Readonly<Record<Column<never>["weight"], (text: string) => string>>;
}

export function createTheme(colorLevel: 0 | 1 | 2 | 3): Theme {
  const chalk: ChalkInstance = new Chalk({ level: colorLevel });
  return {
    rule: chalk.dim,
    source: chalk.dim,
    headline: chalk.bold,
    section: chalk.bold.cyan,
    header: chalk.dim,
    weight: { strong: chalk.bold, plain: (text) => text, faint: chalk.dim },
  };
}
