import type { Problem } from "../../check/problem.ts";
import type { CheckSettings } from "../../check/settings.ts";
import type { ColorLevel } from "../format.ts";

/** What a run of `newsx check` found, in input order. */
export interface ProblemReport {
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  /** How many more the baseline holds. */
  readonly known: number;
  /** Inputs that could not be read or worked on, in words. */
  readonly failures: readonly string[];
  /** Whether nothing at all could be read. */
  readonly isEmpty: boolean;
}

export interface ProblemOptions {
  readonly colorLevel: ColorLevel;
  /** The address of a line of a file, for terminals that make links of it; null for those that do not. */
  readonly link: ((file: string, line: number) => string) | null;
  readonly settings: CheckSettings;
  /** The program's version. */
  readonly version: string;
}

/** A way to write problems down. They are few: no format needs to stream. */
export type ProblemFormat = (report: ProblemReport, options: ProblemOptions) => string;
