import type { EntityDigest } from "../digest.ts";
import type { EntityList } from "../store/entity-list.ts";

/** Puts what most stories name first, then what is mentioned most. */
export function byWeight<Digest extends EntityDigest>(
  entities: EntityList<Digest>,
): (a: readonly number[], b: readonly number[]) => number {
  const weights = new Map<readonly number[], Weight>();
  const weightOf = (members: readonly number[]) => {
    const known = weights.get(members);
    if (known !== undefined) return known;
    const weight = {
      stories: storiesOf(members, entities),
      mentions: members.reduce((sum, member) => sum + entities.at(member).mentions, 0),
    };
    weights.set(members, weight);
    return weight;
  };
  return (a, b) => {
    const [left, right] = [weightOf(a), weightOf(b)];
    return right.stories - left.stories || right.mentions - left.mentions || b.length - a.length;
  };
}

interface Weight {
  readonly stories: number;
  readonly mentions: number;
}

/** In how many stories they stand. */
export function storiesOf<Digest extends EntityDigest>(
  members: readonly number[],
  { storyOf }: EntityList<Digest>,
): number {
  return members.length === 1 ? 1 : new Set(members.map(storyOf)).size;
}
