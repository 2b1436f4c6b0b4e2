import type { Readable, Writable } from "node:stream";

/** Everything the program touches outside itself, so that tests can run it in process. */
export interface Host {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted when a signal is about to end the process: the moment to take away what is half done. */
  readonly interruption: AbortSignal;
  /** Says whether Ctrl-C, which reaches a pager as well, is for the pager alone. */
  readonly holdInterrupt: (isHeld: boolean) => void;
}

export type OutputStream = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd?: number;
};
