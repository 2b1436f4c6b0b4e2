/** Which person of the story a form of a name may stand for, and who is the likeliest. */
import { Word } from "../english/words.ts";
import type { Gender } from "../model/result.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import type { ClusterIndex } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { spellingKey } from "./name-spelling.ts";
import type { PersonCluster } from "./person-cluster.ts";
import { type PersonContext, titleBefore } from "./person-context.ts";
import { isFullName, matchPerson, type PersonMatch } from "./person-name.ts";

/** A person for whom a form may stand, and how. */
export interface Candidate {
  readonly cluster: PersonCluster;
  readonly match: PersonMatch;
}

/** The people whose names hold the last of the words, or another spelling of it, in a way that fits. */
export function findCandidates(
  words: readonly string[],
  suffix: string | undefined,
  index: ClusterIndex<PersonCluster>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const last = words.at(-1);
  const alike = index.with(last);
  for (const cluster of alike.length > 0 || last === undefined ? alike : index.with(spellingKey(last))) {
    const match = matchPerson(words, cluster.words, cluster.nickname);
    if (match !== undefined && !isOtherGeneration(words, suffix, cluster, match))
      found.push({ cluster, match });
  }
  const marked = found.filter(({ cluster }) => suffix !== undefined && cluster.suffix === suffix);
  return marked.length > 0 ? marked : found;
}

/**
 * Whether a generation's mark takes two apart: Jr. from Sr. Of two full names only the longer may have the mark that the other
 * leaves out: Joe Biden is Joseph R. Biden Jr., and Donald Trump, or Donald J. Trump, is not Donald Trump Jr.
 */
function isOtherGeneration(
  words: readonly string[],
  suffix: string | undefined,
  cluster: PersonCluster,
  match: PersonMatch,
): boolean {
  if (suffix === cluster.suffix) return false;
  if (suffix !== undefined && cluster.suffix !== undefined) return true;
  return isFullName(words) && (match === "same" || (suffix !== undefined && match !== "surname"));
}

/** The most plausible candidate for a short form; undefined where title or gender rules all of them out. */
export function chooseCandidate(
  tokens: Tokens,
  candidates: readonly Candidate[],
  mention: NameMention,
  context: PersonContext,
): Candidate | undefined {
  if (candidates.length === 0) return undefined;
  const title = titleBefore(tokens, mention);
  let best: Candidate | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (isBesideOther(tokens, candidate.cluster, mention)) continue;
    const score = plausibility(candidate, mention, title, context.gender);
    if (score === undefined || score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

/** “Judge Ada Lund and Dr Lund” are two: nothing but “and” and a capitalised word stands between. */
function isBesideOther(tokens: Tokens, { lastSeen }: PersonCluster, { first }: NameMention): boolean {
  if (lastSeen < 0 || first - lastSeen !== 3 || tokens.sentenceOf[lastSeen] !== tokens.sentenceOf[first])
    return false;
  return hashAt(tokens, lastSeen + 1) === Word.and && hasFlag(tokens, first - 1, TokenFlag.capital);
}

const ranks: Readonly<Record<PersonMatch, number>> = {
  same: 4,
  nickname: 3,
  initials: 3,
  surname: 3,
  spelling: 3,
  "given-name": 2,
  "part-of-name": 1,
};

/**
 * Points for each reason to think that a candidate is meant. Somebody already named is likelier than somebody who comes
 * later by far; recency, below 1, only decides between equals.
 */
const SEEN = 100;
const SAME_GENDER = 150;
const SAME_TITLE = 20;
const NO_KIN = 10;
const SAME_FORM = 8;
const PER_RANK = 2;
/** “Okoro” alone is David Okoro rather than the Mrs Okoro whom the story always gives her title. */
const ALWAYS_TITLED = -30;

/** “Trump” is Donald Trump rather than the Donald Trump Jr. whom the story calls so. */
const LEFT_OUT_MARK = -30;

/** Higher is likelier. Undefined where gender forbids it: Mrs Okoro is never David Okoro. */
function plausibility(
  { cluster, match }: Candidate,
  mention: NameMention,
  title: string,
  gender: Gender | null,
): number | undefined {
  const known = cluster.titleGender ?? cluster.nameGender;
  if (gender !== null && known !== null && gender !== known) return undefined;
  let score = cluster.lastSeen < 0 ? 0 : SEEN + cluster.lastSeen / (mention.first + 1);
  if (gender !== null && gender === known) score += SAME_GENDER;
  if (cluster.titles.has(title)) score += SAME_TITLE;
  if (!cluster.isKin) score += NO_KIN;
  if (cluster.forms.has(mention.form.id)) score += SAME_FORM;
  if (gender === null && cluster.titleGender !== null && cluster.words.length === 1) score += ALWAYS_TITLED;
  if (leavesOutMark(cluster, title)) score += LEFT_OUT_MARK;
  return score + ranks[match] * PER_RANK;
}

/** “The elder Marcos” is not the Jr. of the two. */
function leavesOutMark({ suffix }: PersonCluster, title: string): boolean {
  if (title === "elder" || title === "younger") return (suffix === "jr") !== (title === "younger");
  return suffix !== undefined;
}
