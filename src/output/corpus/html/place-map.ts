import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import land from "world-atlas/land-110m.json" with { type: "json" };
import type { PlaceRow } from "../../../corpus/corpus.ts";
import { type Markup, markup, nothing } from "../../html/markup.ts";

const WIDTH = 960;
const HEIGHT = 467;

/** Places on the map; more would hide each other. */
const MAX_PLACES = 400;
const MIN_RADIUS = 4;
const MAX_RADIUS = 22;

/** What is near enough to be larger than any place is no place of the news but where all of it happens. */
const kinds: ReadonlySet<string> = new Set(["continent"]);

/**
 * The places of the news on a map of the world in the Equal Earth projection (Šavrič, Patterson, Jenny 2018), in which
 * areas are true: a circle for each, as large as the number of its stories, linked to its row.
 */
export function placeMap(places: readonly PlaceRow[]): Markup {
  const project = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: "Sphere" });
  const path = geoPath(project).digits(1);
  const located = places
    .filter(({ kind, latitude, longitude }) => latitude !== null && longitude !== null && !kinds.has(kind))
    .slice(0, MAX_PLACES);
  if (located.length === 0) return nothing;
  const most = located.reduce((largest, { stories }) => Math.max(largest, stories), 1);
  const circles = located.map(({ id, name, stories, latitude, longitude }) => {
    const [x, y] = project([longitude!, latitude!]) ?? [0, 0];
    const radius = Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(stories / most));
    const label = `${name}: ${stories} ${stories === 1 ? "story" : "stories"}`;
    return markup`<a href="#${id}" aria-label="${label}"><title>${label}</title><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/></a>`;
  });
  return markup`<figure class="map">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%" role="group" aria-label="Map of places"><path class="sea" d="${path({ type: "Sphere" }) ?? ""}"/><path class="land" d="${path(feature(land, land.objects.land)) ?? ""}"/>${circles}</svg>
<figcaption>${located.length} places; a circle is as large as the number of stories that name its place</figcaption>
</figure>
`;
}
