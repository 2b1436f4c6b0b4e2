import type { Language } from "../../../language/language.ts";
import type { Role } from "../../../model/result.ts";
import { mentionOf, type Tokens } from "../../../text/tokens.ts";
import type { Cluster } from "../cluster.ts";
import type { NameMention } from "../name-mention.ts";
import { apposition, reversedApposition } from "./apposition.ts";
import { appointee, appointment, predicate } from "./predicate.ts";
import { type Phrase, type Reading, startReading } from "./reading.ts";
import { isRelative, roleBefore } from "./role-before.ts";
import { inferredRole } from "./role-inferred.ts";

/** Mentions looked at: a role comes early in a story. */
const MENTIONS_READ = 8;
const LONGEST = 120;

interface FoundRole {
  readonly phrase: Phrase;
  readonly worth: number;
}

/**
 * What each person is, as the story says it: of all descriptions beside the person's mentions the most telling
 * one, the earliest of equals; where there is none, the description in the sentence before the first mention.
 */
export function findRoles(
  tokens: Tokens,
  mentions: readonly NameMention[],
  people: readonly Cluster[],
  language: Language,
): ReadonlyMap<Cluster, Role> {
  const reading = startReading(tokens, mentions, language);
  const roles = new Map<Cluster, Role>();
  const taken = new Set<number>();
  const give = (person: Cluster, phrase: Phrase | undefined, inferred: boolean) => {
    if (phrase === undefined) return;
    taken.add(phrase.head);
    roles.set(person, { ...mentionOf(tokens, phrase.first, phrase.last), inferred });
  };
  for (const person of people) give(person, statedRole(reading, person), false);
  for (const person of people) {
    if (roles.has(person)) continue;
    const phrase = inferredRole(reading, person.mentions[0]!);
    if (phrase !== undefined && !taken.has(phrase.head)) give(person, phrase, true);
  }
  return roles;
}

function statedRole(reading: Reading, { mentions }: Cluster): Phrase | undefined {
  let best: FoundRole | undefined;
  mentions.slice(0, MENTIONS_READ).forEach((mention, i) => {
    for (const found of rolesOf(reading, mention)) {
      const worth = found.worth + (i === 0 ? 1.5 : 0);
      if (fits(reading, found.phrase) && worth > (best?.worth ?? 0)) best = { ...found, worth };
    }
  });
  return best?.phrase;
}

function fits({ tokens }: Reading, { first, last }: Phrase): boolean {
  return tokens.end[last]! - tokens.start[first]! <= LONGEST;
}

/** All descriptions beside one mention; the worth says how much they tell. */
function* rolesOf(reading: Reading, { first, last }: NameMention): Generator<FoundRole> {
  const next = last + 1;
  const before = roleBefore(reading, first);
  if (before !== undefined && !isRelative(reading, before)) yield { phrase: before, worth: worthOf(before) };
  const reversed = reversedApposition(reading, first, next);
  if (reversed !== undefined && !isRelative(reading, reversed))
    yield { phrase: reversed, worth: worthOf(reversed) };
  for (const read of [apposition, predicate]) {
    const phrase = read(reading, next);
    if (phrase !== undefined) yield { phrase, worth: worthOf(phrase) + 0.5 };
  }
  const office = appointment(reading, next) ?? appointee(reading, first, next);
  if (office !== undefined) yield { phrase: office, worth: worthOf(office) + 2 };
}

/** Up to four words tell the more, the more they are. */
function worthOf({ first, last }: Phrase): number {
  return Math.min(last - first + 1, 4);
}
