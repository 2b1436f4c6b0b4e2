import type { Language } from "../../language/language.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type Cluster, ClusterIndex, type Explain } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { type Gender, genderOfName, type PersonContext, readContext } from "./person-context.ts";
import { isFullName, matchPerson, type PersonMatch, personWords } from "./person-name.ts";

interface PersonCluster extends Cluster {
  /** The words of the fullest name. */
  readonly words: readonly string[];
  nickname: string | null;
  /** As a title tells it, which is surer than a given name. */
  titleGender: Gender | null;
  readonly nameGender: Gender | null;
  isKin: boolean;
  /** Words that stood right before the name. */
  readonly titles: Set<string>;
  /** Short forms that already stood for this person. */
  readonly shortForms: Set<string>;
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
  const owner = new Map<NameMention, PersonCluster>();
  const clusters: PersonCluster[] = [];
  const open = (mention: NameMention, words: readonly string[]): PersonCluster => {
    const cluster = newCluster(words, genderOfName(tokens, mention, language));
    clusters.push(cluster);
    index.add(words, cluster);
    if (mention.form.nickname !== null) index.add([mention.form.nickname.toLowerCase()], cluster);
    return cluster;
  };
  for (const mention of longestFirst(mentions)) {
    const words = personWords(mention.form);
    const candidates = findCandidates(words, index);
    const same = candidates.find(
      ({ match }) => match === "same" || match === "initials" || match === "nickname",
    );
    if (same === undefined && candidates.length > 0) continue;
    if (same === undefined && !isFullName(words)) continue;
    const cluster = same?.cluster ?? open(mention, words);
    cluster.nickname ??= mention.form.nickname;
    owner.set(mention, cluster);
  }
  for (const mention of mentions) {
    const words = personWords(mention.form);
    const context = readContext(tokens, mention);
    const chosen = owner.has(mention) ? undefined : choose(findCandidates(words, index), mention, context);
    const cluster = owner.get(mention) ?? chosen?.cluster ?? open(mention, words);
    see(cluster, mention, context);
    explain?.(mention, cluster, chosen?.match ?? "full-name");
  }
  return clusters;
}

function newCluster(words: readonly string[], nameGender: Gender | null): PersonCluster {
  return {
    mentions: [],
    words,
    nickname: null,
    titleGender: null,
    nameGender,
    isKin: false,
    titles: new Set(),
    shortForms: new Set(),
    lastSeen: -1,
  };
}

function see(cluster: PersonCluster, mention: NameMention, { title, gender, isKin }: PersonContext): void {
  if (cluster.mentions.length === 0) cluster.isKin = isKin;
  cluster.mentions.push(mention);
  cluster.titleGender ??= gender;
  if (title !== "") cluster.titles.add(title);
  cluster.shortForms.add(mention.form.text);
  cluster.lastSeen = mention.last;
}

function longestFirst(mentions: readonly NameMention[]): readonly NameMention[] {
  return [...mentions].sort((a, b) => b.form.words.length - a.form.words.length || a.first - b.first);
}

function findCandidates(words: readonly string[], index: ClusterIndex<PersonCluster>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const cluster of index.with(words.at(-1))) {
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
  if (gender !== null && known !== null) score += gender === known ? 50 : -50;
  if (title !== "" && title !== "," && cluster.titles.has(title)) score += 20;
  if (!cluster.isKin) score += 10;
  if (cluster.shortForms.has(mention.form.text)) score += 8;
  return score + ranks[match] * 2;
}
