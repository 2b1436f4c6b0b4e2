import { indexNames, type NameIndex } from "../../src/entities/name-index.ts";
import type { Names } from "../../src/model/result.ts";
import { scan } from "../../src/text/scanner.ts";
import type { Tokens } from "../../src/text/tokens.ts";

/** The tokens and names of a text in which people stand as "<Mary Low>" and organizations as "{Club of 40}". */
export function readMarked(marked: string): { readonly tokens: Tokens; readonly names: NameIndex } {
  const text = marked.replace(/[<>{}]/g, "");
  const tokens = scan(text);
  const found = [...marked.matchAll(/([<{])([^>}]+)[>}]/g)].map(([, sign, name = ""], index) => {
    const start = text.indexOf(name);
    const mentions = [{ start, end: start + name.length, text: name }];
    return { sign, id: `n${index}`, name, aliases: [], role: null, gender: null, mentions };
  });
  const names: Names = {
    people: found.filter(({ sign }) => sign === "<"),
    places: [],
    organizations: found.filter(({ sign }) => sign === "{"),
  };
  return { tokens, names: indexNames(tokens, names) };
}
