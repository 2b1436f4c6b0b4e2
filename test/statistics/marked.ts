import { indexNames, type NameIndex } from "../../src/entities/name-index.ts";
import type { Organization, Person, Place } from "../../src/model/result.ts";
import { scan } from "../../src/text/scanner.ts";
import type { Tokens } from "../../src/text/tokens.ts";

/**
 * The tokens and names of a text in which people stand as "<Mary Low>", organizations as "{Club of 40}" and places
 * with their country as "«Lusaka ZM»", or "«Atlantis»" where none is known.
 */
export function readMarked(marked: string): { readonly tokens: Tokens; readonly names: NameIndex } {
  let text = "";
  const people: Person[] = [];
  const places: Place[] = [];
  const organizations: Organization[] = [];
  for (const [part] of marked.matchAll(/<[^>]+>|\{[^}]+\}|«[^»]+»|[^<{«]+/g)) {
    const [, sign, name = part, country = null] = /^([<{«])(.+?)(?: ([A-Z]{2}))?[>}»]$/.exec(part) ?? [];
    const mentions = [{ start: text.length, end: text.length + name.length, text: name }];
    const entity = { id: `n${text.length}`, name, aliases: [], mentions };
    text += name;
    if (sign === "<") people.push({ ...entity, role: null, gender: null });
    if (sign === "{") organizations.push(entity);
    const nowhere = { region: null, geonames: null, latitude: null, longitude: null };
    if (sign === "«") places.push({ ...entity, ...nowhere, kind: "city", country });
  }
  const tokens = scan(text);
  return { tokens, names: indexNames(tokens, { people, places, organizations }) };
}
