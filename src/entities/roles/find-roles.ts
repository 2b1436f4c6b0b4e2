import type { Language } from "../../english/english.ts";
import type { Role } from "../../model/result.ts";
import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, mentionOf, TokenFlag, type Tokens } from "../../text/tokens.ts";
import type { Cluster } from "../cluster.ts";
import type { MentionIndex } from "../mention-index.ts";
import type { NameMention } from "../name-mention.ts";
import { WordFact } from "../word-facts.ts";
import { hashSet } from "../words.ts";
import { isOfNameBefore, ownAppositions } from "./apposition.ts";
import { appointee, appointment, asOfficer, frontedRole, invertedRole, predicate } from "./predicate.ts";
import { isRelative, isStyle, relationBefore, roleBefore } from "./role-before.ts";
import { inferredRole } from "./role-inferred.ts";
import { listRoles } from "./role-lists.ts";
import { factsAt, owners, type Phrase, readStoryWords, type StoryWords } from "./story-words.ts";

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
  const own = roleBefore(story, first);
  const relation = own === undefined ? relationBefore(story, first) : undefined;
  const isOfOther = relation !== undefined && isOfNameBefore(story, relation);
  weigh(story, own ?? (isOfOther ? undefined : relation), "before", extra, best);
  const { before, after } = ownAppositions(story, first, next);
  // “The bank's chairman, Judge X”, “her coach, the Ghanaian exile X”: the outer one says what X is in the story.
  const isOuter =
    own !== undefined && before !== undefined && (isStyle(story, own) || isDefinite(story, before));
  weigh(story, before, "set-off-before", isOuter ? extra + OUTER : extra, best);
  weigh(story, frontedRole(story, first) ?? invertedRole(story, first), "fronted", extra, best);
  // “Governor X, a Democrat”: the office says more than what stands after it with “a”.
  const isAside =
    own !== undefined && after !== undefined && isOffice(story, own) && isIndefinite(story, after);
  if (!isAside) weigh(story, after, "set-off-after", extra + 0.5, best);
  weigh(story, predicate(story, next), "predicate", extra + 0.5, best);
  weigh(
    story,
    appointment(story, next) ?? appointee(story, first, next) ?? asOfficer(story, first, next),
    "appointment",
    extra + 2,
    best,
  );
}

const OUTER = 1.5;

/** Offices, of which there is one holder at a place. */
const offices =
  hashSet(`minister president secretary governor mayor senator premier chancellor commissioner councillor councilor
  judge justice chief speaker ambassador sheriff attorney congressman congresswoman representative sen sen. gov gov. rep rep.
  chairman chairwoman director superintendent administrator treasurer`);
const indefinite = hashSet("a an");

function isOffice({ tokens }: StoryWords, { head }: Phrase): boolean {
  return hasFlag(tokens, head, TokenFlag.capital) && offices.has(hashAt(tokens, head));
}

/** “the bank's chairman”, “her coach”; not “the judge, Justice X”, “a survivor, cleaner X”. */
function isDefinite(story: StoryWords, { first, last }: Phrase): boolean {
  const { tokens } = story;
  if (hasFlag(tokens, first - 1, TokenFlag.clitic) || owners.has(hashAt(tokens, first - 1))) return true;
  return last > first && !isIndefinite(story, { first, last, head: last });
}

function isIndefinite({ tokens }: StoryWords, { first }: Phrase): boolean {
  return indefinite.has(hashAt(tokens, first - 1));
}

/** What a word of a description of kin counts: the story may say better what somebody is, “a surgeon”. */
const KIN = 0.1;
/** What a relation counts that stands alone, “his wife”: it is a role where nothing better is said. */
const RELATIVE = 0.05;

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
  const known = isKin ? words * KIN : words + extra;
  const worth = isRelative(story, phrase) ? RELATIVE : known;
  if (worth <= best.worth || tokens.end[last]! - tokens.start[first]! > MAX_LENGTH) return;
  best.phrase = phrase;
  best.rule = rule;
  best.worth = worth;
}
