import { spawn } from "node:child_process";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { main } from "../../src/cli/main.ts";

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const root = new URL("../../", import.meta.url).pathname;

/** The program in this process, in a host of its own. */
export async function runInProcess(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const taken = Promise.all([text(stdout), text(stderr)]);
  const code = await main({
    args,
    stdin: Readable.from([Buffer.from(options.stdin ?? "")]),
    stdout,
    stderr,
    env: options.env ?? {},
    cwd: options.cwd ?? root,
    interruption: new AbortController().signal,
    holdInterrupt: () => {},
  });
  stdout.end();
  stderr.end();
  const [out, err] = await taken;
  return { code, stdout: out, stderr: err };
}

/** The built program as a process of its own, with a clean environment. */
export async function runSpawned(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [`${root}bin/newsx.js`, ...args], {
    cwd: options.cwd ?? root,
    env: { PATH: process.env["PATH"], ...options.env },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(options.stdin ?? "");
  const closed = new Promise<number | null>((done) => child.on("close", done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, stdout, stderr };
}
