import type { Language } from "../english/english.ts";
import type { Place } from "../model/result.ts";
import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import type { Tokens } from "../text/tokens.ts";
import type { PlaceCluster } from "./cluster-places.ts";
import { toEntity } from "./entities.ts";
import type { MentionIndex } from "./mention-index.ts";
import { isMetonym } from "./metonym.ts";
import { locatePlaces } from "./place-country.ts";
import type { LocatedPlace } from "./place-governor.ts";
import { kindOfPlace } from "./place-kind.ts";
import { countryAbbreviations } from "./place-words.ts";

/** The places of a story, in the order given, with kind, country and the mentions that mean a government. */
export function describePlaces(
  tokens: Tokens,
  names: MentionIndex,
  clusters: readonly PlaceCluster[],
  gazetteer: Gazetteer,
  language: Language,
): readonly Place[] {
  const located: readonly LocatedPlace[] = clusters.map((cluster) => ({
    cluster,
    kind: kindOfPlace(tokens, cluster),
    country: null,
  }));
  locatePlaces(tokens, names, located, gazetteer);
  return located.map(({ cluster, kind, country }, i) => {
    const givenName = kind === "country" ? countryName(cluster) : undefined;
    const { id, name, aliases, mentions } = toEntity(tokens, cluster, `l${i + 1}`, givenName);
    const mayGovern = kind === "city" && ((cluster.entry?.classes ?? 0) & NameClass.largeCity) !== 0;
    const governs = (n: number) => mayGovern && isMetonym(tokens, cluster.mentions[n]!, language, names);
    const marked = mentions.map(({ start, end, text }, n) =>
      governs(n) ? { start, end, text, metonym: true } : { start, end, text },
    );
    return { id, name, aliases, mentions: marked, kind, country, ...UNLOCATED };
  });
}

const UNLOCATED = { region: null, geonames: null, latitude: null, longitude: null };

/** What a country that the story only abbreviates is called; undefined where it gives a longer form. */
function countryName({ mentions }: PlaceCluster): string | undefined {
  let name: string | undefined;
  for (const { form } of mentions) {
    name = countryAbbreviations.get(form.words.join("").replace(/\./g, ""));
    if (name === undefined) return undefined;
  }
  return name;
}
