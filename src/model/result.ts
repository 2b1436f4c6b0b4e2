import type { z } from "zod";
import type { Meta } from "./meta.ts";
import type { resultSchema, storyComparisonSchema, storySchema } from "./schema.ts";

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** One story and everything found in it. Inside the program all offsets are UTF-16; output converts them. */
export type StoryResult = DeepReadonly<Omit<z.infer<typeof storySchema>, "meta">> & { readonly meta?: Meta };
/** What `--format json` prints: the stories of all inputs. */
export type Result = Pick<z.infer<typeof resultSchema>, "schema"> & {
  readonly stories: readonly StoryResult[];
};

export type Person = StoryResult["people"][number];
export type Place = StoryResult["places"][number];
export type Organization = StoryResult["organizations"][number];
export type Quote = StoryResult["quotes"][number];
export type Statistic = StoryResult["statistics"][number];
export type Comparison = StoryResult["comparisons"][number];
/** A date as a story writes it; the plain name is JavaScript's. */
export type FoundDate = StoryResult["dates"][number];
export type Speaker = NonNullable<Quote["speaker"]>;
export type Cue = NonNullable<Quote["cue"]>;
export type Role = NonNullable<Person["role"]>;
export type Gender = NonNullable<Person["gender"]>;
/** Two stories' figures about the same thing that differ. */
export type StoryComparison = DeepReadonly<z.infer<typeof storyComparisonSchema>>;
export type Notice = StoryResult["notices"][number];

/** The people, places and organizations of one story. */
export type Names = Pick<StoryResult, "people" | "places" | "organizations">;
/** What a story's extractors give; the keys are the sections of every output. */
export type Findings = Names & Pick<StoryResult, "quotes" | "statistics" | "comparisons" | "dates">;
