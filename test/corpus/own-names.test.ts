/** `newsx corpus --aliases`: what a newsroom knows wins over what speaks for and against. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runInProcess } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "newsx-own-"));
mkdirSync(join(folder, "sport"));
const texts = {
  "a.txt": "Mayor Ingrid Solberg of Bergen said on Friday that the tunnel would open.",
  "b.txt": "Ingrid M. Solberg, the mayor of Bergen, cut the ribbon on Sunday.",
  "c.txt": "Tove Lindqvist, an engineer, spoke to reporters in Bergen.",
  "sport/d.txt": "Ingrid Solberg of Bergen won the race on Saturday.",
};
for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);

type Row = Readonly<Record<"name" | "gender", string>> & {
  roles: { text: string }[];
  members: { source: string }[];
};

async function peopleWith(aliases: object): Promise<readonly Row[]> {
  writeFileSync(join(folder, "names.json"), JSON.stringify(aliases));
  const args = ["corpus", ...Object.keys(texts), "-f", "json", "--aliases", "names.json"];
  const { code, stdout, stderr } = await runInProcess(args, { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout).people;
}

const sourcesOf = (rows: readonly Row[]) =>
  rows.map(({ members }) => members.map(({ source }) => source).join(" ")).sort();

test("without aliases the mayor's two names find together", async () => {
  expect(sourcesOf(await peopleWith({}))).toContain("a.txt b.txt sport/d.txt");
});

test.each([
  [
    "two that are not one",
    { merge: [{ name: "Ingrid Solberg", not: ["Ingrid M. Solberg"] }] },
    "a.txt sport/d.txt",
  ],
  [
    "a name in some files alone",
    { files: { "sport/*": { rename: { "Ingrid Solberg": "Ingrid Solberg (runner)" } } } },
    "a.txt b.txt",
  ],
  [
    "two names that nothing else joins",
    { merge: [{ name: "Ingrid Solberg", also: ["Tove Lindqvist"] }] },
    "a.txt b.txt c.txt sport/d.txt",
  ],
] as const)("%s", async (_, aliases, sources) => {
  expect(sourcesOf(await peopleWith(aliases))).toContain(sources);
});

test("a role and a gender that are known", async () => {
  const people = await peopleWith({
    merge: [{ name: "Tove Lindqvist", gender: "male", role: "head of works" }],
  });
  expect(people.find(({ name }) => name === "Tove Lindqvist")).toMatchObject({
    gender: "male",
    roles: [{ text: "head of works" }],
  });
});
