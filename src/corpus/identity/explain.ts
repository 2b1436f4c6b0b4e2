/** Why stories' names are one thing or are not: what speaks for and against, step by step. */
import type { EntityDigest, StoryHead } from "../digest.ts";
import type { StoryTable } from "../store/story-table.ts";
import type { Named } from "./context.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type Group, take } from "./group.ts";
import { type Joined, joinSections } from "./identify.ts";
import { asKnown, type OwnNames } from "./own-names.ts";

/** A name of a story, held against a thing. */
export interface Comparison {
  readonly name: string;
  readonly story: StoryHead;
  readonly line: number;
  /** In how many stories the name's thing stands. */
  readonly stories: number;
  /** What was told; null where the newsroom's own names decided, or what its story says. */
  readonly evidence: readonly Evidence[] | null;
  /** What must speak for it in sum. */
  readonly needed: number;
}

/** A thing with what made it one. */
export interface Explained {
  readonly first: Comparison;
  readonly joined: readonly Comparison[];
  /** Others that might have been it, the likeliest first. */
  readonly apart: readonly Comparison[];
}

/** Names of a thing that are explained: what follows is told as these were. */
const MAX_JOINED = 12;
const MAX_APART = 5;

/** The things that have a name which is asked for. */
export function explain(
  stories: StoryTable,
  named: Named,
  own: OwnNames,
  isWanted: (name: string) => boolean,
): readonly Explained[] {
  const { people, places, organizations } = joinSections(stories, named);
  return [
    ...explainSection(people(), stories, own, isWanted),
    ...explainSection(places(), stories, own, isWanted),
    ...explainSection(organizations(), stories, own, isWanted),
  ];
}

function explainSection<Digest extends EntityDigest, Facts>(
  section: Joined<Digest, Facts>,
  stories: StoryTable,
  own: OwnNames,
  isWanted: (name: string) => boolean,
): readonly Explained[] {
  const { entities, groups } = section;
  const things = asKnown(
    groups.map(({ members }) => members),
    entities,
    own,
  );
  const isAsked = (members: readonly number[]) =>
    members.some((member) => isWanted(entities.at(member).name));
  return things.filter(isAsked).map((given) => {
    const members = given.toSorted((a, b) => a - b);
    const at = (member: number, count: number, told: Told): Comparison => {
      const { name, line } = entities.at(member);
      return { name, story: stories.head(entities.storyOf(member)), line, stories: count, ...told };
    };
    const [first = 0, ...others] = members;
    let whole: Group<Facts> = section.groupOf(first);
    const joined: Comparison[] = [];
    for (const member of others) {
      const single = section.groupOf(member);
      if (joined.length < MAX_JOINED) joined.push(at(member, 1, compare(section, whole, single)));
      whole = take(whole, single, section.identityOf(whole, single));
    }
    const apart = likeliest(section, whole, new Set(members)).map(({ group, told }) =>
      at(group.members[0]!, group.members.length, told),
    );
    return { first: at(first, members.length, { evidence: null, needed: 0 }), joined, apart };
  });
}

type Told = Pick<Comparison, "evidence" | "needed">;

function compare<Digest extends EntityDigest, Facts>(
  { identityOf }: Joined<Digest, Facts>,
  a: Group<Facts>,
  b: Group<Facts>,
): Told {
  const { compare: compareGroups, needed } = identityOf(a, b);
  return { evidence: evidenceOf((tell) => compareGroups(a, b, tell)), needed };
}

/** Other groups whose names may be this thing's, by how much speaks for it. */
function likeliest<Digest extends EntityDigest, Facts>(
  section: Joined<Digest, Facts>,
  whole: Group<Facts>,
  members: ReadonlySet<number>,
): readonly { readonly group: Group<Facts>; readonly told: Told }[] {
  return section.groups
    .filter((group) => !members.has(group.members[0]!))
    .filter((group) => {
      const { namesOf, keysOf } = section.identityOf(whole, group);
      const keys = new Set([...namesOf(group), ...keysOf(group)]);
      return [...namesOf(whole), ...keysOf(whole)].some((key) => keys.has(key));
    })
    .map((group) => ({ group, told: compare(section, whole, group) }))
    .filter(({ told }) => told.evidence !== null)
    .sort((a, b) => sumOf(b.told) - sumOf(a.told))
    .slice(0, MAX_APART);
}

/** What speaks for both being one, in sum. */
export function sumOf({ evidence }: Pick<Comparison, "evidence">): number {
  return (evidence ?? []).reduce((sum, { weight }) => sum + weight, 0);
}
