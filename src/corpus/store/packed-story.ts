/** A story as it travels between threads: a record with the values that it names, and the rest as bytes. */
import type { FigureContent } from "../../compare/pack-figures.ts";
import type { StoryDigest } from "../digest.ts";
import { FieldWriter } from "./fields.ts";
import { writeKeys, writeStory } from "./story-record.ts";
import { type Value, Values } from "./values.ts";

export interface PackedStory {
  readonly values: readonly Value[];
  readonly record: Uint8Array;
  /** Another, of its keys. */
  readonly keys: Uint8Array;
  /** What is in neither, as JSON in UTF-8. */
  readonly details: Uint8Array;
}

/** What of a story is long and seldom asked for. */
export interface StoryDetails extends Pick<StoryDigest, "headline" | "opening" | "meta"> {
  /** Texts of the quotes. */
  readonly texts: readonly string[];
  readonly figures: FigureContent | null;
}

export function packStory(story: StoryDigest): PackedStory {
  const values = new Values();
  const [record, keys] = [new FieldWriter(values), new FieldWriter(values)];
  writeStory(record, story);
  writeKeys(keys, { figures: story.figures?.figures ?? [], signature: story.signature });
  return {
    values: values.all,
    record: record.bytes(),
    keys: keys.bytes(),
    details: writeDetails(story),
  };
}

function writeDetails({ headline, opening, meta, quotes, figures }: StoryDigest): Uint8Array {
  const texts = quotes.map(({ text }) => text);
  const details: StoryDetails = { headline, opening, meta, texts, figures: figures?.content ?? null };
  return new TextEncoder().encode(JSON.stringify(details));
}

export function readDetails(bytes: Uint8Array): StoryDetails {
  return JSON.parse(new TextDecoder().decode(bytes)) as StoryDetails;
}
