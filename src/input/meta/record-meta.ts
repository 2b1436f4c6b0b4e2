import type { Json, Meta } from "../../model/meta.ts";
import { publishedIn } from "./published-day.ts";

/** What a document says of itself beside its text. */
export interface DocumentMeta {
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly meta: Meta;
}

/** What came with a text under these names, and the day it was published. */
export function describeFields(fields: Meta): DocumentMeta {
  const meta = wellFormed(fields);
  return { ...(publishedIn(meta) ?? { published: null, publishedFrom: null }), meta };
}

/** The fields without lone surrogates: JSON can escape them, but no encoding can hold them. */
export function wellFormed(fields: Meta): Meta {
  const entries = Object.entries(fields);
  return Object.fromEntries(entries.map(([name, value]) => [name.toWellFormed(), wellFormedValue(value)]));
}

function wellFormedValue(value: Json): Json {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormedValue);
  return typeof value === "object" && value !== null ? wellFormed(value as Meta) : value;
}
