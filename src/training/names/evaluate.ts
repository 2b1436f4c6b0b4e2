/** Exact scores: a name counts where its first and last character and its type are right. */
import type { Language } from "../../english/english.ts";
import type { Gazetteer } from "../../names/gazetteer.ts";
import { NameType } from "../../names/labels.ts";
import type { NameModel } from "../../names/name-model.ts";
import { tagNames } from "../../names/tag-names.ts";
import { type GoldDocument, scanDocument } from "./corpus.ts";

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** By set and type, such as "gum-train person", and by set alone. */
export type Scores = Map<string, Tally>;

/** Tags the documents and adds to the scores. */
export function score(
  documents: readonly GoldDocument[],
  model: NameModel,
  gazetteer: Gazetteer,
  language: Language,
  scores: Scores = new Map(),
): Scores {
  const add = (set: string, type: string, field: keyof Tally): void => {
    for (const key of [set, `${set} ${type}`, "all"]) {
      const tally = scores.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      tally[field]++;
      scores.set(key, tally);
    }
  };
  const typeOf = new Map(Object.entries(NameType).map(([name, type]) => [type as number, name]));
  for (const document of documents) {
    const tokens = scanDocument(document);
    const gold = new Set(
      document.entities.map(({ start, end, type }) => `${start} ${end} ${typeOf.get(type)}`),
    );
    for (const { first, last, type } of tagNames(tokens, model, gazetteer, language)) {
      const isRight = gold.delete(`${tokens.start[first]} ${tokens.end[last]} ${type}`);
      add(document.set, type, isRight ? "right" : "wrong");
    }
    for (const key of gold) add(document.set, key.split(" ")[2]!, "missed");
  }
  return scores;
}

/** The F1 of a tally, in per cent. */
export function f1({ right, wrong, missed }: Tally): number {
  return (200 * right) / (2 * right + wrong + missed) || 0;
}

/** One line a set and type. */
export function report(scores: Scores): string {
  return [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, tally]) => {
      const precision = (100 * tally.right) / (tally.right + tally.wrong) || 0;
      const recall = (100 * tally.right) / (tally.right + tally.missed) || 0;
      return `${key.padEnd(32)} P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1(tally).toFixed(2)}`;
    })
    .join("\n");
}
