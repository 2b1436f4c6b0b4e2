/** What ends the program and is told in one line: a user's mistake, or output that cannot be written. */
export class FatalError extends Error {
  override readonly name = "FatalError";
}
