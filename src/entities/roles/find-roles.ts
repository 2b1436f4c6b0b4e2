import type { Language } from "../../english/english.ts";
import type { Role } from "../../model/result.ts";
import { mentionOf, type Tokens } from "../../text/tokens.ts";
import type { Cluster } from "../cluster.ts";
import type { MentionIndex } from "../mention-index.ts";
import type { NameMention } from "../name-mention.ts";
import { WordFact } from "../word-facts.ts";
import { ownAppositions } from "./apposition.ts";
import { appointee, appointment, asOfficer, frontedRole, predicate } from "./predicate.ts";
import { isRelative, roleBefore } from "./role-before.ts";
import { inferredRole } from "./role-inferred.ts";
import { listRoles } from "./role-lists.ts";
import { factsAt, type Phrase, readStoryWords, type StoryWords } from "./story-words.ts";

/** Mentions looked at: a role comes early in a story. */
const MAX_MENTIONS = 8;
const MAX_LENGTH = 120;

/** Where a description stands. */
export type RoleRule =
  | "before"
  | "set-off-before"
  | "fronted"
  | "set-off-after"
  | "predicate"
  | "appointment"
  | "list"
  | "inferred";

/** A role and what found it. */
export interface FoundRole {
  readonly role: Role;
  readonly rule: RoleRule;
}

/** The most telling description of a person so far. */
interface BestRole {
  phrase: Phrase | undefined;
  rule: RoleRule;
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
): ReadonlyMap<Cluster, FoundRole> {
  const story = readStoryWords(tokens, names, language);
  const lists = listRoles(story);
  const roles = new Map<Cluster, FoundRole>();
  const taken = new Set<number>();
  const give = (person: Cluster, phrase: Phrase | undefined, rule: RoleRule) => {
    if (phrase === undefined) return;
    taken.add(phrase.head);
    const { start, end, text } = mentionOf(tokens, phrase.first, phrase.last);
    roles.set(person, { role: { start, end, text, inferred: rule === "inferred" }, rule });
  };
  for (const person of people) {
    const { phrase, rule } = statedRole(story, person, lists);
    give(person, phrase, rule);
  }
  for (const person of people) {
    if (roles.has(person)) continue;
    const phrase = inferredRole(story, person.mentions[0]!);
    if (phrase !== undefined && !taken.has(phrase.head)) give(person, phrase, "inferred");
  }
  return roles;
}

function statedRole(story: StoryWords, { mentions }: Cluster, lists: ReadonlyMap<number, Phrase>): BestRole {
  const best: BestRole = { phrase: undefined, rule: "before", worth: 0 };
  for (let i = 0; i < mentions.length && i < MAX_MENTIONS; i++) {
    const extra = i === 0 ? 1.5 : 0;
    weighRoles(story, mentions[i]!, extra, best);
    weigh(story, lists.get(mentions[i]!.first), "list", extra, best);
  }
  return best;
}

/** All descriptions beside one mention. */
function weighRoles(story: StoryWords, { first, last }: NameMention, extra: number, best: BestRole): void {
  const next = last + 1;
  weighUnlessRelative(story, roleBefore(story, first), "before", extra, best);
  const { before, after } = ownAppositions(story, first, next);
  weighUnlessRelative(story, before, "set-off-before", extra, best);
  weighUnlessRelative(story, frontedRole(story, first), "fronted", extra, best);
  weigh(story, after, "set-off-after", extra + 0.5, best);
  weigh(story, predicate(story, next), "predicate", extra + 0.5, best);
  weigh(
    story,
    appointment(story, next) ?? appointee(story, first, next) ?? asOfficer(story, first, next),
    "appointment",
    extra + 2,
    best,
  );
}

function weighUnlessRelative(
  story: StoryWords,
  phrase: Phrase | undefined,
  rule: RoleRule,
  extra: number,
  best: BestRole,
): void {
  if (phrase !== undefined && !isRelative(story, phrase)) weigh(story, phrase, rule, extra, best);
}

/** What a word of a description of kin counts: the story may say better what somebody is, “a surgeon”. */
const KIN = 0.1;

/** Up to four words tell the more, the more they are. */
function weigh(
  story: StoryWords,
  phrase: Phrase | undefined,
  rule: RoleRule,
  extra: number,
  best: BestRole,
): void {
  if (phrase === undefined) return;
  const { tokens } = story;
  const { first, last, head } = phrase;
  const isKin = (factsAt(story, head) & WordFact.kin) !== 0;
  const words = Math.min(last - first + 1, 4);
  const worth = isKin ? words * KIN : words + extra;
  if (worth <= best.worth || tokens.end[last]! - tokens.start[first]! > MAX_LENGTH) return;
  best.phrase = phrase;
  best.rule = rule;
  best.worth = worth;
}
