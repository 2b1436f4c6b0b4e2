/** Writes what was learned of splitting as TypeScript tables. */
import { writeFileSync } from "node:fs";
import type { BorderModel } from "../split/borders.ts";
import { deckFeatures } from "../split/deck.ts";
import { gapFeatures } from "../split/features.ts";
import { Regime } from "../split/layout.ts";
import type { CommonWord } from "../split/lexicon.ts";
import { neighbourFeatures } from "../split/neighbours.ts";
import type { Weights } from "../split/score.ts";

export function writeWeights(model: BorderModel, deck: readonly number[]): void {
  const table = (weights: Weights, names: readonly string[]): string =>
    names
      .map((name, f) => `  // ${name}\n  [${weights.map((row) => Math.round(row[f]! * 100)).join(", ")}],`)
      .join("\n");
  writeFileSync(
    new URL("../split/weights.ts", import.meta.url),
    `// Made by \`npm run train:split\`; do not edit. A line a feature, in hundredths; columns: ${Object.keys(Regime).join(", ")}.
import type { BorderModel } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
${table(
  model.gaps,
  gapFeatures.map(([name]) => name),
)}
];

const neighbours: Weights = [
${table(
  model.neighbours,
  neighbourFeatures.map(([name]) => name),
)}
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const borderModel: BorderModel = { gaps: turned(gaps), neighbours: turned(neighbours) };

/** Of the end of a deck. */
export const deckWeights: readonly number[] = [
${deck.map((weight, f) => `  ${Math.round(weight * 100) / 100}, // ${deckFeatures[f]![0]}`).join("\n")}
];
`,
  );
}

export function writeCommonWords(words: readonly CommonWord[]): void {
  const rows = words.map((word) => `  [${word.join(", ")}],`).join("\n");
  writeFileSync(
    new URL("../split/common-words.ts", import.meta.url),
    `// Made by \`npm run train:split\`; do not edit. Hash, share of articles in thousandths, lead log-odds in hundredths.
import type { CommonWord } from "./lexicon.ts";

export const commonWords: readonly CommonWord[] = [
${rows}
];
`,
  );
}
