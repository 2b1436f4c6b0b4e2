import { describe, expect, test } from "vitest";
import { separatorOf } from "../../src/input/tables/separator.ts";
import { documentsOf, readFileOf, readStdinOf } from "./world.ts";

const header = "id,date,headline,text";
const dam = '1,2020-05-04,Dam opens,"The dam, said Ana Ruiz, “holds”.\nIt rained."';
const fire = '2,2020-05-05,Fire,"He said ""no"" to all of it."';
const texts = ["1: The dam, said Ana Ruiz, “holds”.\nIt rained.", '2: He said "no" to all of it.'];

describe("tables", () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    ["CSV", "a.csv", [header, dam, fire].join("\n"), texts],
    ["CRLF and a mark", "a.csv", `\ufeff${[header, dam, fire].join("\r\n")}\r\n`, texts],
    ["semicolons", "a.csv", "id;text\n1;A, b, c.\n2;D, e.\n", ["1: A, b, c.", "2: D, e."]],
    ["tabs", "a.tsv", "id\ttext\n1\tA, b.\n", ["1: A, b."]],
    ["bars", "a.csv", "id|text\n1|A.\n", ["1: A."]],
    ["a table by its content", "a.txt", [header, dam, fire].join("\n"), texts],
    ["a table of quoted cells by its content", "a", '"id","text"\n"1","A."\n', ["1: A."]],
    [
      "another name for the text",
      "a.csv",
      "outlet,body\nPost,A.\n",
      ['? a.csv: the text is taken from the column "body"; --text-field names another', "A."],
    ],
    [
      "no header",
      "a.csv",
      `3,Dam opens,"${"The dam holds. ".repeat(20).trim()}"\n4,Fire,"It burned."\n`,
      [
        '? a.csv: the text is taken from the column "column 3"; --text-field names another',
        "The dam holds. ".repeat(20).trim(),
        "It burned.",
      ],
    ],
    [
      "rows of another width",
      "a.csv",
      "id,text\n1,A.,x\n2\n",
      ["1: A.", '! a.csv:3: the record has no string under "text"; --text-field may name id'],
    ],
    [
      "no text at all",
      "a.csv",
      "id,outlet\n1,Post\n2,Mail\n",
      [
        "! a.csv: 3 records have no field that must be its text, the first at a.csv:1; --text-field may name column 2, column 1",
      ],
    ],
  ])("%s", async (_, name, content, told) => {
    const all = await readFileOf(name, content);
    expect(all).toEqual(told);
  });

  test("two thousand articles are two thousand documents", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `${i},Post,"Article ${i}.\n\nIt says, “no”.\n\n\nOSLO (AP) — It rained."`,
    );
    expect(await documentsOf(`id,outlet,text\n${rows.join("\n")}\n`)).toHaveLength(2000);
  });

  test("what else a row holds comes with it", async () => {
    const [document] = await documentsOf([header, dam].join("\n"));
    expect(document).toMatchObject({
      id: "1",
      published: "2020-05-04",
      publishedFrom: "date",
      meta: { date: "2020-05-04", headline: "Dam opens" },
      isItem: true,
    });
  });

  test("a quoted cell that does not close is told", async () => {
    const open = `id,text\n1,"${"A. ".repeat(2000)}`;
    expect(await readFileOf("a.csv", open, { limits: { line: 4000 } })).toEqual([
      expect.stringMatching(/^! a\.csv: a row.* is larger than|^! a\.csv: the table cannot be read/),
    ]);
  });

  test("windows-1252", async () => {
    const content = Buffer.from("id,text\n1,\x93No\x94 said Bob.\n", "latin1");
    expect(await readFileOf("a.csv", content)).toEqual([
      expect.stringMatching(/^\? a\.csv: not UTF-8 .* read as windows-1252/),
      "1: “No” said Bob.",
    ]);
  });

  test.each([
    "The text, he said, is clear.\n\nIt rained, and it rained.",
    "“Yes”, “no”, and “perhaps”.\n",
    "Title\n\nBy Ana Ruiz, Bo Lund\n\nThe dam holds.",
    '"We go," said Ana Ruiz, "now."\n',
    "Oslo, Bergen\n",
  ])("%j is no table", async (text) => {
    expect(await readStdinOf(text)).toEqual([text]);
  });

  test.each([
    ["a;b,c\n1;2,5\n3;4,5", ";"],
    ["a,b\n1,2", ","],
    ['a\tb\n"x, y, z"\t2', "\t"],
  ])("the separator of %j is %j", (sample, separator) => {
    expect(separatorOf(sample)).toBe(separator);
  });
});
