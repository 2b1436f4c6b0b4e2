import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { findFile } from "../../src/input/odd-path.ts";
import { readPathList } from "../../src/input/path-list.ts";
import { folderPattern, resolveInputs } from "../../src/input/paths.ts";
import { folder } from "./world.ts";

/** A folder with files of these names; "->" makes a symbolic link. */
function tree(...names: readonly string[]): string {
  const root = folder();
  for (const name of names) {
    const [path = "", target] = name.split(" -> ");
    mkdirSync(join(root, path, ".."), { recursive: true });
    if (target === undefined) writeFileSync(join(root, path), "A.\n");
    else symlinkSync(target, join(root, path));
  }
  return root;
}

async function found(
  cwd: string,
  named: readonly string[],
  ignore: readonly string[] = [],
  listed: readonly string[] = [],
): Promise<readonly string[]> {
  const inputs = await resolveInputs(named, listed, ignore, cwd);
  return inputs.map((input) =>
    input.kind === "path" ? input.path : `! ${input.problem.where}: ${input.problem.message}`,
  );
}

const news = tree(
  "b.txt",
  "a.txt",
  "x/c.md",
  "x/d.TXT.gz",
  "x/photo.png",
  "x/loop -> ..",
  "x/l.txt -> ../a.txt",
  "*.txt",
);

describe("inputs", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "files, in the order given, once",
      ["b.txt", "./a.txt", "x/../b.txt", "-", "-"],
      ["x/../b.txt", "./a.txt", "-"],
    ],
    ["a pattern, sorted", ["?.txt"], ["*.txt", "a.txt", "b.txt"]],
    ["a name that looks like a pattern", ["*.txt"], ["*.txt"]],
    ["a folder, with what can be read in it", ["x"], ["x/c.md", "x/d.TXT.gz"]],
    ["a folder with a slash", ["x/"], ["x/c.md", "x/d.TXT.gz"]],
    ["a circle of links, once around", ["x/loop/?.txt"], ["x/loop/*.txt", "x/loop/a.txt", "x/loop/b.txt"]],
    ["this folder", ["."], ["*.txt", "a.txt", "b.txt", "x/c.md", "x/d.TXT.gz"]],
    ["a link that is named", ["x/l.txt"], ["x/l.txt"]],
    ["what does not exist", ["none.txt"], ["none.txt"]],
    ["a pattern that nothing matches", ["none*"], ["! none*: no file matches this pattern"]],
    ["an empty name", ["", "a.txt"], ["! an argument: is empty, and names no input", "a.txt"]],
  ])("%s", async (_, named, expected) => {
    expect(await found(news, named)).toEqual(expected);
  });

  test("a folder without files is told", async () => {
    mkdirSync(join(news, "empty"), { recursive: true });
    expect(await found(news, ["empty"])).toEqual(["! empty: no file to read in this folder"]);
  });

  test.each<readonly [string, readonly string[]]>([
    ["a.txt", ["*.txt", "b.txt", "x/c.md", "x/d.TXT.gz", "none.txt", "-"]],
    ["x", ["*.txt", "a.txt", "b.txt", "none.txt", "-"]],
    ["x/*.md", ["*.txt", "a.txt", "b.txt", "x/d.TXT.gz", "none.txt", "-"]],
    ["**/?.*", ["none.txt", "-"]],
  ])("--ignore %s, for patterns, folders, names and lists alike", async (pattern, expected) => {
    const named = ["?.txt", "x", "none.txt", "-", "a.txt"];
    expect([...(await found(news, named, [pattern], ["x/c.md"]))].sort()).toEqual([...expected].sort());
  });

  test.each([
    ["/", /^\/\*\*\/\*\.\{/],
    ["/news//", /^\/news\/\*\*\//],
  ])("the folder %s stands for the files in it", (path, pattern) => {
    expect(folderPattern(path, (name) => name)).toMatch(pattern);
  });

  test("two hundred thousand names, with and without something to ignore", async () => {
    const names = Array.from({ length: 200_000 }, (_, i) => `nope${i}.txt`);
    expect(await found(news, [], [], [...names, "b.txt"])).toHaveLength(200_001);
    expect(await found(news, [], ["b.txt"], [...names, "b.txt"])).toHaveLength(200_000);
  });

  test("what a list names is never a pattern", async () => {
    expect(await found(news, [], [], ["?.txt", "b.txt"])).toEqual(["?.txt", "b.txt"]);
  });
});

test("lists of paths", async () => {
  const list = (text: string) => Readable.from([Buffer.from(text)]);
  const lines = { path: "-", separator: "\n" } as const;
  expect(await readPathList(lines, ".", list("a b.txt\r\n\nc.txt"))).toEqual(["a b.txt", "c.txt"]);
  expect(await readPathList({ ...lines, separator: "\0" }, ".", list("a\nb.txt\0c.txt\0"))).toEqual([
    "a\nb.txt",
    "c.txt",
  ]);
});

test("a name that is not UTF-8 is found again", async () => {
  const root = folder();
  const path = Buffer.concat([Buffer.from(`${root}/odd-`), Buffer.from([0xff, 0xfe]), Buffer.from(".txt")]);
  writeFileSync(path, "A.\n");
  expect(await findFile(path.toString())).toEqual(path);
  expect(await findFile(join(root, "plain.txt"))).toBe(join(root, "plain.txt"));
});
