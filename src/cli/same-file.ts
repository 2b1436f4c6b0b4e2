/** Whether an output is an input: told by device and inode, as sort and rg do, since one file may have many names. */
import { fstatSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { ResolvedInput } from "../input/paths.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import type { OutputOptions } from "./open-sink.ts";

/** Throws where the output is a regular file that is one of the inputs, which would be read half written or lost. */
export function refuseInputAsOutput(
  inputs: readonly ResolvedInput[],
  { output }: Pick<OutputOptions, "output">,
  // Not taken apart: standard input is opened when it is asked for, which takes 3 ms.
  host: Pick<Host, "cwd" | "stdin" | "stdout">,
): void {
  const written = identityOf(output === undefined ? host.stdout.fd : resolve(host.cwd, output));
  if (written === null) return;
  const isWritten = ({ kind, ...input }: ResolvedInput) =>
    kind === "path" &&
    "path" in input &&
    identityOf(input.path === "-" ? host.stdin.fd : resolve(host.cwd, input.path)) === written;
  const found = inputs.find(isWritten);
  if (found?.kind !== "path") return;
  const name = found.path === "-" ? "standard input" : found.path;
  throw new FatalError(
    `${name} is an input and ${output === undefined ? "standard output" : "--output"} at once; write to another file`,
  );
}

/** What tells a regular file from all others; null where it is none, or none is there. */
function identityOf(file: string | number | undefined): string | null {
  try {
    if (file === undefined) return null;
    const look =
      typeof file === "string" ? statSync(file, { bigint: true }) : fstatSync(file, { bigint: true });
    return look.isFile() ? `${look.dev}:${look.ino}` : null;
  } catch {
    return null;
  }
}
