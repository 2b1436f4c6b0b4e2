/** The people, places or organizations of all stories, numbered in the order of the stories; each is read when asked for. */
import type { EntityDigest, OrganizationDigest, PersonDigest, PlaceDigest } from "../digest.ts";
import type { FieldReader } from "./fields.ts";
import { readOrganization, readPerson, readPlace } from "./story-record.ts";
import type { StoryTable } from "./story-table.ts";

export interface EntityList<Digest extends EntityDigest> {
  readonly length: number;
  /** The position of the story that names it. */
  readonly storyOf: (entity: number) => number;
  readonly at: (entity: number) => Digest;
  /** The number of the first entity of a story. */
  readonly firstOf: (story: number) => number;
  /** The entities of a story. */
  readonly of: (story: number) => readonly Digest[];
  /** How much each says in quotation marks. */
  readonly speechOf: (entity: number) => Speech;
}

/** How much somebody says in quotation marks. */
export interface Speech {
  readonly quotes: number;
  readonly words: number;
}

export const peopleIn = (stories: StoryTable): EntityList<PersonDigest> =>
  entitiesIn(stories, "people", readPerson);
export const placesIn = (stories: StoryTable): EntityList<PlaceDigest> =>
  entitiesIn(stories, "places", readPlace);
export const organizationsIn = (stories: StoryTable): EntityList<OrganizationDigest> =>
  entitiesIn(stories, "organizations", readOrganization);

function entitiesIn<Digest extends EntityDigest>(
  stories: StoryTable,
  section: "people" | "places" | "organizations",
  read: (fields: FieldReader) => Digest,
): EntityList<Digest> {
  const firsts = new Uint32Array(stories.length + 1);
  for (let story = 0; story < stories.length; story++)
    firsts[story + 1] = firsts[story]! + stories.fieldsOf(story, section).number();
  const length = firsts[stories.length]!;
  const storyOf = new Uint32Array(length);
  /** Where each begins, counted from the beginning of its section. */
  const offsets = new Uint32Array(length);
  const speech = { quotes: new Uint32Array(length), words: new Uint32Array(length) };
  for (let story = 0; story < stories.length; story++) {
    const spoken = stories.quotesOf(story).filter(({ isDirect, entity }) => isDirect && entity !== null);
    const fields = stories.fieldsOf(story, section);
    const start = fields.at;
    fields.number();
    for (let entity = firsts[story]!; entity < firsts[story + 1]!; entity++) {
      storyOf[entity] = story;
      offsets[entity] = fields.at - start;
      const { id } = read(fields);
      for (const quote of spoken) {
        if (quote.entity !== id) continue;
        speech.quotes[entity]! += 1;
        speech.words[entity]! += quote.words;
      }
    }
  }
  const at = (entity: number) => {
    const fields = stories.fieldsOf(storyOf[entity]!, section);
    fields.at += offsets[entity]!;
    return read(fields);
  };
  return {
    length,
    storyOf: (entity) => storyOf[entity]!,
    at,
    firstOf: (story) => firsts[story]!,
    of: (story) => {
      const fields = stories.fieldsOf(story, section);
      return fields.list(() => read(fields));
    },
    speechOf: (entity) => ({ quotes: speech.quotes[entity]!, words: speech.words[entity]! }),
  };
}
