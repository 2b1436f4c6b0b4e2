/** Tasks as they travel to a worker: texts as bytes, which change hands without being copied. */
import type { Document, Story } from "../model/document.ts";
import type { Batch, RunSettings, Task } from "./task.ts";

/** A batch as it travels, with the settings of its run. */
export interface Message {
  readonly settings: RunSettings;
  readonly tasks: readonly PackedTask[];
}

interface PackedTask {
  /** The document but for its text. */
  readonly document: Omit<Document, "text">;
  readonly text: Uint8Array<ArrayBuffer>;
  readonly encoding: Encoding;
  readonly stories: readonly Omit<Story, "document">[] | null;
}

/** Latin-1 where that is enough, as V8 holds such texts; else UTF-16, which keeps lone surrogates, unlike UTF-8. */
type Encoding = "latin1" | "utf16le";

const beyondLatin1 = /[^\0-\xff]/;

/** A batch as a message, and the memory that changes hands with it. */
export function pack(batch: Batch, settings: RunSettings): { message: Message; transfer: ArrayBuffer[] } {
  const tasks = batch.map(({ document: { text: characters, ...document }, stories }): PackedTask => {
    const encoding: Encoding = beyondLatin1.test(characters) ? "utf16le" : "latin1";
    const text = new Uint8Array(characters.length * (encoding === "latin1" ? 1 : 2));
    Buffer.from(text.buffer).write(characters, encoding);
    return {
      document,
      text,
      encoding,
      stories: stories?.map(({ document: _, ...story }) => story) ?? null,
    };
  });
  return { message: { settings, tasks }, transfer: tasks.map(({ text }) => text.buffer) };
}

/** The batch that a message holds. */
export function unpack({ tasks }: Message): Batch {
  return tasks.map(({ document: head, text, encoding, stories }): Task => {
    const decoded = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString(encoding);
    const document: Document = { ...head, text: decoded };
    return { document, stories: stories?.map((story) => ({ ...story, document })) ?? null };
  });
}
