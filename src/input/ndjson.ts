import type { InputItem } from "./input-item.ts";

/**
 * The records of NDJSON lines as documents: an object with a string `text`, and an `id` that is a string or a
 * number. A line that is none is a failure that names its line; blank lines are passed over.
 */
export async function* readRecords(lines: AsyncIterable<string>, source: string): AsyncGenerator<InputItem> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== "") yield readRecord(line, source, number);
  }
}

function readRecord(line: string, source: string, number: number): InputItem {
  const fail = (message: string): InputItem => ({
    kind: "failure",
    message: `${source}:${number}: ${message}`,
  });
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return fail(`not valid JSON (${error instanceof Error ? error.message : "unknown error"})`);
  }
  if (typeof record !== "object" || record === null)
    return fail('expected an object like {"id": "…", "text": "…"}');
  const { id, text } = record as { readonly id?: unknown; readonly text?: unknown };
  if (typeof text !== "string") return fail('the record has no string under "text"');
  const documentId = typeof id === "string" || typeof id === "number" ? String(id) : null;
  return { kind: "document", document: { source, id: documentId, text } };
}
