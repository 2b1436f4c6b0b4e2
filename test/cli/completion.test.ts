import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./run.ts";

function has(program: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
}

/** A folder with a script for each shell and two files to complete. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsx-"));
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, stdout } = await runInProcess(["completion", shell]);
    expect(code).toBe(0);
    writeFileSync(join(folder, shell), stdout);
  }
  writeFileSync(join(folder, "dump one.txt"), "");
});

describe("bash", () => {
  /** What bash would offer for the last of these words. */
  async function complete(...words: readonly string[]): Promise<readonly string[]> {
    const script = `source ./bash
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
_newsx
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const args = ["--norc", "--noprofile", "-c", script, "bash", ...words];
    const { stdout } = await promisify(execFile)("bash", args, { cwd: folder });
    return stdout.split("\n").filter((line) => line !== "");
  }

  test.each<{ words: readonly string[]; offered: readonly string[] }>([
    { words: ["newsx", "ex"], offered: ["extract"] },
    { words: ["newsx", "--v"], offered: ["--version"] },
    { words: ["newsx", "extract", "--form"], offered: ["--format"] },
    { words: ["newsx", "extract", "--format", "j"], offered: ["json"] },
    { words: ["newsx", "extract", "--format", "=", "nd"], offered: ["ndjson"] },
    { words: ["newsx", "extract", "-f", "mark"], offered: ["markdown"] },
    { words: ["newsx", "check", "-f", ""], offered: ["text", "json", "github", "sarif"] },
    { words: ["newsx", "extract", "du"], offered: ["dump one.txt"] },
    { words: ["newsx", "extract", "-o", "du"], offered: ["dump one.txt"] },
    { words: ["newsx", "extract", "--width", "d"], offered: [] },
    { words: ["newsx", "extract", "--only", "pl"], offered: ["places"] },
    { words: ["newsx", "completion", "f"], offered: ["fish"] },
    { words: ["newsx", "help", "che"], offered: ["check"] },
    { words: ["newsx", "man", "d"], offered: [] },
  ])("$words", async ({ words, offered }) => {
    expect(await complete(...words)).toEqual(offered);
  });

  test("offers every command and every flag", async () => {
    const commands = await complete("newsx", "");
    expect(commands).toEqual(expect.arrayContaining(["extract", "check", "completion", "help"]));
    for (const command of ["extract", "check"]) {
      const { stdout } = await runInProcess([command, "--help"]);
      const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag!);
      expect((await complete("newsx", command, "--")).toSorted()).toEqual(flags.toSorted());
    }
  });

  test.skipIf(!has("script"))("completes as somebody types", async () => {
    const shell = spawn("script", ["-qec", "bash --norc --noprofile -i", "/dev/null"], {
      cwd: folder,
      env: { PATH: process.env["PATH"], TERM: "dumb", PS1: "$ " },
    });
    shell.stdin.end("source ./bash\nnewsx() { printf '<%s>' \"$@\"; }\nnewsx chec\t--form\tsar\t\nexit\n");
    expect(await text(shell.stdout)).toContain("<check><--format><sarif>");
  });
});

test("the script for bash is sound", () => {
  execFileSync("bash", ["-n", join(folder, "bash")]);
});

test.skipIf(!has("zsh"))("the script for zsh is sound", () => {
  execFileSync("zsh", ["-n", join(folder, "zsh")]);
});

test.skipIf(!has("fish"))("the script for fish is sound", () => {
  execFileSync("fish", ["--no-execute", join(folder, "fish")]);
});

describe("scripts know commands, flags, choices and what is a file", () => {
  test.each([
    { shell: "zsh", line: "'extract:find stories, people" },
    { shell: "zsh", line: "'(-f --format)'{-f,--format}'[how to report" },
    { shell: "zsh", line: ":format:(text json github sarif)'" },
    { shell: "zsh", line: "'*'--ignore'[leave these out" },
    { shell: "zsh", line: "'*'--only'[show only these" },
    { shell: "zsh", line: ":output:_files'" },
    { shell: "zsh", line: "'1:shell:(bash zsh fish)'" },
    { shell: "fish", line: "complete -c newsx -n __fish_use_subcommand -a check -d " },
    {
      shell: "fish",
      line: "'__fish_seen_subcommand_from check' -s f -l format -x -a 'text json github sarif'",
    },
    { shell: "fish", line: "'__fish_seen_subcommand_from check' -l rule -x -d " },
    { shell: "fish", line: "'__fish_seen_subcommand_from extract' -F" },
    { shell: "fish", line: "-l aliases -r -F" },
  ])("$shell: $line", async ({ shell, line }) => {
    expect((await runInProcess(["completion", shell])).stdout).toContain(line);
  });

  test("an unknown shell is told", async () => {
    const { code, stderr } = await runInProcess(["completion", "tcsh"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Allowed choices are bash, zsh, fish")]);
  });
});
