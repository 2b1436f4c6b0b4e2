/** The fields of a record, by their names and by paths of names. */
import type { Json } from "../../model/meta.ts";

export type Fields = Readonly<Record<string, Json>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value under a name, or where there is none, under a path of names: "fields.body". */
export function valueAt(record: Fields, path: string): Json | undefined {
  if (Object.hasOwn(record, path)) return record[path];
  let value: Json | undefined = record;
  for (const name of path.split(".")) {
    if (!isFields(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** The record without what stands under this name or path. */
export function without(record: Fields, path: string): Fields {
  const isName = Object.hasOwn(record, path);
  const [name, rest] = isName
    ? [path, ""]
    : [path.slice(0, path.indexOf(".")), path.slice(path.indexOf(".") + 1)];
  const inner = record[name];
  const entries = Object.entries(record).filter(([key]) => key !== name);
  if (rest === "" || !isFields(inner)) return isName ? Object.fromEntries(entries) : record;
  return Object.fromEntries([...entries, [name, without(inner, rest)]]);
}
