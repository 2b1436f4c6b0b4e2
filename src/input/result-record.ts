import type { StoryResult } from "../model/result.ts";
import { SCHEMA_VERSION } from "../model/schema-version.ts";

/** The story that a line of `newsx extract --format ndjson` holds; null where it holds none. */
export function readResultRecord(record: unknown): StoryResult | null {
  return isResult(record) ? record : null;
}

/** The version that a record of ours names where it is another one; null of all else. */
export function otherVersion(record: unknown): string | null {
  if (typeof record !== "object" || record === null) return null;
  const { schema, quotes } = record as Partial<Record<"schema" | "quotes", unknown>>;
  const isOurs = typeof schema === "string" && schema.startsWith("newsx/") && Array.isArray(quotes);
  return isOurs && schema !== SCHEMA_VERSION ? schema : null;
}

/** Whether the record is one of ours, as far as all who read it rely on; merge validates the rest. */
function isResult(record: unknown): record is StoryResult {
  if (typeof record !== "object" || record === null) return false;
  const { schema, id, source, document, start, lines, ...rest } = record as Partial<
    Record<keyof StoryResult, unknown>
  >;
  const findings = [
    rest.people,
    rest.places,
    rest.organizations,
    rest.quotes,
    rest.statistics,
    rest.comparisons,
  ];
  return (
    schema === SCHEMA_VERSION &&
    typeof id === "string" &&
    typeof rest.contentId === "string" &&
    typeof source === "string" &&
    (document === null || typeof document === "string") &&
    Number.isSafeInteger(start) &&
    Array.isArray(lines) &&
    findings.every(Array.isArray)
  );
}
