import type { Language } from "../../language/language.ts";
import type { Names } from "../../model/result.ts";
import type { Mention } from "../../model/span.ts";
import { foldSpace } from "../../text/fold.ts";
import { mentionOf, type Tokens } from "../../text/tokens.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { TaggedName } from "../tagged-name.ts";

/** One entity for each distinct name of a type. */
export function resolveNames(
  tokens: Tokens,
  names: readonly TaggedName[],
  _gazetteer: Gazetteer,
  _language: Language,
): Names {
  const entities = (type: TaggedName["type"]) => {
    const byName = new Map<string, Mention[]>();
    for (const { first, last } of names.filter((name) => name.type === type)) {
      const mention = mentionOf(tokens, first, last);
      const name = foldSpace(mention.text);
      byName.set(name, [...(byName.get(name) ?? []), mention]);
    }
    return [...byName].map(([name, mentions], i) => ({
      id: `${type === "place" ? "l" : type[0]}${i + 1}`,
      name,
      aliases: [],
      mentions,
    }));
  };
  return {
    people: entities("person").map((entity) => ({ ...entity, role: null })),
    places: entities("place").map((entity) => ({ ...entity, kind: "other" as const, country: null })),
    organizations: entities("organization"),
  };
}
