/** What a file holds, for the page: one text, or the records of an export. */
import { isFields, valueAt } from "../input/json/fields.ts";
import { findTextField } from "../input/text-field.ts";
import type { Json } from "../model/meta.ts";

/** A text to read. */
export interface PageText {
  readonly id: string | null;
  readonly text: string;
}

/** Said to whoever dropped the file. */
export class Unreadable extends Error {}

/** The texts of a file; throws an `Unreadable` that says what is wrong with it. */
export function readTexts(name: string, bytes: Uint8Array): readonly PageText[] {
  const text = decode(name, bytes);
  const records = /\.(?:ndjson|jsonl)$/i.test(name)
    ? text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, i) => parse(line, `${name}, line ${i + 1}`))
    : /\.json$/i.test(name)
      ? listOf(parse(text, name))
      : null;
  return records === null ? [{ id: null, text }] : records.flatMap((record, i) => textOf(record, i, name));
}

/** UTF-8 or what a byte order mark says, else what Western programs wrote before. */
function decode(name: string, bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.subarray(0, 1 << 16).includes(0) || /\.(?:pdf|docx?|html?)$/i.test(name))
    throw new Unreadable(`${name} is no plain text: the program reads web pages, mail and Word documents`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function parse(text: string, where: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Unreadable(`${where} is no JSON`);
  }
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(record: Json, index: number, name: string): readonly PageText[] {
  if (typeof record === "string") return [{ id: String(index + 1), text: record }];
  if (!isFields(record)) return [];
  const field = findTextField(record);
  const text = field === null ? undefined : valueAt(record, field);
  if (typeof text !== "string") throw new Unreadable(`${name}, record ${index + 1}: no field holds its text`);
  const { id } = record;
  return [{ id: typeof id === "string" || typeof id === "number" ? String(id) : String(index + 1), text }];
}
