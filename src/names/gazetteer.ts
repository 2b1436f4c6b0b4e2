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
}

/**
 * The file, little-endian: magic, version, count of names, count of countries; where each of 4,096 ranges of
 * hashes begins (and where the last ends); the hashes in order; their classes; their countries (0 for none,
 * else 1 + index); the countries' codes of two letters.
 */
export const GAZETTEER_MAGIC = 0x5a47584e;
export const GAZETTEER_VERSION = 1;
export const HEADER_WORDS = 4;
export const RANGES = 4096;
export const RANGE_SHIFT = 20;

/** Lays a `Gazetteer` over the bytes of a gazetteer file: nothing is parsed or copied. */
export function readGazetteer(file: Uint8Array): Gazetteer {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const [magic, version, count = 0, countries = 0] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    HEADER_WORDS,
  );
  if (magic !== GAZETTEER_MAGIC || version !== GAZETTEER_VERSION)
    throw new Error(`The gazetteer is not of version ${GAZETTEER_VERSION}: run npm run build:gazetteer.`);
  let at = bytes.byteOffset + HEADER_WORDS * 4;
  const ranges = new Uint32Array(bytes.buffer, at, RANGES + 1);
  at += ranges.byteLength;
  const hashes = new Uint32Array(bytes.buffer, at, count);
  at += hashes.byteLength;
  const classes = new Uint16Array(bytes.buffer, at, count);
  at += classes.byteLength;
  const countryOf = new Uint8Array(bytes.buffer, at, count);
  at += countryOf.byteLength;
  const codes = new Uint8Array(bytes.buffer, at, countries * 2);

  const find = (hash: number): number => {
    const range = hash >>> RANGE_SHIFT;
    const end = ranges[range + 1]!;
    let i = ranges[range]!;
    while (i < end && hashes[i]! < hash) i++;
    return i < end && hashes[i] === hash ? i : -1;
  };
  const country = (index: number): string | null => {
    const code = countryOf[index]!;
    return code === 0 ? null : String.fromCharCode(codes[code * 2 - 2]!, codes[code * 2 - 1]!);
  };
  return {
    classesOf: (hash) => classes[find(hash)] ?? 0,
    lookUp: (hash) => {
      const index = find(hash);
      const found = index < 0 ? 0 : classes[index]! & NAME_BITS;
      return found === 0 ? undefined : { classes: found, country: country(index) };
    },
  };
}
