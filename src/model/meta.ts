/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What came with a text, by the names it came under. */
export type Meta = Readonly<Record<string, Json>>;
