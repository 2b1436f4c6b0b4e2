import type { Language } from "../../language/language.ts";
import type { Place } from "../../model/result.ts";
import { mentionOf, type Tokens } from "../../text/tokens.ts";
import { type Gazetteer, NameClass } from "../gazetteer.ts";
import { toEntity } from "./entities.ts";
import type { PlaceCluster } from "./join-places.ts";
import { isMetonym } from "./metonym.ts";
import type { NameMention } from "./name-mention.ts";
import { locatePlaces } from "./place-country.ts";
import type { LocatedPlace } from "./place-governor.ts";
import { kindOfPlace } from "./place-kind.ts";
import { countryAbbreviations } from "./place-words.ts";

/** The places of a story, in the order given, with kind, country and the mentions that mean a government. */
export function describePlaces(
  tokens: Tokens,
  clusters: readonly PlaceCluster[],
  gazetteer: Gazetteer,
  language: Language,
): readonly Place[] {
  const located: readonly LocatedPlace[] = clusters.map((cluster) => ({
    cluster,
    kind: kindOfPlace(tokens, cluster),
    country: null,
  }));
  locatePlaces(tokens, located, gazetteer);
  const placeAt = new Map(
    clusters.flatMap(({ mentions }) => mentions.map((mention) => [mention.first, mention] as const)),
  );
  const toMention = (mention: NameMention, mayGovern: boolean): Place["mentions"][number] => {
    const placed = mentionOf(tokens, mention.first, mention.last);
    return mayGovern && isMetonym(tokens, mention, language, placeAt) ? { ...placed, metonym: true } : placed;
  };
  return located.map(({ cluster, kind, country }, i) => {
    const mayGovern = kind === "city" && ((cluster.entry?.classes ?? 0) & NameClass.largeCity) !== 0;
    return {
      ...toEntity(tokens, cluster, `l${i + 1}`, kind === "country" ? countryName(cluster) : undefined),
      mentions: cluster.mentions.map((mention) => toMention(mention, mayGovern)),
      kind,
      country,
    };
  });
}

/** What a country that the story only abbreviates is called; undefined where it gives a longer form. */
function countryName({ mentions }: PlaceCluster): string | undefined {
  let name: string | undefined;
  for (const { form } of mentions) {
    name = countryAbbreviations.get(form.words.join("").replace(/\./g, ""));
    if (name === undefined) return undefined;
  }
  return name;
}
