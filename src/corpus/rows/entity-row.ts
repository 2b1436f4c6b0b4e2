import type { Member as MemberRow, Row } from "../corpus.ts";
import type { EntityDigest, StoryDigest } from "../digest.ts";
import { sizeOf } from "../identity/bag.ts";
import type { Group } from "../identity/group.ts";
import { nameWords } from "../identity/words.ts";

/** What the rows of people, places and organizations have in common. */
export function entityRow<Digest extends EntityDigest>(
  { members }: Group<Digest, unknown>,
  id: string,
  stories: readonly StoryDigest[],
): Row {
  const digests = members.map(({ digest }) => digest);
  const name = nameOf(digests);
  const forms = new Set(digests.flatMap((digest) => [digest.name, ...digest.aliases]));
  forms.delete(name);
  const held = [...new Set(members.map(({ story }) => story))]
    .sort((a, b) => a - b)
    .map((story) => stories[story]!);
  const dates = held.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return {
    id,
    name,
    aliases: [...forms].sort(),
    stories: held.length,
    mentions: digests.reduce((sum, { mentions }) => sum + mentions, 0),
    outlets: [...new Set(held.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])))].sort(),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    members: members
      .toSorted((a, b) => a.story - b.story)
      .map(({ story, digest }): MemberRow => {
        const { story: storyId, source, document } = stories[story]!;
        return { document, source, story: storyId, entity: digest.id, line: digest.line };
      }),
  };
}

/** The name that most stories give, of those with the most words that are no initials: "Ana Ruiz", not "Ruiz". */
function nameOf(digests: readonly EntityDigest[]): string {
  const counts = new Map<string, number>();
  for (const { name } of digests) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isFull = (name: string) =>
    nameWords(name).filter((word) => word.length > 1 && !/^m(?:r|s|rs)$/.test(word)).length > 1 ? 1 : 0;
  const [best = ""] = [...counts.keys()].sort(
    (a, b) =>
      isFull(b) - isFull(a) || counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1),
  );
  return best;
}

/** The largest first. */
export function byWeight(a: Group<EntityDigest, unknown>, b: Group<EntityDigest, unknown>): number {
  return (
    sizeOf(b.stories) - sizeOf(a.stories) ||
    mentionsOf(b) - mentionsOf(a) ||
    b.members.length - a.members.length
  );
}

function mentionsOf({ members }: Group<EntityDigest, unknown>): number {
  return members.reduce((sum, { digest }) => sum + digest.mentions, 0);
}

/** What most give, null where none gives it. */
export function mostOf<Value>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most: Value | null = null;
  for (const [value, count] of counts) if (most === null || count > counts.get(most)!) most = value;
  return most;
}
