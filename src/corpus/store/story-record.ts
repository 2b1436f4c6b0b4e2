/**
 * A story as a row of bytes: the fields of its digest in the order in which both functions of a pair name them.
 * What is long and seldom asked for (texts, the record's fields, what figures are about) is not in it.
 */
import type { FigureKeys } from "../../compare/pack-figures.ts";
import type {
  EntityDigest,
  OrganizationDigest,
  PersonDigest,
  PlaceDigest,
  QuoteDigest,
  StoryDigest,
  StoryHead,
} from "../digest.ts";
import { noSignature, type Signature } from "../signature.ts";
import type { FieldReader, FieldWriter } from "./fields.ts";

/** What the record of a story holds. */
export type StoryRecord = StoryHead &
  Pick<StoryDigest, "people" | "places" | "organizations" | "links"> & {
    readonly quotes: readonly Omit<QuoteDigest, "text">[];
  };

/** Sections of a record; where each begins stands in its first fields. */
export const recordSections = ["people", "places", "organizations", "quotes", "links"] as const;

export type RecordSection = (typeof recordSections)[number];

export function writeStory(fields: FieldWriter, story: StoryRecord): void {
  const start = fields.length;
  const offsets = recordSections.map(() => fields.offset());
  writeHead(fields, story);
  const write: Readonly<Record<RecordSection, () => void>> = {
    people: () => fields.list(story.people, (person) => writePerson(fields, person)),
    places: () => fields.list(story.places, (place) => writePlace(fields, place)),
    organizations: () => fields.list(story.organizations, (body) => writeOrganization(fields, body)),
    quotes: () => fields.list(story.quotes, (quote) => writeQuote(fields, quote)),
    links: () => fields.list(story.links.flat(), (id) => fields.value(id)),
  };
  for (const [i, section] of recordSections.entries()) {
    fields.setOffset(offsets[i]!, fields.length - start);
    write[section]();
  }
}

/** Moves to a section of the record that begins where the fields are read. */
export function toSection(fields: FieldReader, section: RecordSection): void {
  const start = fields.at;
  for (let skipped = recordSections.indexOf(section); skipped > 0; skipped--) fields.offset();
  fields.at = start + fields.offset();
}

/** Moves behind the offsets of the sections, to what every story begins with. */
function toHead(fields: FieldReader): void {
  for (const _ of recordSections) fields.offset();
}

/** The whole record that begins where the fields are read. */
export function readStory(fields: FieldReader): StoryRecord {
  return {
    ...readHead(fields),
    people: fields.list(() => readPerson(fields)),
    places: fields.list(() => readPlace(fields)),
    organizations: fields.list(() => readOrganization(fields)),
    quotes: fields.list(() => readQuote(fields)),
    links: readLinks(fields),
  };
}

/** What is asked for once in a run, by whoever goes through all stories. */
export interface StoryKeys {
  readonly figures: readonly FigureKeys[];
  readonly signature: Signature;
}

export function writeKeys(fields: FieldWriter, { figures, signature }: StoryKeys): void {
  fields.list(figures, (figure) => writeFigure(fields, figure));
  fields.list(signature, (hash) => fields.hash(hash));
}

export function readKeys(fields: FieldReader): StoryKeys {
  return { figures: fields.list(() => readFigure(fields)), signature: readSignature(fields) };
}

function writeHead(fields: FieldWriter, { story, source, document, line, date, outlet }: StoryHead): void {
  fields.own(story);
  fields.value(source);
  if (document === null) fields.value(null);
  else fields.own(document);
  fields.number(line);
  fields.value(date);
  fields.value(outlet);
}

export function readHead(fields: FieldReader): StoryHead {
  toHead(fields);
  return {
    story: fields.value(),
    source: fields.value(),
    document: fields.value(),
    line: fields.number(),
    date: fields.value(),
    outlet: fields.value(),
  };
}

function writeEntity(fields: FieldWriter, { id, name, aliases, mentions, line }: EntityDigest): void {
  fields.value(id);
  fields.value(name);
  fields.list(aliases, (alias) => fields.value(alias));
  fields.number(mentions);
  fields.number(line);
}

function readEntity(fields: FieldReader): EntityDigest {
  return {
    id: fields.value(),
    name: fields.value(),
    aliases: fields.list(() => fields.value<string>()),
    mentions: fields.number(),
    line: fields.number(),
  };
}

function writePerson(fields: FieldWriter, person: PersonDigest): void {
  writeEntity(fields, person);
  fields.value(person.gender);
  fields.value(person.role);
  fields.value(person.calling);
  fields.value(person.birthYear);
}

export function readPerson(fields: FieldReader): PersonDigest {
  const { id, name, aliases, mentions, line } = readEntity(fields);
  return {
    id,
    name,
    aliases,
    mentions,
    line,
    gender: fields.value(),
    role: fields.value(),
    calling: fields.value(),
    birthYear: fields.value(),
  };
}

function writePlace(fields: FieldWriter, place: PlaceDigest): void {
  writeEntity(fields, place);
  fields.value(place.kind);
  fields.value(place.country);
  fields.value(place.geonames);
  fields.value(place.latitude);
  fields.value(place.longitude);
  fields.value(place.level);
}

export function readPlace(fields: FieldReader): PlaceDigest {
  const { id, name, aliases, mentions, line } = readEntity(fields);
  return {
    id,
    name,
    aliases,
    mentions,
    line,
    kind: fields.value(),
    country: fields.value(),
    geonames: fields.value(),
    latitude: fields.value(),
    longitude: fields.value(),
    level: fields.value(),
  };
}

function writeOrganization(fields: FieldWriter, body: OrganizationDigest): void {
  writeEntity(fields, body);
  fields.value(body.country);
}

export function readOrganization(fields: FieldReader): OrganizationDigest {
  const { id, name, aliases, mentions, line } = readEntity(fields);
  return { id, name, aliases, mentions, line, country: fields.value() };
}

function writeQuote(fields: FieldWriter, quote: Omit<QuoteDigest, "text">): void {
  fields.list(quote.key, (hash) => fields.hash(hash));
  fields.number(quote.words);
  fields.number(quote.line);
  fields.number(quote.isDirect ? 1 : 0);
  fields.value(quote.speaker);
  fields.value(quote.entity);
}

export function readQuote(fields: FieldReader): Omit<QuoteDigest, "text"> {
  return {
    key: fields.list(() => fields.hash()),
    words: fields.number(),
    line: fields.number(),
    isDirect: fields.number() === 1,
    speaker: fields.value(),
    entity: fields.value(),
  };
}

function writeFigure(fields: FieldWriter, { kind, value, keys }: FigureKeys): void {
  fields.value(kind);
  fields.value(value);
  fields.list(keys, (key) => fields.hash(key));
}

function readFigure(fields: FieldReader): FigureKeys {
  return {
    kind: fields.value(),
    value: fields.value(),
    keys: fields.list(() => fields.hash()),
  };
}

export function readLinks(fields: FieldReader): StoryDigest["links"] {
  const ids = fields.list(() => fields.value<string>());
  return ids.flatMap((id, i) => (i % 2 === 0 ? [[id, ids[i + 1]!] as const] : []));
}

function readSignature(fields: FieldReader): Signature {
  const hashes = fields.list(() => fields.hash());
  return hashes.length === 0 ? noSignature : Uint32Array.from(hashes);
}
