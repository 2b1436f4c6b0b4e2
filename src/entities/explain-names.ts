import type { Language } from "../english/english.ts";
import type { Names } from "../model/result.ts";
import { reasonFor } from "../names/reasons.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Atlas } from "./city-table.ts";
import { resolveNames } from "./resolve-names.ts";

/** The names of a story, each mention with what speaks for its type and what joined it to its entity, in words a reader knows. */
export function explainNames(
  tokens: Tokens,
  tagged: readonly TaggedName[],
  gazetteer: Atlas,
  language: Language,
): Names {
  const reasons = new Map<number, string>();
  const names = resolveNames(tokens, tagged, gazetteer, language, (mention, { mentions }, rule) => {
    const joined = mentions[0] === mention ? null : `joined by ${rule}`;
    const parts = [reasonFor(tokens, mention, gazetteer), joined];
    reasons.set(tokens.start[mention.first]!, parts.filter((part) => part !== null).join(" · "));
  });
  return {
    people: withReasons(names.people, reasons),
    places: withReasons(names.places, reasons),
    organizations: withReasons(names.organizations, reasons),
  };
}

function withReasons<Entity extends Names["organizations"][number]>(
  entities: readonly Entity[],
  reasons: ReadonlyMap<number, string>,
): readonly Entity[] {
  return entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({ ...mention, why: reasons.get(mention.start) ?? "" })),
  }));
}
