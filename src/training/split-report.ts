/** What a model of splitting gets right, shape by shape. */
import { type BorderModel, findBorders } from "../split/borders.ts";
import type { LabelledDump } from "./split-labelled.ts";

interface Score {
  hit: number;
  wrong: number;
  missed: number;
  whole: number;
  dumps: number;
}

/** Border F1 of every shape, and the share of dumps with every border right. */
function measure(
  dumps: readonly LabelledDump[],
  modelOf: (dump: LabelledDump) => BorderModel,
  threshold: number,
): Map<string, Score> {
  const scores = new Map<string, Score>();
  dumps.forEach((labelled) => {
    const { dump, doc, borders } = labelled;
    const found = new Set(findBorders(doc, modelOf(labelled), threshold).map(({ at }) => at));
    const hit = [...found].filter((at) => borders.has(at)).length;
    for (const shape of [dump.shape, `(${dump.shape.includes("-") ? dump.shape.split("-")[0] : "all"})`]) {
      const score = scores.get(shape) ?? { hit: 0, wrong: 0, missed: 0, whole: 0, dumps: 0 };
      scores.set(shape, score);
      score.hit += hit;
      score.wrong += found.size - hit;
      score.missed += borders.size - hit;
      score.dumps++;
      if (found.size === hit && borders.size === hit) score.whole++;
    }
  });
  return scores;
}

/** Prints border F1 and the share of dumps with every border right, at several thresholds. */
export function report(
  title: string,
  dumps: readonly LabelledDump[],
  modelOf: (dump: LabelledDump) => BorderModel,
): void {
  const thresholds = [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.5];
  const all = thresholds.map((threshold) => measure(dumps, modelOf, threshold));
  process.stdout.write(`${title}\n`);
  for (const shape of [...all[0]!.keys()].sort()) {
    const cells = all.map((scores) => {
      const { hit, wrong, missed, whole, dumps } = scores.get(shape)!;
      const f1 = hit + wrong + missed === 0 ? 1 : (2 * hit) / (2 * hit + wrong + missed);
      return `${f1.toFixed(3)}/${(whole / dumps).toFixed(3)}`;
    });
    process.stdout.write(`  ${shape.padEnd(32)} ${cells.join("  ")}\n`);
  }
}
