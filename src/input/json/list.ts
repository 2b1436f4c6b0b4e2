import type { Json } from "../../model/meta.ts";
import { isFields } from "./fields.ts";

/** Levels down to which an answer of a news service may wrap its list: {"response": {"docs": [ … ]}}. */
const MAX_DEPTH = 3;

/** Names under which services and crawlers keep the list itself, by their letters in lower case. */
const NAMES: ReadonlySet<string> = new Set(
  "articles stories documents docs results items records entries posts news hits data rows".split(" "),
);

/** The list of records that an object is the wrapping of; null where it is none. */
export function listIn(value: unknown, depth = 1): readonly unknown[] | null {
  if (!isFields(value)) return null;
  const entries = Object.entries(value);
  for (const [name, each] of entries) if (isList(each) && NAMES.has(lettersOf(name))) return each;
  for (const [name, each] of entries) {
    const list = depth < MAX_DEPTH && NAMES.has(lettersOf(name)) ? listIn(each, depth + 1) : null;
    if (list !== null) return list;
  }
  const [only, ...others] = entries.filter(([, each]) => typeof each === "object" && each !== null);
  if (only === undefined || others.length > 0) return null;
  return isList(only[1]) ? only[1] : depth < MAX_DEPTH ? listIn(only[1], depth + 1) : null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.every((each) => typeof each === "object" && each !== null);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
