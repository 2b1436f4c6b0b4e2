/** What every result names as its schema: a module of its own, since schema.ts brings zod. */
export const SCHEMA_VERSION = "newsx/1.1";
