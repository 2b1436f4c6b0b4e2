/** auto: NDJSON for names that end in .ndjson or .jsonl, else text. */
export const inputFormats = ["auto", "text", "ndjson"] as const;
export type InputFormat = (typeof inputFormats)[number];
