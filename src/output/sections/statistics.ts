import type { Comparison, Statistic } from "../../model/result.ts";
import { pluralUnit } from "../../statistics/quantities/unit-names.ts";
import { foldSpace } from "../../text/fold.ts";
import type { ReportedStory } from "../format.ts";
import { writeNumber, writeSignificant } from "../write-number.ts";
import { column, lineColumn, numbers, type Section, section, whyColumn } from "./section.ts";

const signs: Readonly<Record<Statistic["modifier"], string>> = {
  "=": "",
  "~": "≈ ",
  ">": "> ",
  ">=": "≥ ",
  "<": "< ",
  "<=": "≤ ",
};

const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/**
 * "1,250", "2.5 million": a round number of millions in words, all others in full. With a true minus sign, so
 * that none is read as a dash.
 */
function decimal(value: number): string {
  const [size, name] = scales.find(([scale]) => Math.abs(value) >= scale) ?? [1, null];
  const isRound = Number.isInteger((value / size) * 1000);
  const number =
    name === null || !isRound ? writeNumber(value, 4) : `${writeNumber(value / size, 4)} ${name}`;
  return number.replace("-", "−");
}

/** Fractions of news: thirds, quarters, and so on to twelfths. */
const LARGEST_DENOMINATOR = 12;

/** "1/3" of a third; null where it is no small fraction. */
function fraction(value: number): string | null {
  for (let denominator = 2; denominator <= LARGEST_DENOMINATOR; denominator++) {
    const numerator = Math.round(value * denominator);
    const isClose = Math.abs(value - numerator / denominator) < 1e-3;
    if (numerator > 0 && numerator < denominator && isClose) return `${numerator}/${denominator}`;
  }
  return null;
}

/** "≈ 54", "12–14", "52–48", "USD 18 million", "4.5%", "> 1/3", "×2", "dozens". */
export function figure(statistic: Statistic): string {
  const { kind, value, unit, text } = statistic;
  if (isWorded(statistic)) return foldSpace(text).toLowerCase();
  const shown = kind === "fraction" && value !== null ? fraction(value) : null;
  const number = signs[statistic.modifier] + (shown ?? amount(statistic));
  if (kind === "percent") return `${number}%`;
  if (kind === "multiple") return `×${number}`;
  return kind === "money" && unit !== null ? `${unit} ${number}` : number;
}

/** Numbers that are no number: "dozens of people", "billions of dollars". */
const plurals = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)\b/i;

/** "dozens", "billions of dollars": a table says no more than the words do; JSON has their bounds. */
function isWorded({ rule, text, value, low, high, score }: Statistic): boolean {
  const isRange = value === null && low !== undefined && high !== undefined && score === undefined;
  return isRange && (rule === "number" || plurals.test(text));
}

function amount({ value, low, high, score }: Statistic): string {
  if (score !== undefined) return score.map(decimal).join("–");
  if (value !== null) return decimal(value);
  return [low, high]
    .filter((end) => end !== undefined)
    .map(decimal)
    .join("–");
}

/** "tonnes", "tonnes per day", "per bushel". */
function counted(statistic: Statistic): string {
  // "kilometres per hour" says both.
  const per = statistic.unit?.includes(" per ") ? undefined : statistic.per;
  return `${nounOf(statistic)} ${per === undefined ? "" : `per ${per}`}`.trim();
}

/** The noun counted, or the unit where no noun stands; money and percent show theirs in the figure. */
function nounOf({ kind, noun, unit, value }: Statistic): string {
  if (kind === "money" || kind === "percent") return noun === null || noun === unit ? "" : noun;
  return noun ?? (unit === null || value === 1 ? (unit ?? "") : plural(unit));
}

/** Units are singular in the data; a counted noun that ends in -s is left as it stands. */
function plural(unit: string): string {
  return /^[a-z]/.test(unit) && !unit.endsWith("s") ? pluralUnit(unit) : unit;
}

export const statistics: Section = section<Statistic>(
  "statistics",
  {
    name: "statistics",
    title: "Statistics",
    places: (statistic) => [statistic],
    columns: [
      numbers("Figure", figure, "strong"),
      column("Of what", counted),
      column("About", ({ subject }) => subject ?? ""),
      column("In the text", ({ text }) => text, "faint"),
      lineColumn(({ start }) => start),
      whyColumn(({ why }) => why),
    ],
  },
  ({ result }) => result.statistics,
);

/** The statistics that a comparison sets against each other. */
export function sidesOf({ left, right }: Comparison, { statistic }: ReportedStory): readonly Statistic[] {
  return [statistic(left), statistic(right)].filter((side) => side !== undefined);
}

/** "≈ 54 nations", "dozens of people". */
export function figureOf(statistic: Statistic): string {
  const shown = figure(statistic);
  const counts = counted(statistic);
  const isPlural = isWorded(statistic) && shown.endsWith("s") && nounOf(statistic) !== "";
  return `${shown} ${isPlural ? "of " : ""}${counts}`.trim();
}

function side(id: string, story: ReportedStory): string {
  const statistic = story.statistic(id);
  return statistic === undefined ? id : figureOf(statistic);
}

/** "police / organisers"; of a change the one thing that changes. One side alone would not say which. */
export function aboutSides({ subjects }: Comparison): string {
  const { left, right } = subjects ?? { left: null, right: null };
  if (left === null || right === null) return "";
  return left === right ? left : `${left} / ${right}`;
}

/** "+31", "−14": what must be added to the left figure to get the right one. */
export function signed(difference: number): string {
  return difference > 0 ? `+${decimal(difference)}` : decimal(difference);
}

/** "×2.35". */
export function times(ratio: number): string {
  return `×${writeSignificant(ratio, 3)}`;
}

export const comparisons: Section = section<Comparison>(
  "comparisons",
  {
    name: "comparisons",
    title: "Comparisons",
    places: sidesOf,
    columns: [
      column("This", ({ left }, story) => side(left, story), "strong"),
      column("Against", ({ right }, story) => side(right, story), "strong"),
      numbers("Difference", ({ difference }) => (difference === null ? "" : signed(difference)), "plain"),
      numbers("Ratio", ({ ratio }) => (ratio === null ? "" : times(ratio)), "plain"),
      column("About", aboutSides),
      column("Type", ({ type }) => type),
      column("Cue", ({ cue }) => cue ?? ""),
      {
        ...numbers<Comparison>("Lines", (comparison, story) => {
          const lines = sidesOf(comparison, story).map(({ start }) => story.lineAt(start));
          return [...new Set(lines)].join(", ");
        }),
        where: "lines",
      },
      whyColumn(({ why }) => why),
    ],
  },
  ({ result }) => result.comparisons,
);
