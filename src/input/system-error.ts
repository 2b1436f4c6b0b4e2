import { Unreadable } from "./limits.ts";

const explanations: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file or directory"],
  ["EEXIST", "a file of that name is there already"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EISDIR", "is a directory"],
  ["ENOTDIR", "a part of the path is not a directory"],
  ["ELOOP", "symbolic links go round in a circle"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ENOSPC", "no space left on the device"],
  ["EBADF", "is closed"],
  ["ENXIO", "nobody reads this pipe"],
  ["EROFS", "the file system is read-only"],
]);

/** A system error as a reader understands it, without the call and the path that Node puts in. */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return explanations.get(codeOf(error)) ?? error.message;
}

/** Why reading an input failed: what is wrong with it or with the system, else it is our own mistake. */
export function describeFailure(error: unknown): string {
  if (error instanceof Unreadable || codeOf(error) !== "") return describeSystemError(error);
  return `internal error, please report it: ${describeSystemError(error)}`;
}

/** The code of a system error: "ENOENT"; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
