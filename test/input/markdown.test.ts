import { expect, test } from "vitest";
import { blankMarkup, createBlanker } from "../../src/input/markdown.ts";
import { readFileOf } from "./world.ts";

test.each<readonly [string, string, string]>([
  ["headings", "## Dam holds\n\nIt rained.", "   Dam holds\n\nIt rained."],
  ["an underlined heading", "Dam holds\n---\nIt rained.", "Dam holds\n   \nIt rained."],
  ["a dividing line stays", "One.\n\n---\n\nTwo.", "One.\n\n---\n\nTwo."],
  ["a quoted block", "> > He left.", "    He left."],
  ["list items", "- One\n* Two", "  One\n  Two"],
  ["emphasis", "He **never** said _so_.", "He   never   said  so ."],
  ["stars and lines that are none", "5 * 3 and snake_case_name", "5 * 3 and snake_case_name"],
  ["a link", "See [Ana Ruiz](https://a.example/b) there.", "See  Ana Ruiz                       there."],
  ["a link by name", "See [Ana][1].\n\n[1]: https://a.example", "See  Ana    .\n\n                      "],
  ["an image", "A ![dam](dam.png) B", "A                 B"],
  ["an address", "At <https://a.example>.", "At                    ."],
  ["brackets that are no link", "“[They] left”", "“[They] left”"],
  ["code in a line", 'The `said "x"` call', "The            call"],
  ["fenced code", "A.\n```js\nsaid\n```\nB.", "A.\n     \n    \n   \nB."],
  ["a fence of another kind inside", "~~~\n```\n~~~\nB.", "   \n   \n   \nB."],
  ["an open fence", "A.\n```\nsaid", "A.\n   \n    "],
  ["front matter", "---\ntitle: T\n---\nA.", "   \n        \n   \nA."],
  ["tags", "A <b>dam</b><br>B", "A    dam        B"],
  ["an escaped mark", "A \\* B", "A  * B"],
  ["CRLF", "# A\r\n\r\nB.\r\n", "  A\r\n\r\nB.\r\n"],
  ["front matter that does not end", "---\n\nA _b_.", "---\n\nA  b ."],
])("%s", (_, markdown, text) => {
  expect(blankMarkup(markdown)).toBe(text);
  expect(blankMarkup(markdown)).toHaveLength(markdown.length);
  const { write, end } = createBlanker();
  expect(Array.from(markdown, write).join("") + end()).toBe(text);
});

test("hostile marks stay linear", () => {
  for (const mark of ["[", "![", "](", "`", "*", "_", "<", "\\", "> ", "[a](", "<a"])
    expect(blankMarkup(mark.repeat(50_000))).toHaveLength(mark.length * 50_000);
});

test("a long file comes in pieces", async () => {
  const [text] = await readFileOf("a.md", `# A\n\n${"About _forty_ left.\n\n".repeat(300_000)}`);
  expect(text?.startsWith("  A\n\nAbout  forty  left.\n")).toBe(true);
  expect(text).toHaveLength(5 + 21 * 300_000);
});

test("is known by its ending", async () => {
  expect(await readFileOf("a.md", "# A")).toEqual(["  A"]);
  expect(await readFileOf("a.txt", "# A")).toEqual(["# A"]);
});
