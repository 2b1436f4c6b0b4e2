import { aligned, displacementsAt, type PerfectHash, slotOf } from "./perfect-hash.ts";

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
  /** A city of 100,000 or more, besides `city`. */
  largeCity: 1024,
} as const;

/** Further bits of `Gazetteer.classesOf`: what compromise's lexicon says of ordinary words. */
export const WordClass = {
  pastTense: 2048,
  verb: 4096,
  noun: 8192,
  adjective: 16384,
  /** A profession: "teacher". */
  actor: 32768,
} as const;

/** All `NameClass` bits. */
export const NAME_BITS = 2047;

/** What the gazetteer knows of a name. */
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
  /** `NameClass` and `WordClass` bits, 0 where nothing is known: for hot paths, without an object. */
  classesOf(phraseHash: number): number;
  /** Who bears the word as a given name, in lists of the world's names; null where it is in none. */
  givenNameOf(phraseHash: number): GivenName | null;
  /** Whether a town, district, province or landmark has the name, of more than the tagger has learned with. */
  readonly isTown?: (phraseHash: number) => boolean;
}

/** Who bears a given name. */
export type GivenName = "female" | "male" | "both";

/** What stands for them in the column of countries, which given names have no other use for. */
export const givenNameCodes: Readonly<Record<GivenName, string>> = { female: "_f", male: "_m", both: "_b" };

/**
 * The file, little-endian: magic, version, count of slots, count of countries; the displacements of a perfect
 * hash; for each slot the hash that has it, its classes and its country (0 for none, else 1 + index); the
 * countries' codes of two letters, `givenNameCodes` among them.
 */
export const GAZETTEER_MAGIC = 0x5a47584e;
export const GAZETTEER_VERSION = 3;
export const HEADER_WORDS = 4;

/** The parts of a gazetteer file. */
export interface GazetteerTable {
  readonly perfect: PerfectHash;
  readonly hashes: Int32Array;
  readonly classes: Uint16Array;
  readonly countries: Uint8Array;
  readonly codes: Uint8Array;
}

/** Lays the parts over a buffer; `at` is where the file begins, a multiple of 4. */
export function gazetteerAt(
  buffer: ArrayBufferLike,
  at: number,
  slots: number,
  countries: number,
): GazetteerTable {
  const perfect = displacementsAt(buffer, at + HEADER_WORDS * 4, slots);
  const hashesAt = at + HEADER_WORDS * 4 + perfect.displacements.byteLength;
  const classesAt = hashesAt + slots * 4;
  const countriesAt = classesAt + slots * 2;
  return {
    perfect,
    hashes: new Int32Array(buffer, hashesAt, slots),
    classes: new Uint16Array(buffer, classesAt, slots),
    countries: new Uint8Array(buffer, countriesAt, slots),
    codes: new Uint8Array(buffer, countriesAt + slots, countries * 2),
  };
}

/** Lays a `Gazetteer` over the bytes of a gazetteer file: nothing is parsed or copied. */
export function readGazetteer(file: Uint8Array): Gazetteer {
  const bytes = aligned(file);
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, version, slots = 0, codeCount = 0] = header;
  if (magic !== GAZETTEER_MAGIC || version !== GAZETTEER_VERSION)
    throw new Error(`The gazetteer is not of version ${GAZETTEER_VERSION}: run npm run build:gazetteer.`);
  const table = gazetteerAt(bytes.buffer, bytes.byteOffset, slots, codeCount);
  const { perfect, hashes, classes, countries, codes } = table;

  const names = [null, ...codesOf(codes)];
  return {
    givenNameOf: (hash) => {
      const slot = slotOf(perfect, hash);
      const name = hashes[slot] === hash ? names[countries[slot]!]! : null;
      return name === null ? null : (bearers.get(name) ?? null);
    },
    classesOf: (hash) => {
      const slot = slotOf(perfect, hash);
      return hashes[slot] === hash ? classes[slot]! : 0;
    },
    lookUp: (hash) => {
      const slot = slotOf(perfect, hash);
      const found = hashes[slot] === hash ? classes[slot]! & NAME_BITS : 0;
      if (found === 0) return undefined;
      const code = names[countries[slot]!]!;
      return { classes: found, country: code === null || bearers.has(code) ? null : code };
    },
  };
}

const bearers: ReadonlyMap<string, GivenName> = new Map(
  (["female", "male", "both"] as const).map((bearer) => [givenNameCodes[bearer], bearer]),
);

/** The texts of two letters each. */
function codesOf(bytes: Uint8Array): readonly string[] {
  return Array.from({ length: bytes.length / 2 }, (_, i) =>
    String.fromCharCode(bytes[2 * i]!, bytes[2 * i + 1]!),
  );
}
