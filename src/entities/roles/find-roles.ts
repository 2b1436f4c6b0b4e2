import type { Language } from "../../english/english.ts";
import type { Role } from "../../model/result.ts";
import { mentionOf, type Tokens } from "../../text/tokens.ts";
import type { Cluster } from "../cluster.ts";
import type { MentionIndex } from "../mention-index.ts";
import type { NameMention } from "../name-mention.ts";
import { apposition, reversedApposition } from "./apposition.ts";
import { appointee, appointment, predicate } from "./predicate.ts";
import { isRelative, roleBefore } from "./role-before.ts";
import { inferredRole } from "./role-inferred.ts";
import { type Phrase, readStoryWords, type StoryWords } from "./story-words.ts";

/** Mentions looked at: a role comes early in a story. */
const MAX_MENTIONS = 8;
const MAX_LENGTH = 120;

/** The most telling description of a person so far. */
interface BestRole {
  phrase: Phrase | undefined;
  worth: number;
}

/**
 * What each person is, as the story says it: of all descriptions beside the person's mentions the most telling
 * one, the earliest of equals; where there is none, the description in the sentence before the first mention.
 */
export function findRoles(
  tokens: Tokens,
  names: MentionIndex,
  people: readonly Cluster[],
  language: Language,
): ReadonlyMap<Cluster, Role> {
  const story = readStoryWords(tokens, names, language);
  const roles = new Map<Cluster, Role>();
  const taken = new Set<number>();
  const give = (person: Cluster, phrase: Phrase | undefined, inferred: boolean) => {
    if (phrase === undefined) return;
    taken.add(phrase.head);
    const { start, end, text } = mentionOf(tokens, phrase.first, phrase.last);
    roles.set(person, { start, end, text, inferred });
  };
  for (const person of people) give(person, statedRole(story, person), false);
  for (const person of people) {
    if (roles.has(person)) continue;
    const phrase = inferredRole(story, person.mentions[0]!);
    if (phrase !== undefined && !taken.has(phrase.head)) give(person, phrase, true);
  }
  return roles;
}

function statedRole(story: StoryWords, { mentions }: Cluster): Phrase | undefined {
  const best: BestRole = { phrase: undefined, worth: 0 };
  for (let i = 0; i < mentions.length && i < MAX_MENTIONS; i++)
    weighRoles(story, mentions[i]!, i === 0 ? 1.5 : 0, best);
  return best.phrase;
}

/** All descriptions beside one mention. */
function weighRoles(story: StoryWords, { first, last }: NameMention, extra: number, best: BestRole): void {
  const next = last + 1;
  weighUnlessRelative(story, roleBefore(story, first), extra, best);
  weighUnlessRelative(story, reversedApposition(story, first, next), extra, best);
  weigh(story, apposition(story, next), extra + 0.5, best);
  weigh(story, predicate(story, next), extra + 0.5, best);
  weigh(story, appointment(story, next) ?? appointee(story, first, next), extra + 2, best);
}

function weighUnlessRelative(
  story: StoryWords,
  phrase: Phrase | undefined,
  extra: number,
  best: BestRole,
): void {
  if (phrase !== undefined && !isRelative(story, phrase)) weigh(story, phrase, extra, best);
}

/** Up to four words tell the more, the more they are. */
function weigh({ tokens }: StoryWords, phrase: Phrase | undefined, extra: number, best: BestRole): void {
  if (phrase === undefined) return;
  const { first, last } = phrase;
  const worth = Math.min(last - first + 1, 4) + extra;
  if (worth <= best.worth || tokens.end[last]! - tokens.start[first]! > MAX_LENGTH) return;
  best.phrase = phrase;
  best.worth = worth;
}
