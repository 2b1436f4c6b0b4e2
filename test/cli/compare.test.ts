import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { runInProcess } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "newsx-"));
writeFileSync(
  join(folder, "monday.txt"),
  "The bridge collapse in Lisbon has killed 31 people, the rescue service said on Monday.\n",
);
writeFileSync(
  join(folder, "tuesday.txt"),
  "The bridge collapse in Lisbon has killed 33 people, hospitals said on Tuesday. Repairs rose to $9 million from $6 million last year.\n",
);

async function compare(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(["compare", ...args], { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("figures that differ between stories stand with their places", async () => {
  const table = await compare("monday.txt", "tuesday.txt");
  expect(table).toMatch(/Between stories\n.*\n31 .*monday\.txt:1 +33 .*tuesday\.txt:1 +\+2/);
  expect(table).toMatch(/Within stories\n.*\n\$6 million +\$9 million/);
});

test("JSON and CSV hold the same pairs", async () => {
  const { within, across } = JSON.parse(await compare("monday.txt", "tuesday.txt", "-f", "json"));
  expect(within).toMatchObject([{ type: "change", difference: 3_000_000, source: "tuesday.txt" }]);
  expect(across).toMatchObject([{ left: { value: 31 }, right: { value: 33 }, difference: 2 }]);
  const rows: readonly Record<string, string>[] = parse(
    await compare("monday.txt", "tuesday.txt", "-f", "csv"),
    {
      columns: true,
    },
  );
  expect(rows.map(({ type, left_value: left, right_value: right }) => [type, left, right])).toEqual([
    ["change", "6000000", "9000000"],
    ["across", "31", "33"],
  ]);
});

test("standard input is named the same in CSV as extract names it", async () => {
  const stdin = "Repairs rose to $9 million from $6 million last year.\n";
  const { stdout } = await runInProcess(["compare", "-", "-f", "csv"], { stdin });
  const [row] = parse<Record<string, string>>(stdout, { columns: true });
  expect(row).toMatchObject({ left_source: "-", right_source: "-" });
});

test("nothing to compare is said", async () => {
  expect(await compare("monday.txt")).toBe("No figures are set against each other.\n");
});
