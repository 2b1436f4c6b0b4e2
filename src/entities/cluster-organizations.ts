import { Word } from "../english/words.ts";
import { countsOf } from "../text/counts.ts";
import type { Tokens } from "../text/tokens.ts";
import { type Cluster, ClusterIndex, type Explain } from "./cluster.ts";
import { findOtherNames } from "./known-as.ts";
import { firstMentions, type NameForm, type NameMention } from "./name-mention.ts";
import {
  isAbbreviated,
  isAcronymOf,
  isShortened,
  mayAbbreviate,
  organizationWords,
} from "./organization-name.ts";
import { stringSet } from "./words.ts";

interface OrganizationCluster extends Cluster {
  readonly words: readonly string[];
  /** The words in one string. */
  readonly key: string;
}

/** A form's cluster and the rule that put it there. */
interface Placed {
  readonly cluster: OrganizationCluster;
  readonly rule: string;
}

/**
 * Mentions of organizations, one cluster each. A form always stands for the same organization in a story, so
 * forms are joined, the longest first: by the same words, by an acronym's letters, by a shortened name.
 */
export function clusterOrganizations(
  tokens: Tokens,
  mentions: readonly NameMention[],
  explain?: Explain,
): readonly Cluster[] {
  const index = new ClusterIndex<OrganizationCluster>();
  const byInitial = new ClusterIndex<OrganizationCluster>();
  const placed = new Map<number, Placed>();
  const clusters: OrganizationCluster[] = [];
  const bracketed = findShortForms(tokens, mentions);
  for (const form of longestForms(mentions)) {
    const words = organizationWords(form.words);
    const key = words === form.words ? form.key : words.join(" ");
    let place = findCluster(form, words, key, index, byInitial);
    const long = place === undefined ? bracketed.get(form.text) : undefined;
    const expansion = long === undefined ? undefined : placed.get(long.id);
    if (expansion !== undefined) place = { cluster: expansion.cluster, rule: "acronym-in-brackets" };
    if (place === undefined) {
      const cluster: OrganizationCluster = { mentions: [], words, key };
      clusters.push(cluster);
      index.add(words, cluster);
      byInitial.add(acronymLetters(words), cluster);
      place = { cluster, rule: "full-name" };
    }
    placed.set(form.id, place);
  }
  for (const mention of mentions) {
    const { cluster, rule } = placed.get(mention.form.id)!;
    cluster.mentions.push(mention);
    explain?.(mention, cluster, rule);
  }
  return clusters;
}

function longestForms(mentions: readonly NameMention[]): readonly NameForm[] {
  return firstMentions(mentions)
    .map(({ form }) => form)
    .sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(a.isAcronym) - Number(b.isAcronym) ||
        b.text.length - a.text.length,
    );
}

/** The letters with which an acronym of the name may begin. */
function acronymLetters(words: readonly string[]): readonly string[] {
  return words.slice(0, 2).map((word) => word[0] ?? "");
}

function findCluster(
  form: NameForm,
  words: readonly string[],
  key: string,
  index: ClusterIndex<OrganizationCluster>,
  byInitial: ClusterIndex<OrganizationCluster>,
): Placed | undefined {
  const alike = index.with(words.at(-1));
  const same = alike.find((cluster) => cluster.key === key);
  if (same !== undefined) return { cluster: same, rule: "same-words" };
  if (form.isAcronym) {
    const expansion = byInitial.with(words[0]?.[0]).find((cluster) => isAcronymOf(form.text, cluster.words));
    if (expansion !== undefined) return { cluster: expansion, rule: "acronym" };
    return undefined;
  }
  const parties = partiesOf(words, index);
  if (parties.length === 1) return { cluster: parties[0]!, rule: "shortened" };
  // “Navdurga” is the Navdurga Mills rather than the Navdurga Mills Workers' Union.
  const longer = alike
    .filter((cluster) => isShortened(words, cluster.words))
    .reduce<OrganizationCluster | undefined>(
      (best, each) => (best === undefined || each.words.length < best.words.length ? each : best),
      byInitial.with(words[0]?.[0]).find((cluster) => isAbbreviated(words, cluster.words)),
    );
  return longer === undefined ? undefined : { cluster: longer, rule: "shortened" };
}

/** “The Socialists” of the Socialist Party, “the Democrats” of the Democratic Front. */
function partiesOf(
  words: readonly string[],
  index: ClusterIndex<OrganizationCluster>,
): readonly OrganizationCluster[] {
  const stem = words.length === 1 && words[0]!.endsWith("s") ? words[0]!.slice(0, -1) : "";
  if (stem.length < MIN_STEM) return [];
  return [...index.with(stem), ...index.with(`${stem}ic`)].filter(
    (cluster) => cluster.words.length > 1 && partyHeads.has(cluster.words.at(-1)!),
  );
}

const MIN_STEM = 5;
const partyHeads = stringSet("party union movement front alliance league bloc coalition");

/**
 * The names that the story gives a longer one: in brackets, "World Food Programme (WFP)", after "or", "Kallo Mills, or KM,", or as
 * what it is also known as.
 */
function findShortForms(tokens: Tokens, mentions: readonly NameMention[]): ReadonlyMap<string, NameForm> {
  const found = new Map<string, NameForm>();
  const times = countsOf(mentions.map(({ form }) => form.text));
  for (let i = 1; i < mentions.length; i++) {
    const [long, short] = [mentions[i - 1]!, mentions[i]!];
    const gap = short.first - long.last;
    const isBracketed = gap === 2 && tokens.hash[long.last + 1] === Word.opening;
    const isOther =
      gap === 3 && tokens.hash[long.last + 1] === Word.comma && tokens.hash[long.last + 2] === Word.or;
    if (!isBracketed && !isOther) continue;
    const { text, classes } = short.form;
    // What does not stand alone in its brackets is another body, and so is a known word; letters may be known by themselves.
    const isOwn = isOther
      ? classes === 0
      : tokens.hash[short.last + 1] === Word.closing && (classes === 0 || areLetters(text));
    const isGiven =
      long.form.words.length > 1 &&
      short.first === short.last &&
      (isBracketed || isGivenShort(long.form, text, times.get(text)!));
    if ((isOwn && isGiven) || mayAbbreviate(text, long.form.words)) found.set(text, long.form);
  }
  const others = findOtherNames(tokens, mentions);
  for (const { form } of mentions) {
    const own = others.get(form.id);
    if (own !== undefined) found.set(form.text, own.form);
  }
  return found;
}

/** A body's letters in another language, "Badminton Association of Adair, or PBSA,", or a word that the story goes on to use. */
function isGivenShort({ words }: NameForm, short: string, times: number): boolean {
  return areLetters(short) ? short.length <= 8 : words.length > 2 || times > 1;
}

/** "CAF", "EuroDiG" */
function areLetters(word: string): boolean {
  return /^\p{Lu}\p{L}*\p{Lu}\p{Ll}?$/u.test(word);
}
