import { prettyJson } from "../visible.ts";
import type { CorpusFormat } from "./corpus-format.ts";

/** The places whose coordinates are known, as points for a map (RFC 7946: longitude first). */
export const corpusGeojson: CorpusFormat = ({ corpus }) =>
  prettyJson({
    type: "FeatureCollection",
    features: corpus.places
      .filter(({ latitude, longitude }) => latitude !== null && longitude !== null)
      .map(({ id, latitude, longitude, members, ...row }) => ({
        type: "Feature",
        id,
        geometry: { type: "Point", coordinates: [longitude, latitude] },
        properties: { ...row, source: members[0]?.source ?? null, line: members[0]?.line ?? null },
      })),
  });
