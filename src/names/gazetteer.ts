/** Bits of `GazetteerEntry.classes`. */
export const NameClass = {
  country: 1,
  region: 2,
  city: 4,
  water: 8,
  site: 16,
  demonym: 32,
  givenName: 64,
  surname: 128,
  organization: 256,
  /** A supranational area: "Europe", "Southeast Asia". */
  area: 512,
} as const;

export interface GazetteerEntry {
  /** `NameClass` bits: a word may be several things. */
  readonly classes: number;
  /** ISO 3166-1 alpha-2 of the country it is, lies in or belongs to; null where there is none or several. */
  readonly country: string | null;
}

/** Known names of places, people and organizations, by the hash of their words. */
export interface Gazetteer {
  /** `phraseHash` of the tokens of a name; undefined where it is not known. */
  lookUp(phraseHash: number): GazetteerEntry | undefined;
}
