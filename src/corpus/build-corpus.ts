/** From the stories of a run to the rows of its corpus. */
import { compareKeyed } from "../compare/compare-stories.ts";
import { unpackFigures } from "../compare/pack-figures.ts";
import type { Corpus } from "./corpus.ts";
import type { EntityDigest, StoryDigest } from "./digest.ts";
import type { Named } from "./identity/context.ts";
import { type Explained, explain } from "./identity/explain.ts";
import { type Identified, identify } from "./identity/identify.ts";
import type { OwnNames } from "./identity/own-names.ts";
import { copiesAmong } from "./rows/copies.ts";
import { organizationRow, personRow, placeRow } from "./rows/entity-rows.ts";
import { type NamedIds, pairsOf } from "./rows/pairs.ts";
import { repeatedQuotes } from "./rows/repeated.ts";
import { byWeight } from "./rows/weight.ts";
import { type EntityList, organizationsIn, peopleIn, placesIn } from "./store/entity-list.ts";
import { StoryTable } from "./store/story-table.ts";

/** As `corpusOf`, of stories that come as objects. */
export function buildCorpus(digests: readonly StoryDigest[]): Corpus {
  return corpusOf(StoryTable.of(digests));
}

const noNames: OwnNames = { names: new Set(), inFiles: new Set(), apart: [] };

/**
 * All rows, the most frequent first. The stories may come in any order and from any number of shards: they are put into
 * one order first, so that the rows are the same. `own` are a newsroom's names, which win.
 */
export function corpusOf(given: StoryTable, own: OwnNames = noNames): Corpus {
  const stories = given.inOrder();
  const named = namedIn(stories);
  const identified = sorted(identify(stories, named, own), named);
  const rowOf = rowNumbers(identified, named);
  return {
    stories: stories.length,
    people: identified.people.map((members, i) => personRow(members, `P${i + 1}`, named.people, stories)),
    places: identified.places.map((members, i) => placeRow(members, `L${i + 1}`, named.places, stories)),
    organizations: identified.organizations.map((members, i) =>
      organizationRow(members, `O${i + 1}`, named.organizations, stories),
    ),
    pairs: pairsOf(namedTogether(stories, named, rowOf)),
    figures: differingFigures(stories),
    repeated: repeatedQuotes(stories, (story, id) => rowIdOf(story, id, named, rowOf)),
    copies: copiesAmong(stories),
  };
}

/** Why the things that have a name are one each, and who was not taken for them. */
export function explainNames(
  given: StoryTable,
  own: OwnNames,
  isWanted: (name: string) => boolean,
): readonly Explained[] {
  const stories = given.inOrder();
  return explain(stories, namedIn(stories), own, isWanted);
}

function namedIn(stories: StoryTable): Named {
  return { people: peopleIn(stories), places: placesIn(stories), organizations: organizationsIn(stories) };
}

function sorted({ people, places, organizations }: Identified, named: Named): Identified {
  return {
    people: people.toSorted(byWeight(named.people)),
    places: places.toSorted(byWeight(named.places)),
    organizations: organizations.toSorted(byWeight(named.organizations)),
  };
}

/** The number of each entity's row, from 1. */
type RowNumbers = Readonly<Record<keyof Named, Uint32Array>>;

function rowNumbers(identified: Identified, named: Named): RowNumbers {
  const numbersOf = (section: keyof Named) => {
    const numbers = new Uint32Array(named[section].length);
    for (const [row, members] of identified[section].entries())
      for (const member of members) numbers[member] = row + 1;
    return numbers;
  };
  return {
    people: numbersOf("people"),
    places: numbersOf("places"),
    organizations: numbersOf("organizations"),
  };
}

/** The row of an entity of a story that may speak; null where it is none of the story's. */
function rowIdOf(story: number, id: string, named: Named, rows: RowNumbers): string | null {
  for (const [section, letter] of [
    ["people", "P"],
    ["organizations", "O"],
  ] as const) {
    const entities: EntityList<EntityDigest> = named[section];
    const index = entities.of(story).findIndex((entity) => entity.id === id);
    if (index >= 0) return `${letter}${rows[section][entities.firstOf(story) + index]}`;
  }
  return null;
}

/** People and organizations, story by story: with whom, not where. */
function namedTogether(stories: StoryTable, { people, organizations }: Named, rows: RowNumbers): NamedIds {
  return {
    stories: stories.length,
    organizationsIn: (story) =>
      rows.organizations.subarray(organizations.firstOf(story), organizations.firstOf(story + 1)),
    peopleIn: (story) => rows.people.subarray(people.firstOf(story), people.firstOf(story + 1)),
  };
}

function differingFigures(stories: StoryTable): Corpus["figures"] {
  return compareKeyed(
    {
      length: stories.length,
      idAt: (position) => {
        const { source, document, story } = stories.head(position);
        return `${source}#${document ?? ""}#${story}`;
      },
      publishedAt: (position) => stories.head(position).date,
      figuresAt: (position) => stories.keysOf(position).figures,
    },
    (position) => unpackFigures(stories.detailsOf(position).figures!),
  );
}
