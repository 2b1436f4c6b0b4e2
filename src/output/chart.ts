/** Small bar charts for the terminal: figures side by side, so that they are seen and not only read. */
import stringWidth from "string-width";

export interface ChartRow {
  readonly label: string;
  readonly value: number;
  /** Approximate figures get a "~" before their number. */
  readonly approximate: boolean;
}

export interface ChartOptions {
  /** Plain ASCII: "#" instead of block characters. */
  readonly ascii: boolean;
}

/** One eighth of a cell to seven of them, from the left. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const SHORTEST_BAR = 4;

/**
 * The rows as lines of at most `width` columns: label, bar, number. Bars are to scale from zero, the longest
 * fills its column; negative and zero values have none. Labels are cut where they would leave no room.
 */
export function barChart(rows: readonly ChartRow[], width: number, { ascii }: ChartOptions): string[] {
  const numbers = rows.map(({ value, approximate }) => `${approximate ? "~" : ""}${formatNumber(value)}`);
  const numberWidth = Math.max(0, ...numbers.map((number) => number.length));
  const room = Math.max(0, width - numberWidth - SHORTEST_BAR - 2);
  const labelWidth = Math.min(room, Math.max(0, ...rows.map(({ label }) => stringWidth(label))));
  const barWidth = Math.max(SHORTEST_BAR, width - labelWidth - numberWidth - 2);
  const largest = Math.max(0, ...rows.map(({ value }) => value));
  return rows.map(({ label, value }, index) => {
    const share = largest > 0 ? Math.max(0, value) / largest : 0;
    const bar = drawBar(share * barWidth, ascii);
    return `${fit(label, labelWidth, ascii)} ${bar}${bar === "" ? "" : " "}${numbers[index]}`;
  });
}

function drawBar(length: number, ascii: boolean): string {
  if (ascii) return "#".repeat(Math.max(length > 0 ? 1 : 0, Math.round(length)));
  const eighths = Math.max(length > 0 ? 1 : 0, Math.round(length * 8));
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}

/** The label at exactly `width` columns: filled with blanks, or cut with an ellipsis. */
function fit(label: string, width: number, ascii: boolean): string {
  const missing = width - stringWidth(label);
  if (missing >= 0) return label + " ".repeat(missing);
  const mark = ascii ? "." : "…";
  let cut = "";
  for (const character of label) {
    if (stringWidth(cut + character) > width - 1) break;
    cut += character;
  }
  const shortened = width > 0 ? cut + mark : "";
  return shortened + " ".repeat(width - stringWidth(shortened));
}

/** "1,234,567", "0.5", "18,104.1": the same in every locale. */
function formatNumber(value: number): string {
  return new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }).format(value);
}
