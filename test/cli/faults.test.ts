import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, describe, expect, test, vi } from "vitest";
import { fileSink } from "../../src/cli/file-sink.ts";
import { main } from "../../src/cli/main.ts";
import { writeWhole } from "../../src/cli/sink.ts";
import type { Files } from "../../src/cli/staged-file.ts";
import { inChunks } from "../input/world.ts";
import { runInProcess, runSpawned } from "./run.ts";

const root = new URL("../../", import.meta.url).pathname;
const story = "“We go,” said Ana Ruiz of Oslo. About 40 people left.\n";
const folders: string[] = [];

function newFolder(): string {
  const folder = fs.mkdtempSync(join(tmpdir(), "newsx-faults-"));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

const fault = (code: string) => Object.assign(new Error(code), { code });

/** Cases of all tests in this file, so that none is lost unseen. */
let cases = 0;

const fileCalls = [
  "accessSync",
  "closeSync",
  "fchmodSync",
  "fsyncSync",
  "lstatSync",
  "openSync",
  "readlinkSync",
  "realpathSync",
  "renameSync",
  "statSync",
  "unlinkSync",
  "writeFileSync",
] as const satisfies readonly (keyof Files)[];

/** The file system, failing at the call of this number, and where `forEver` is set at all that follow. */
function failingFiles(
  at: number,
  code: string,
  forEver: boolean,
): { files: Files; hasFailed: () => boolean } {
  let calls = 0;
  const wrap = (name: (typeof fileCalls)[number]) => {
    const real = fs[name] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      calls++;
      if (calls === at || (forEver && calls > at)) throw fault(code);
      return real(...args);
    };
  };
  const files = Object.fromEntries(fileCalls.map((name) => [name, wrap(name)])) as unknown as Files;
  return { files, hasFailed: () => calls >= at };
}

async function writeTo(folder: string, files: Files, parts: readonly string[]): Promise<boolean> {
  const interruption = new AbortController().signal;
  try {
    const sink = fileSink("out.json", { cwd: folder, interruption }, files);
    try {
      for (const part of parts) await sink.write(part);
    } catch (error) {
      await sink.abandon();
      throw error;
    }
    await sink.commit();
    return true;
  } catch (error) {
    expect((error as Error).message).toMatch(/^cannot write out\.json: /);
    return false;
  }
}

describe("a file is old or complete, whichever call fails", () => {
  const codes = ["ENOSPC", "EIO", "EACCES", "EDQUOT"];
  const setups = [true, false].flatMap((isThere) =>
    [1, 3].flatMap((writes) => [true, false].map((forEver) => ({ isThere, writes, forEver }))),
  );

  test.each(setups.flatMap((setup) => codes.map((code) => ({ ...setup, code }))))(
    "$code (file there: $isThere, writes: $writes, for ever: $forEver)",
    async ({ isThere, writes, forEver, code }) => {
      const parts = Array.from({ length: writes }, (_, i) => `part ${i}\n`);
      for (let at = 1; ; at++) {
        const folder = newFolder();
        const target = join(folder, "out.json");
        if (isThere) fs.writeFileSync(target, "old");
        const { files, hasFailed } = failingFiles(at, code, forEver);
        const isDone = await writeTo(folder, files, parts);
        if (!hasFailed()) break;
        cases++;
        const content = fs.existsSync(target) ? fs.readFileSync(target, "utf8") : null;
        const old = isThere ? "old" : null;
        expect(isDone ? [parts.join("")] : [old, parts.join("")]).toContain(content);
        // Where nothing works any more, nothing can be taken away either.
        if (!forEver) expect(fs.readdirSync(folder).filter((name) => name !== "out.json")).toEqual([]);
      }
    },
  );

  test("a signal takes the unfinished file away", async () => {
    const folder = newFolder();
    const interruption = new AbortController();
    const sink = fileSink("out.json", { cwd: folder, interruption: interruption.signal });
    await sink.write("half");
    expect(fs.readdirSync(folder)).toHaveLength(1);
    interruption.abort();
    expect(fs.readdirSync(folder)).toEqual([]);
    cases++;
  });

  test("links stay links, modes stay, devices are written to", async () => {
    const folder = newFolder();
    fs.writeFileSync(join(folder, "real.json"), "old", { mode: 0o640 });
    fs.symlinkSync("real.json", join(folder, "out.json"));
    await writeTo(folder, fs, ["new"]);
    expect(fs.readFileSync(join(folder, "real.json"), "utf8")).toBe("new");
    expect(fs.statSync(join(folder, "real.json")).mode & 0o777).toBe(0o640);
    expect(fs.lstatSync(join(folder, "out.json")).isSymbolicLink()).toBe(true);
    const interruption = new AbortController().signal;
    await fileSink("/dev/null", { cwd: folder, interruption }).write("gone");
    expect(fs.statSync("/dev/null").isCharacterDevice()).toBe(true);
    fs.mkdirSync(join(folder, "sub"));
    expect(() => fileSink("sub", { cwd: folder, interruption })).toThrow("cannot write sub: is a directory");
  });

  test("a link to nothing stays a link, and the file appears where it leads", async () => {
    const folder = newFolder();
    fs.mkdirSync(join(folder, "sub"));
    fs.symlinkSync("sub/next.json", join(folder, "out.json"));
    fs.symlinkSync("real.json", join(folder, "sub/next.json"));
    await writeTo(folder, fs, ["new"]);
    expect(fs.readFileSync(join(folder, "sub/real.json"), "utf8")).toBe("new");
    expect(fs.lstatSync(join(folder, "out.json")).isSymbolicLink()).toBe(true);
    fs.symlinkSync("b.json", join(folder, "a.json"));
    fs.symlinkSync("a.json", join(folder, "b.json"));
    const host = { cwd: folder, interruption: new AbortController().signal };
    expect(() => fileSink("a.json", host)).toThrow("symbolic links go round in a circle");
  });

  test("a pipe nobody reads is told, and does not keep the program waiting", () => {
    const cwd = newFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const host = { cwd, interruption: new AbortController().signal };
    expect(() => fileSink("pipe", host)).toThrow("cannot write pipe: nobody reads this pipe");
  });

  test("stories that cannot be written whole leave nothing behind", async () => {
    const discarded: string[] = [];
    const sink = {
      write: async () => {
        throw fault("ENOSPC");
      },
      commit: async () => {},
      abandon: async () => void discarded.push("abandoned"),
    };
    await expect(writeWhole(sink, "text")).rejects.toThrow("ENOSPC");
    expect(discarded).toEqual(["abandoned"]);
  });
});

/** A stream whose write of this number fails. */
function failingStream(at: number, code: string): Writable & { readonly count: () => number } {
  let writes = 0;
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(++writes === at ? fault(code) : null),
  });
  return Object.assign(stream, { count: () => writes });
}

async function runWith(
  stdout: Writable,
  stderr: Writable,
  args: readonly string[],
  stdin: Readable,
): Promise<number> {
  const interruption = new AbortController().signal;
  return main({ args, stdin, stdout, stderr, env: {}, cwd: root, interruption, holdInterrupt: () => {} });
}

describe("standard output fails at any write", () => {
  test.each(
    ["table", "json", "ndjson"].flatMap((format) =>
      [
        ["EPIPE", 0],
        ["ENOSPC", 2],
        ["EIO", 2],
      ].map(([code, exit]) => ({ format, code: String(code), exit })),
    ),
  )("$format, $code", async ({ format, code, exit }) => {
    const records = `{"text":${JSON.stringify(story)}}\n`.repeat(3);
    for (let at = 1; ; at++) {
      const stdout = failingStream(at, code);
      const said: string[] = [];
      const stderr = new Writable({
        write: (chunk, _encoding, done) => {
          said.push(String(chunk));
          done();
        },
      });
      const result = await runWith(
        stdout,
        stderr,
        ["extract", "-", "-f", format],
        Readable.from([Buffer.from(records)]),
      );
      if (stdout.count() < at) break;
      cases++;
      expect(result).toBe(exit);
      expect(said.join("")).toMatch(exit === 0 ? /^$/ : /^newsx: cannot write standard output: [^\n]+\n$/);
    }
  });

  test("a closed standard error is no reason to stop", async () => {
    const stdin = Readable.from([Buffer.from('{"text":"A."}\n{oops\n')]);
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    expect(await runWith(sink, failingStream(1, "EPIPE"), ["extract", "-"], stdin)).toBe(3);
    cases++;
  });
});

describe("inputs fail at any chunk", () => {
  const bytes = Buffer.from(`{"text":${JSON.stringify(story)}}\n`.repeat(4));

  test.each(["EIO", "ECONNRESET"])("standard input, %s", async (code) => {
    for (let at = 0; at * 20 < bytes.length; at++) {
      async function* broken(): AsyncGenerator<Buffer> {
        let sent = 0;
        for (const chunk of inChunks(bytes, 20)) {
          if (sent++ === at) throw fault(code);
          yield chunk;
        }
      }
      const folder = newFolder();
      const out = join(folder, "out.ndjson");
      const quiet = () => new Writable({ write: (_chunk, _encoding, done) => done() });
      const args = ["extract", "-", "--input-format", "ndjson", "-f", "ndjson", "-o", out];
      const exit = await runWith(quiet(), quiet(), args, Readable.from(broken()));
      // A stream that breaks may take with it what it has not handed on yet.
      expect([2, 3]).toContain(exit);
      expect(fs.readdirSync(folder)).toEqual(exit === 2 ? [] : ["out.ndjson"]);
      // What could be read is there, whole line by whole line.
      if (exit === 3) for (const line of fs.readFileSync(out, "utf8").trimEnd().split("\n")) JSON.parse(line);
      cases++;
    }
  });
});

/** Runs the built program and does something to it; gives the exit code. */
function spawned(
  command: readonly string[],
  options: { readonly cwd: string; readonly after?: (child: ReturnType<typeof spawn>) => void },
): Promise<{ code: number | null; stderr: string }> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: options.cwd, stdio: ["pipe", "ignore", "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  options.after?.(child);
  return new Promise((done) => child.on("close", (code) => done({ code, stderr })));
}

const program = join(root, "bin/newsx.js");

describe("a process of its own", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s leaves the old file and nothing else", async (signal, code) => {
    const folder = newFolder();
    fs.writeFileSync(join(folder, "out.json"), "old");
    const outcome = await spawned([process.execPath, program, "extract", "-", "-o", "out.json"], {
      cwd: folder,
      // It has begun to write when its temporary file is there, and it waits for an input that never ends.
      after: (child) => {
        child.stdin?.on("error", () => {});
        const watch = setInterval(() => {
          if (fs.readdirSync(folder).length < 2) return;
          clearInterval(watch);
          child.kill(signal);
        }, 20);
      },
    });
    expect(outcome).toEqual({ code, stderr: "" });
    expect(fs.readdirSync(folder)).toEqual(["out.json"]);
    expect(fs.readFileSync(join(folder, "out.json"), "utf8")).toBe("old");
    cases++;
  });

  test.each([0, 60, 120, 250, 400, 600, 900, 1500])(
    "a signal after %i ms, wherever that is",
    async (delay) => {
      const folder = newFolder();
      fs.writeFileSync(join(folder, "out.json"), "old");
      fs.writeFileSync(
        join(folder, "in.ndjson"),
        `{"text":${JSON.stringify(story.repeat(20))}}\n`.repeat(20),
      );
      const command = [process.execPath, program, "extract", "in.ndjson", "-o", "out.json", "-j", "2"];
      const { code, stderr } = await spawned(command, {
        cwd: folder,
        after: (child) => setTimeout(() => child.kill(delay % 100 === 0 ? "SIGTERM" : "SIGINT"), delay),
      });
      // Null: the signal came before the program could listen to it.
      expect([0, 130, 143, null]).toContain(code);
      expect(stderr).toBe("");
      const content = fs.readFileSync(join(folder, "out.json"), "utf8");
      if (code === 0) expect(content).toMatch(/^\{\n.*\n\}\n$/s);
      else expect(content).toBe("old");
      expect(fs.readdirSync(folder)).toEqual(["in.ndjson", "out.json"]);
      cases++;
    },
  );

  test("neither the clock nor the language of the machine changes what is written", async () => {
    const args = ["extract", "fixtures/stories/ferry-inquiry/input.txt", "-f", "json"];
    const { stdout } = await runSpawned(args);
    for (const env of [
      { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "America/St_Johns", LANG: "C", LC_ALL: "C" },
    ]) {
      expect((await runSpawned(args, { env })).stdout).toBe(stdout);
      cases++;
    }
    vi.useFakeTimers({ toFake: ["Date"], now: -1 });
    expect((await runInProcess(args)).stdout).toBe(stdout);
    vi.useRealTimers();
    cases++;
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(!isRoot || !fs.existsSync("/usr/bin/setpriv"))("without permission", async () => {
    const folder = newFolder();
    fs.chmodSync(folder, 0o755);
    fs.writeFileSync(join(folder, "secret.txt"), story, { mode: 0o600 });
    fs.writeFileSync(join(folder, "out.json"), "old", { mode: 0o644 });
    const asNobody = [
      "setpriv",
      "--reuid=65534",
      "--regid=65534",
      "--clear-groups",
      process.execPath,
      program,
    ];
    const secret = await spawned([...asNobody, "extract", "secret.txt"], { cwd: folder });
    expect(secret).toEqual({ code: 2, stderr: "newsx: secret.txt: permission denied\n" });
    const write = await spawned([...asNobody, "extract", "none.txt", "-o", "out.json"], { cwd: folder });
    expect(write).toEqual({ code: 2, stderr: "newsx: cannot write out.json: permission denied\n" });
    expect(fs.readFileSync(join(folder, "out.json"), "utf8")).toBe("old");
    cases += 2;
  });

  test.skipIf(!fs.existsSync("/dev/full"))("a full device", async () => {
    const outcome = await spawned([process.execPath, program, "schema"], { cwd: root });
    expect(outcome.code).toBe(0);
    const full = await spawned(["sh", "-c", `exec "${process.execPath}" "${program}" schema > /dev/full`], {
      cwd: root,
    });
    expect(full).toEqual({
      code: 2,
      stderr: "newsx: cannot write standard output: no space left on the device\n",
    });
    cases++;
  });
});

test("at least 200 faults were tried", () => {
  expect(cases).toBeGreaterThanOrEqual(200);
});
