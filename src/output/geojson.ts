import type { Place } from "../model/result.ts";
import type { Format, FormatOptions, ReportedStory } from "./format.ts";
import { visibleJson } from "./visible.ts";

/** A place as a point of a map (RFC 7946: longitude first); null where nobody knows its coordinates. */
export function pointOf(
  id: string,
  { latitude, longitude }: Pick<Place, "latitude" | "longitude">,
  properties: object,
): object | null {
  if (latitude === null || longitude === null) return null;
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    properties,
  };
}

/** The places of each story whose coordinates are known, as points for a map: a feature a place of a story, each on a line. */
export function geojson({ only }: FormatOptions): Format {
  return {
    open: () => '{"type":"FeatureCollection","features":[\n',
    story: (story) =>
      (only.has("places") ? pointsOf(story) : [])
        .map((point) => visibleJson(JSON.stringify(point)))
        .join(",\n"),
    separator: ",\n",
    close: () => "\n]}\n",
  };
}

function pointsOf({ result, lineAt }: ReportedStory): readonly object[] {
  const { id: story, source, document, headline, published } = result;
  return result.places.flatMap(({ id, name, kind, country, region, geonames, mentions, ...at }) => {
    const [first] = mentions;
    const line = first === undefined ? null : lineAt(first.start);
    const place = { name, kind, country, region, geonames, mentions: mentions.length };
    const where = { source, document, line, story, headline: headline?.text ?? null, published };
    return pointOf(`${story}-${id}`, at, { ...place, ...where }) ?? [];
  });
}
