import { findDates } from "../../src/dates/find-dates.ts";
import type { FoundDate } from "../../src/model/result.ts";
import { scan } from "../../src/text/scanner.ts";

export interface ReadOptions {
  /** The day the text was published; a Wednesday where nothing is said. */
  readonly published?: string | null;
  readonly country?: string | null;
}

export const WEDNESDAY = "2024-03-13";

/** The dates in a text that holds no names. */
export function readDates(text: string, options: ReadOptions = {}): readonly FoundDate[] {
  const { published = WEDNESDAY, country = null } = options;
  return findDates(scan(text), () => undefined, { published, dateline: null, furniture: [] }, country);
}
