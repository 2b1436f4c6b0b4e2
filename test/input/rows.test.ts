import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRowReader } from "../../src/input/tables/rows.ts";

/** The rows of a text that comes in these pieces, an error as its message. */
function rowsOf(pieces: readonly string[], separator = ","): unknown {
  const reader = createRowReader(separator, 1000);
  try {
    return [...pieces.flatMap(reader.push), ...reader.end()].map(({ number, cells }) => [number, ...cells]);
  } catch (error) {
    return (error as Error).message;
  }
}

describe("rows", () => {
  test.each<readonly [string, string, unknown]>([
    [
      "plain",
      "a,b\nc,d",
      [
        [1, "a", "b"],
        [2, "c", "d"],
      ],
    ],
    [
      "CRLF, CR, and none at the end",
      "a,b\r\nc,d\re",
      [
        [1, "a", "b"],
        [2, "c", "d"],
        [3, "e"],
      ],
    ],
    [
      "blank lines",
      "\n\na\n\n\nb\n",
      [
        [3, "a"],
        [6, "b"],
      ],
    ],
    [
      "empty cells",
      ",\n,,x\n",
      [
        [1, "", ""],
        [2, "", "", "x"],
      ],
    ],
    [
      "quoted separators and breaks",
      '"a,b","c\nd"\ne',
      [
        [1, "a,b", "c\nd"],
        [3, "e"],
      ],
    ],
    ["doubled marks", '"say ""no""",x', [[1, 'say "no"', "x"]]],
    ["a mark within a cell", 'a "b" c,5"\n', [[1, 'a "b" c', '5"']]],
    ["text behind a closing mark", '"No" he said,x\n', [[1, '"No" he said', "x"]]],
    ["a mark that does not close", 'a\n"b,c\n', "the quotation mark of a row near line 2 does not close"],
    [
      "a row too long",
      `a\n"${"b".repeat(1200)}`,
      expect.stringContaining("a row near line 2 is larger than 1000"),
    ],
  ])("%s", (_, text, rows) => {
    expect(rowsOf([text])).toEqual(rows);
    expect(rowsOf([...text])).toEqual(rows);
  });

  test("as another reader has them, however the text is cut", () => {
    const piece = fc.constantFrom("a", "b ", ",", '"', '""', "\n", "é", '","', '"\n"', '\n"');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"), (pieces, lineBreak) => {
        const own = pieces.map((each) => each.replaceAll("\n", lineBreak));
        expect(rowsOf(own)).toEqual(rowsOf([own.join("")]));
        expect(cellsOf(rowsOf(own))).toEqual(byCsvParse(own.join("")));
      }),
      { numRuns: 2000 },
    );
  });
});

const isNotEmpty = (cells: readonly unknown[]) => cells.length > 1 || cells[0] !== "";
const cellsOf = (rows: unknown) =>
  Array.isArray(rows) ? rows.map((row) => row.slice(1)).filter(isNotEmpty) : "an error";

/** Rows of one empty cell are none, quoted or not. */
function byCsvParse(text: string): unknown {
  try {
    const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    return (parse(text, { ...options, record_delimiter: ["\n", "\r\n", "\r"] }) as string[][]).filter(
      isNotEmpty,
    );
  } catch {
    return "an error";
  }
}
