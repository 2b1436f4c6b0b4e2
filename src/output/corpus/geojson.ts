import { pointOf } from "../geojson.ts";
import { prettyJson } from "../visible.ts";
import type { CorpusFormat } from "./corpus-format.ts";

/** The places whose coordinates are known, as points for a map. */
export const corpusGeojson: CorpusFormat = ({ corpus }) =>
  prettyJson({
    type: "FeatureCollection",
    features: corpus.places.flatMap(({ id, latitude, longitude, members, ...row }) => {
      const [member] = members;
      const properties = { ...row, source: member?.source ?? null, line: member?.line ?? null };
      return pointOf(id, { latitude, longitude }, properties) ?? [];
    }),
  });
