import type { Readable } from "node:stream";
import type { TextEncoding } from "./encodings.ts";
import type { InputFormat } from "./input-format.ts";
import type { Limits } from "./limits.ts";

/** How inputs are read. */
export interface ReadOptions {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly format: InputFormat;
  /** Null to detect it. */
  readonly encoding: TextEncoding | null;
  readonly fields: RecordFields;
  readonly limits: Limits;
  /** Whether pages tell what of them is in no article: `Document.leftOut`. */
  readonly leftOut?: boolean;
}

/** Where a JSON record keeps what is needed: a field's name, or a path of names joined by dots. */
export interface RecordFields {
  /** Null to find it by its name or its length. */
  readonly text: string | null;
  readonly id: string;
}

export const defaultFields: RecordFields = { text: null, id: "id" };
