/** Jobs as they travel to a worker: texts as bytes, which change hands without being copied. */
import type { Base, Story } from "../model/document.ts";
import type { Job, Settings, Task } from "./task.ts";

export interface Parcel {
  readonly settings: Settings;
  readonly jobs: readonly PackedJob[];
}

interface PackedJob {
  readonly source: string;
  readonly id: string | null;
  readonly base: Base | null;
  /** The text in UTF-16, which keeps lone surrogates, unlike UTF-8. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly stories: readonly Omit<Story, "document">[] | null;
}

/** A task as a parcel, and the memory that changes hands with it. */
export function pack(task: Task, settings: Settings): { parcel: Parcel; transfer: ArrayBuffer[] } {
  const jobs = task.map(({ document, stories }): PackedJob => {
    const text = new Uint8Array(document.text.length * 2);
    Buffer.from(text.buffer).write(document.text, "utf16le");
    return {
      source: document.source,
      id: document.id,
      base: document.base ?? null,
      text,
      stories: stories?.map(({ document: _, ...story }) => story) ?? null,
    };
  });
  return { parcel: { settings, jobs }, transfer: jobs.map(({ text }) => text.buffer) };
}

/** The task that a parcel holds. */
export function unpack({ jobs }: Parcel): Task {
  return jobs.map(({ source, id, base, text, stories }): Job => {
    const decoded = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("utf16le");
    const document = { source, id, text: decoded, ...(base === null ? {} : { base }) };
    return { document, stories: stories?.map((story) => ({ ...story, document })) ?? null };
  });
}
