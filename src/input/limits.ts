/** How much of an input is taken. Whatever is larger is refused in one line that names the option. */
export interface Limits {
  /**
   * Bytes of one input, unpacked; null for no bound on what is read piece by piece (text, NDJSON) and
   * `HELD_BYTES` on what has to be held as a whole (HTML, JSON, a mail, a page of a web archive).
   */
  readonly bytes: number | null;
  /** Bytes of one line of text or NDJSON. */
  readonly line: number;
  /** How many times larger a gzip file may become. */
  readonly ratio: number;
  /** How deep JSON and HTML may be nested. */
  readonly depth: number;
}

/** A newspaper's whole day is a tenth of this; what is larger is a stream of records. */
export const HELD_BYTES = 32 << 20;

/** 4 MiB is a long novel on one line. Browsers stop nesting HTML at 512, too. */
export const defaultLimits: Limits = { bytes: null, line: 4 << 20, ratio: 100, depth: 512 };

/** What is wrong with an input, in words for its reader. Thrown while reading, told as a failure. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** The problem of an input larger than a limit, with the way out. */
export function tooLarge(what: string, limit: number, option: string): Unreadable {
  return new Unreadable(`${what} is larger than ${size(limit)} (${option} sets the limit)`);
}

/** The problem of what is nested deeper than the limit. */
export function tooDeep(limit: number): Unreadable {
  return new Unreadable(`is nested deeper than ${limit} (--max-depth sets the limit)`);
}

/** "4 MiB", "1,000 bytes". */
function size(bytes: number): string {
  const units = ["KiB", "MiB", "GiB"] as const;
  const unit = units.findLast((_, i) => bytes % 1024 ** (i + 1) === 0 && bytes > 0);
  if (unit === undefined) return `${bytes.toLocaleString("en-US")} bytes`;
  return `${bytes / 1024 ** (units.indexOf(unit) + 1)} ${unit}`;
}
