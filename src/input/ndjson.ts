import { failure, type InputItem } from "./input-item.ts";

/**
 * The records of NDJSON lines as documents: an object with a string `text`, and an `id` that is a string or a
 * number. A line that is none is a failure that names its line; blank lines are passed over.
 */
export async function* readRecords(lines: AsyncIterable<string>, source: string): AsyncGenerator<InputItem> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== "") yield readRecord(line, source, `${source}:${number}`);
  }
}

function readRecord(line: string, source: string, where: string): InputItem {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return failure(where, 'not valid JSON; expected one {"id": "…", "text": "…"} a line');
  }
  if (
    typeof record !== "object" ||
    record === null ||
    !("text" in record) ||
    typeof record.text !== "string"
  ) {
    return failure(where, 'the record has no string under "text"');
  }
  const id =
    "id" in record && (typeof record.id === "string" || typeof record.id === "number") ? record.id : null;
  return { kind: "document", document: { source, id: id === null ? null : String(id), text: record.text } };
}
