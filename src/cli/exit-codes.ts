/** What the program's exit code says; documented in `newsx --help`. */
export const ExitCode = {
  done: 0,
  /** Only commands that check something. */
  findings: 1,
  /** Wrong usage, or no input could be read, or the output could not be written. */
  unusable: 2,
  /** Done, but some inputs could not be read. */
  partial: 3,
} as const;

export const exitCodeHelp = `
Exit codes:
  0  done (also when the reader of a pipe has left)
  1  findings, from commands that check
  2  wrong usage, no input could be read, or the output could not be written
  3  done, but some inputs could not be read`;

/** A user's mistake, told in one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
