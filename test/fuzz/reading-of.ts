import { indexNames, type NameIndex } from "../../src/entities/name-index.ts";
import type { Names } from "../../src/model/result.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { scan } from "../../src/text/scanner.ts";
import { hasFlag, mentionOf, TokenFlag, type Tokens } from "../../src/text/tokens.ts";
import { textOf } from "./text-of.ts";

let tools: Promise<Tools> | undefined;

/** Loaded once for all inputs. */
export function theTools(): Promise<Tools> {
  tools ??= loadTools();
  return tools;
}

interface Reading {
  readonly tokens: Tokens;
  readonly found: Names;
  readonly names: NameIndex;
}

/**
 * A fuzzer's bytes as a story, every run of capitalised words a name of one kind or the other: finding real names
 * would take most of the time.
 */
export function readingOf(bytes: Uint8Array): Reading {
  const tokens = scan(textOf(bytes));
  const found = { people: [], places: [], organizations: [] } as {
    [Kind in keyof Names]: Names[Kind][number][];
  };
  for (let first = 0; first < tokens.count; first++) {
    if (!hasFlag(tokens, first, TokenFlag.capital)) continue;
    let last = first;
    while (hasFlag(tokens, last + 1, TokenFlag.capital)) last++;
    const mention = mentionOf(tokens, first, last);
    const entity = { name: mention.text, aliases: [], mentions: [mention] };
    if (first % 3 === 0) found.organizations.push({ ...entity, id: `o${first}` });
    else if (first % 3 === 1)
      found.places.push({
        ...entity,
        id: `l${first}`,
        kind: "city",
        country: null,
        region: null,
        geonames: null,
        latitude: null,
        longitude: null,
      });
    else found.people.push({ ...entity, id: `p${first}`, role: null, gender: null });
    first = last;
  }
  return { tokens, found, names: indexNames(tokens, found) };
}
