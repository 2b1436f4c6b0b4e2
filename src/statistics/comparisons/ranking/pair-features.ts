/** All features of a pair, as numbers of `featureNames`. */
import { addClauseFeatures } from "./clause-features.ts";
import { addCueFeatures, addTimeFeatures, addWordFeatures } from "./cue-features.ts";
import { addFigureFeatures } from "./figure-features.ts";
import { addMarkFeatures } from "./mark-features.ts";
import { addNeighbourFeatures } from "./neighbour-features.ts";
import type { Pair } from "./pair.ts";
import { addPlaceFeatures } from "./place-features.ts";

export function pairFeatures(pair: Pair): readonly number[] {
  const features: number[] = [];
  addFigureFeatures(pair, features);
  addPlaceFeatures(pair, features);
  addMarkFeatures(pair, features);
  addCueFeatures(pair, features);
  addTimeFeatures(pair, features);
  addWordFeatures(pair, features);
  addNeighbourFeatures(pair, features);
  addClauseFeatures(pair, features);
  return features;
}
