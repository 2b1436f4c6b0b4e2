/** Jobs as they travel to a worker: texts as bytes, which change hands without being copied. */
import type { Document, Story } from "../model/document.ts";
import type { Job, Settings, Task } from "./task.ts";

/** A task as it travels, with the settings of its run. */
export interface Message {
  readonly settings: Settings;
  readonly jobs: readonly PackedJob[];
}

interface PackedJob {
  /** The document but for its text. */
  readonly document: Omit<Document, "text">;
  readonly text: Uint8Array<ArrayBuffer>;
  readonly encoding: Encoding;
  readonly stories: readonly Omit<Story, "document">[] | null;
}

/** Latin-1 where that is enough, as V8 holds such texts; else UTF-16, which keeps lone surrogates, unlike UTF-8. */
type Encoding = "latin1" | "utf16le";

const beyondLatin1 = /[^\0-\xff]/;

/** A task as a message, and the memory that changes hands with it. */
export function pack(task: Task, settings: Settings): { message: Message; transfer: ArrayBuffer[] } {
  const jobs = task.map(({ document: { text: characters, ...document }, stories }): PackedJob => {
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
  return { message: { settings, jobs }, transfer: jobs.map(({ text }) => text.buffer) };
}

/** The task that a message holds. */
export function unpack({ jobs }: Message): Task {
  return jobs.map(({ document: head, text, encoding, stories }): Job => {
    const decoded = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString(encoding);
    const document: Document = { ...head, text: decoded };
    return { document, stories: stories?.map((story) => ({ ...story, document })) ?? null };
  });
}
