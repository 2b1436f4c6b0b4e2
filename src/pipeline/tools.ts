import type { Language } from "../language/language.ts";

/** What the extractors work with: loaded once, shared by all stories. */
export interface Tools {
  readonly language: Language;
}

/** Loads the tools; compromise only comes into memory here. */
export async function loadTools(): Promise<Tools> {
  const { createLanguage } = await import("../language/compromise.ts");
  return { language: createLanguage() };
}
