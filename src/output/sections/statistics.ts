import type { Comparison, Statistic } from "../../model/result.ts";
import type { ReportedStory } from "../format.ts";
import { column, lineColumn, numbers, type Section, section } from "./section.ts";

const signs: Readonly<Record<Statistic["modifier"], string>> = {
  "=": "",
  "~": "≈ ",
  ">": "> ",
  ">=": "≥ ",
  "<": "< ",
  "<=": "≤ ",
};

const digits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

/** "≈ 54", "100–999", "52–48", "USD 18,000,000", "4.5%". */
export function figure(statistic: Statistic): string {
  const number = signs[statistic.modifier] + amount(statistic);
  if (statistic.kind === "percent") return `${number}%`;
  return statistic.kind === "money" && statistic.unit !== null ? `${statistic.unit} ${number}` : number;
}

function amount({ value, low, high, score }: Statistic): string {
  if (score !== undefined) return score.map((side) => digits.format(side)).join("–");
  if (value !== null) return digits.format(value);
  return [low, high]
    .filter((end) => end !== undefined)
    .map((end) => digits.format(end))
    .join("–");
}

/** The noun counted, or the unit where no noun stands; money and percent show theirs in the figure. */
function counted({ kind, noun, unit }: Statistic): string {
  if (kind === "money" || kind === "percent") return noun === null || noun === unit ? "" : noun;
  return noun ?? unit ?? "";
}

export const statistics: Section = section<Statistic>(
  {
    name: "statistics",
    title: "Statistics",
    spans: (statistic) => [statistic],
    columns: [
      numbers("Figure", figure, "strong"),
      column("Of what", counted),
      column("About", ({ subject }) => subject ?? ""),
      column("In the text", ({ text }) => text, "faint"),
      lineColumn(({ start }) => start),
    ],
  },
  ({ result }) => result.statistics,
);

/** The statistics that a comparison sets against each other. */
export function sidesOf({ left, right }: Comparison, { statistic }: ReportedStory): readonly Statistic[] {
  return [statistic(left), statistic(right)].filter((side) => side !== undefined);
}

/** "≈ 54 nations". */
export function figureOf(statistic: Statistic): string {
  return `${figure(statistic)} ${counted(statistic)}`.trim();
}

function side(id: string, story: ReportedStory): string {
  const statistic = story.statistic(id);
  return statistic === undefined ? id : figureOf(statistic);
}

function signed(difference: number): string {
  return `${difference > 0 ? "+" : ""}${digits.format(difference)}`;
}

export const comparisons: Section = section<Comparison>(
  {
    name: "comparisons",
    title: "Comparisons",
    spans: sidesOf,
    columns: [
      column("This", ({ left }, story) => side(left, story), "strong"),
      column("Against", ({ right }, story) => side(right, story), "strong"),
      numbers("Difference", ({ difference }) => (difference === null ? "" : signed(difference)), "plain"),
      numbers("Ratio", ({ ratio }) => (ratio === null ? "" : `×${digits.format(ratio)}`), "plain"),
      column("Type", ({ type }) => type),
      column("Cue", ({ cue }) => cue ?? ""),
      numbers("Lines", (comparison, story) => {
        const lines = sidesOf(comparison, story).map(({ start }) => story.lineAt(start));
        return [...new Set(lines)].join(", ");
      }),
    ],
  },
  ({ result }) => result.comparisons,
);
