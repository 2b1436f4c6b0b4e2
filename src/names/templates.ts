import { hashWord, mixHash } from "../text/hash.ts";

/** A number for each template, far apart, to begin its features' hashes with. */
export function templates<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, mixHash(0x2545f491, hashWord(name))])) as Record<
    Name,
    number
  >;
}
