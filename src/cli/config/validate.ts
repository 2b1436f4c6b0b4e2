import type { z } from "zod";
import { orClosest } from "../closest.ts";
import { FatalError } from "../fatal-error.ts";

/** The value as the schema reads it; the first thing wrong with it ends the program with one clear line. */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  path: string,
): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const place = issue.path.length === 0 ? "" : `"${issue.path.join(".")}": `;
  if (issue.code !== "unrecognized_keys") throw new FatalError(`${path}: ${place}${issue.message}`);
  const key = issue.keys[0]!;
  throw new FatalError(`${path}: ${place}unknown key "${key}"${orClosest(key, keysAt(schema, issue.path))}`);
}

/** The keys of the object that lies on this path in the schema; none where the path leaves objects. */
function keysAt(schema: z.ZodObject, path: readonly PropertyKey[]): readonly string[] {
  let node: unknown = schema;
  for (const step of path) {
    const child = hasShape(node) ? node.shape[String(step)] : undefined;
    node = isOptional(child) ? child.unwrap() : child;
  }
  return hasShape(node) ? Object.keys(node.shape) : [];
}

function hasShape(node: unknown): node is { readonly shape: Readonly<Record<string, unknown>> } {
  return typeof node === "object" && node !== null && "shape" in node;
}

function isOptional(node: unknown): node is { readonly unwrap: () => unknown } {
  return typeof node === "object" && node !== null && "unwrap" in node;
}
