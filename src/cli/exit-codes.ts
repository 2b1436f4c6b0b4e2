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

/** What each exit code says, for the help and the manual. */
export const exitCodes: readonly (readonly [number, string])[] = [
  [ExitCode.done, "done (also when the reader of a pipe has left)"],
  [ExitCode.findings, "findings, from commands that check"],
  [ExitCode.unusable, "wrong usage, no input could be read, or the output could not be written"],
  [ExitCode.partial, "done, but some inputs could not be read"],
  [129, "ended by a hangup"],
  [130, "ended by an interrupt (Ctrl-C)"],
  [143, "ended by a request to terminate"],
];

export const exitCodeHelp = `
Exit codes:
${exitCodes.map(([code, what]) => `  ${String(code).padEnd(3)}  ${what}`).join("\n")}`;
