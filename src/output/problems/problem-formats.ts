import type { ProblemFormat } from "./problem-format.ts";

/** Every format of `newsx check`: one file, one line here. Loaded when asked for. */
export const problemFormats = {
  text: async () => (await import("./text.ts")).text,
  json: async () => (await import("./json.ts")).json,
  github: async () => (await import("./github.ts")).github,
  sarif: async () => (await import("./sarif.ts")).sarif,
} as const satisfies Record<string, () => Promise<ProblemFormat>>;

export type ProblemFormatName = keyof typeof problemFormats;

export const problemFormatNames = Object.keys(problemFormats) as readonly ProblemFormatName[];
