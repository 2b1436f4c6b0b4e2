import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";

/** The modules in the order of docs/architecture.md: each imports only itself and modules before it. */
const modules = [
  "model",
  "text",
  "english",
  "input",
  "split",
  "names",
  "entities",
  "quotes",
  "dates",
  "statistics",
  "pipeline",
  "compare",
  "check",
  "corpus",
  "timeline",
  "database",
  "output",
  "library",
  "batch",
  "cli",
  "start",
];
/** What may be imported where, beside relative files. */
const packages: Readonly<Record<string, readonly string[]>> = {
  compromise: ["english"],
  commander: ["cli"],
  "node-sqlite3-wasm": ["database"],
  "hyparquet-writer": ["database"],
  chalk: ["output"],
  "cli-table3": ["output"],
  "csv-stringify": ["output"],
  "string-width": ["output"],
  "d3-geo": ["output"],
  "topojson-client": ["output"],
  "world-atlas/land-110m.json": ["output"],
  "fast-glob": ["input"],
  picomatch: ["input"],
  "csv-parse": ["input"],
  tinyld: ["input"],
  chardet: ["input"],
  "p-limit": ["batch"],
  tinypool: ["batch"],
  zod: ["model", "cli"],
  linkedom: ["input"],
  "@mozilla/readability": ["input"],
};
/** Rooms that run anywhere, a browser included. */
const pure = [
  "model",
  "text",
  "english",
  "split",
  "names",
  "entities",
  "quotes",
  "dates",
  "statistics",
  "pipeline",
  "compare",
  "check",
  "output",
];
/** What reads the tables from the disk, as `browser.ts` fetches them; and what packs workbooks, which browsers do not write. */
const impure: ReadonlySet<string> = new Set(["src/pipeline/load-tools.ts", "src/output/workbook/zip.ts"]);

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(module: string): Import[] {
  return readdirSync(`src/${module}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => posix.join("src", module, name))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
        ([, target = ""]) => ({ file, target }),
      ),
    );
}

const roomOf = ({ file, target }: Import) => posix.join(posix.dirname(file), target).split("/")[1];

describe("the architecture", () => {
  test("every folder in src is a module, or makes what the package carries", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...modules, "data", "page", "training", "building"]).toEqual(
      expect.arrayContaining(folders.map(({ name }) => name)),
    );
  });

  test.each(modules)("%s imports only modules before it", (module) => {
    const allowed = ["data", ...modules.slice(0, modules.indexOf(module) + 1)];
    for (const each of importsOf(module).filter(({ target }) => target.startsWith("."))) {
      expect(allowed, `${each.file} imports ${each.target}`).toContain(roomOf(each));
    }
  });

  test.each(Object.entries(packages))("%s is imported only in %s", (name, allowed) => {
    for (const module of modules.filter((each) => !allowed.includes(each))) {
      const found = importsOf(module).filter(
        ({ target }) => target === name || target.startsWith(`${name}/`),
      );
      expect(found).toEqual([]);
    }
  });

  test.each(pure)("%s imports nothing of Node", (module) => {
    const found = importsOf(module).filter(({ target }) => target.startsWith("node:"));
    expect(found.filter(({ file }) => !impure.has(file))).toEqual([]);
  });
});
