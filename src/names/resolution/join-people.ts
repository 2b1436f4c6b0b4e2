import type { Language } from "../../language/language.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { type Cluster, ClusterIndex, type Explain } from "./cluster.ts";
import type { NameForm, NameMention } from "./name-mention.ts";
import { type Gender, genderOfName, type PersonContext, readContext } from "./person-context.ts";
import {
  initialsOf,
  isFullName,
  matchPerson,
  type PersonMatch,
  personSuffix,
  personWords,
} from "./person-name.ts";

interface PersonCluster extends Cluster {
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
  /** Forms that already stood for this person. */
  readonly forms: Set<NameForm>;
  /** The last token up to which the story has named the person; -1 before the first. */
  lastSeen: number;
}

interface Candidate {
  readonly cluster: PersonCluster;
  readonly match: PersonMatch;
}

/**
 * Mentions of people, one cluster a person. Full names make the clusters, the longest first; then short forms
 * join in text order: by title and gender, then by who already bore the form, then by who was named last.
 */
export function joinPeople(
  tokens: Tokens,
  mentions: readonly NameMention[],
  language: Language,
  explain?: Explain,
): readonly Cluster[] {
  const index = new ClusterIndex<PersonCluster>();
  const clusters: PersonCluster[] = [];
  const wordsOf = new Map<NameForm, readonly string[]>();
  for (const { form } of mentions) if (!wordsOf.has(form)) wordsOf.set(form, personWords(form));
  const open = (mention: NameMention, words: readonly string[]): PersonCluster => {
    const cluster = newCluster(words, genderOfName(tokens, mention, language));
    clusters.push(cluster);
    index.add(words, cluster);
    if (words.length > 2) index.add(initialsOf(words), cluster);
    return cluster;
  };

  const ownerOfForm = new Map<NameForm, PersonCluster>();
  for (const mention of longestFirst(mentions, wordsOf)) {
    const { form } = mention;
    const words = wordsOf.get(form)!;
    const candidates = findCandidates(words, personSuffix(form), index);
    const same = candidates.find(({ match }) => isWholeName(match));
    if (same === undefined && (candidates.length > 0 || !isFullName(words))) continue;
    const cluster = same?.cluster ?? open(mention, words);
    cluster.suffix ??= personSuffix(form);
    if (form.nickname !== null) index.add([form.nickname.toLowerCase()], cluster);
    cluster.nickname ??= form.nickname;
    ownerOfForm.set(form, cluster);
  }

  for (const mention of mentions) {
    const words = wordsOf.get(mention.form)!;
    const context = readContext(tokens, mention);
    const owner = ownerOfForm.get(mention.form);
    const candidates = owner === undefined ? findCandidates(words, undefined, index) : [];
    const chosen = choose(candidates, mention, context);
    const cluster = owner ?? chosen?.cluster ?? open(mention, words);
    see(cluster, mention, context, hasFlag(tokens, mention.first - 1, TokenFlag.capital));
    explain?.(mention, cluster, chosen?.match ?? "full-name");
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
  cluster: PersonCluster,
  mention: NameMention,
  { title, gender, isKin }: PersonContext,
  isTitled: boolean,
): void {
  if (cluster.mentions.length === 0) cluster.isKin = isKin;
  cluster.mentions.push(mention);
  cluster.titleGender ??= gender;
  if (isTitled && title !== "") cluster.titles.add(title);
  cluster.forms.add(mention.form);
  cluster.lastSeen = mention.last;
}

function longestFirst(
  mentions: readonly NameMention[],
  wordsOf: ReadonlyMap<NameForm, readonly string[]>,
): readonly NameMention[] {
  const seen = new Set<NameForm>();
  const firsts = mentions.filter(({ form }) => !seen.has(form) && seen.add(form) !== undefined);
  return firsts.sort(
    (a, b) => wordsOf.get(b.form)!.length - wordsOf.get(a.form)!.length || a.first - b.first,
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
  candidates: readonly Candidate[],
  mention: NameMention,
  context: PersonContext,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = plausibility(candidate, mention, context);
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
  { title, gender }: PersonContext,
): number | undefined {
  const known = cluster.titleGender ?? cluster.nameGender;
  if (gender !== null && cluster.titleGender !== null && gender !== cluster.titleGender) return undefined;
  let score = cluster.lastSeen < 0 ? 0 : 100 + cluster.lastSeen / (mention.first + 1);
  if (gender !== null && known !== null) score += gender === known ? 150 : -150;
  if (cluster.titles.has(title)) score += 20;
  if (!cluster.isKin) score += 10;
  if (cluster.forms.has(mention.form)) score += 8;
  return score + ranks[match] * 2;
}
