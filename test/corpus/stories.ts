/** Short stories as the corpus sees them, for tests: only what a test is about is said. */
import type { OrganizationDigest, PersonDigest, PlaceDigest, StoryDigest } from "../../src/corpus/digest.ts";
import { noSignature } from "../../src/corpus/signature.ts";

let count = 0;

export function person(name: string, facts: Partial<PersonDigest> = {}): PersonDigest {
  return {
    id: `p-${name}`,
    name,
    aliases: [],
    mentions: 1,
    line: 1,
    gender: null,
    role: null,
    calling: null,
    birthYear: null,
    ...facts,
  };
}

export function place(name: string, facts: Partial<PlaceDigest> = {}): PlaceDigest {
  return {
    id: `l-${name}`,
    name,
    aliases: [],
    mentions: 1,
    line: 1,
    kind: "city",
    country: null,
    geonames: null,
    latitude: null,
    longitude: null,
    level: null,
    ...facts,
  };
}

export function organization(name: string, facts: Partial<OrganizationDigest> = {}): OrganizationDigest {
  return { id: `o-${name}`, name, aliases: [], mentions: 1, line: 1, country: null, ...facts };
}

export function story(facts: Partial<StoryDigest>): StoryDigest {
  count++;
  return {
    story: `s${count}`,
    source: `story-${count}.txt`,
    document: null,
    line: 1,
    headline: null,
    opening: "",
    date: null,
    outlet: null,
    meta: {},
    people: [],
    places: [],
    organizations: [],
    quotes: [],
    links: [],
    figures: null,
    signature: noSignature,
    ...facts,
  };
}
