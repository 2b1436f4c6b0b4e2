import type { Language } from "../english/english.ts";
import type { Gender } from "../model/result.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { type Cluster, ClusterIndex, type Explain } from "./cluster.ts";
import { firstMentions, type NameMention } from "./name-mention.ts";
import { genderOfName, type PersonContext, readContext, titleBefore } from "./person-context.ts";
import {
  initialsOf,
  isFullName,
  matchPerson,
  type PersonMatch,
  personSuffix,
  personWords,
} from "./person-name.ts";

/** Mentions of one person, and what tells the person from others of the name. */
export interface PersonCluster extends Cluster {
  /** The words of the fullest name. */
  readonly words: readonly string[];
  nickname: string | null;
  /** "jr", "sr": father and son differ in nothing else. */
  suffix: string | undefined;
  /** As a title tells it, which is surer than a given name. */
  titleGender: Gender | null;
  readonly nameGender: Gender | null;
  isKin: boolean;
  /** Titles that stood right before the name. */
  readonly titles: Set<string>;
  /** The ids of forms that already stood for this person. */
  readonly forms: Set<number>;
  /** The last token up to which the story has named the person; -1 before the first. */
  lastSeen: number;
}

/** A form by which people are called. */
interface PersonForm {
  /** The first of its mentions. */
  readonly mention: NameMention;
  readonly words: readonly string[];
  /** The person for whom it always stands, if it does. */
  owner: Bearer | undefined;
}

/** A person for whom a form stands, and how; "full-name" where the person was made of it. */
interface Bearer {
  readonly cluster: PersonCluster;
  readonly match: PersonMatch | "full-name";
}

interface Candidate extends Bearer {
  readonly match: PersonMatch;
}

/**
 * Mentions of people, one cluster a person. Full names make the clusters, the longest first; then short forms
 * join in text order: by title and gender, then by who already bore the form, then by who was named last.
 */
export function clusterPeople(
  tokens: Tokens,
  mentions: readonly NameMention[],
  language: Language,
  explain?: Explain,
): readonly PersonCluster[] {
  const index = new ClusterIndex<PersonCluster>();
  const clusters: PersonCluster[] = [];
  const forms = readForms(mentions);
  const open = (mention: NameMention, words: readonly string[]): Bearer => {
    const cluster = newCluster(words, genderOfName(tokens, mention, language));
    clusters.push(cluster);
    index.add(words, cluster);
    if (words.length > 2) index.add(initialsOf(words), cluster);
    return { cluster, match: "full-name" };
  };

  for (const entry of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
    const { mention, words } = entry;
    const { form } = mention;
    const candidates = findCandidates(words, personSuffix(form), index);
    const same = candidates.find(({ match }) => isWholeName(match));
    if (same === undefined && (candidates.length > 0 || !isFullName(words))) continue;
    entry.owner = same ?? open(mention, words);
    const { cluster } = entry.owner;
    cluster.suffix ??= personSuffix(form);
    if (form.nickname !== null) index.add([form.nickname.toLowerCase()], cluster);
    cluster.nickname ??= form.nickname;
  }

  for (const mention of mentions) {
    const { words, owner } = forms.get(mention.form.id)!;
    const context = readContext(tokens, mention, language);
    const bearer = owner ?? choose(tokens, words, mention, context, index) ?? open(mention, words);
    see(tokens, bearer.cluster, mention, context);
    explain?.(mention, bearer.cluster, bearer.match);
  }
  return clusters;
}

function isWholeName(match: PersonMatch): boolean {
  return match === "same" || match === "initials" || match === "nickname";
}

function newCluster(words: readonly string[], nameGender: Gender | null): PersonCluster {
  return {
    mentions: [],
    words,
    nickname: null,
    suffix: undefined,
    titleGender: null,
    nameGender,
    isKin: false,
    titles: new Set(),
    forms: new Set(),
    lastSeen: -1,
  };
}

function see(
  tokens: Tokens,
  cluster: PersonCluster,
  mention: NameMention,
  { gender, isKin }: PersonContext,
): void {
  if (cluster.mentions.length === 0) cluster.isKin = isKin;
  cluster.mentions.push(mention);
  cluster.titleGender ??= gender;
  const title = hasFlag(tokens, mention.first - 1, TokenFlag.capital) ? titleBefore(tokens, mention) : "";
  if (title !== "") cluster.titles.add(title);
  cluster.forms.add(mention.form.id);
  cluster.lastSeen = mention.last;
}

/** The forms by id, in the order of first mention. */
function readForms(mentions: readonly NameMention[]): ReadonlyMap<number, PersonForm> {
  return new Map(
    firstMentions(mentions).map((mention) => [
      mention.form.id,
      { mention, words: personWords(mention.form), owner: undefined },
    ]),
  );
}

function findCandidates(
  words: readonly string[],
  suffix: string | undefined,
  index: ClusterIndex<PersonCluster>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const cluster of index.with(words.at(-1))) {
    if (suffix !== undefined && cluster.suffix !== undefined && suffix !== cluster.suffix) continue;
    const match = matchPerson(words, cluster.words, cluster.nickname);
    if (match !== undefined) found.push({ cluster, match });
  }
  return found;
}

/** The most plausible candidate for a short form; undefined where title or gender rules all of them out. */
function choose(
  tokens: Tokens,
  words: readonly string[],
  mention: NameMention,
  context: PersonContext,
  index: ClusterIndex<PersonCluster>,
): Candidate | undefined {
  const candidates = findCandidates(words, undefined, index);
  if (candidates.length === 0) return undefined;
  const title = titleBefore(tokens, mention);
  let best: Candidate | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = plausibility(candidate, mention, title, context.gender);
    if (score === undefined || score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

const ranks: Readonly<Record<PersonMatch, number>> = {
  same: 4,
  nickname: 3,
  initials: 3,
  surname: 3,
  "given-name": 2,
  "part-of-name": 1,
};

/** Higher is likelier; recency, below 1, only decides between equals. Undefined where gender forbids it. */
function plausibility(
  { cluster, match }: Candidate,
  mention: NameMention,
  title: string,
  gender: Gender | null,
): number | undefined {
  const known = cluster.titleGender ?? cluster.nameGender;
  if (gender !== null && cluster.titleGender !== null && gender !== cluster.titleGender) return undefined;
  let score = cluster.lastSeen < 0 ? 0 : 100 + cluster.lastSeen / (mention.first + 1);
  if (gender !== null && known !== null) score += gender === known ? 150 : -150;
  if (cluster.titles.has(title)) score += 20;
  if (!cluster.isKin) score += 10;
  if (cluster.forms.has(mention.form.id)) score += 8;
  return score + ranks[match] * 2;
}
