import type { Language } from "../english/english.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import type { Tokens } from "../text/tokens.ts";
import { ClusterIndex, type Explain } from "./cluster.ts";
import { findSharedSurnames, type SharedSurname } from "./families.ts";
import { findKinSurnames } from "./kin-names.ts";
import { findOtherNames } from "./known-as.ts";
import { firstMentions, type NameMention } from "./name-mention.ts";
import { spellingKey } from "./name-spelling.ts";
import { type Candidate, chooseCandidate, findCandidates } from "./person-candidates.ts";
import { addMention, newPerson, type PersonCluster } from "./person-cluster.ts";
import { genderOfName, readContext } from "./person-context.ts";
import { initialsOf, isFullName, type PersonMatch, personSuffix, personWords } from "./person-name.ts";

/** A form by which people are called. */
interface PersonForm {
  /** The first of its mentions. */
  readonly mention: NameMention;
  readonly words: readonly string[];
  readonly shared: SharedSurname | undefined;
  /** The person for whom it always stands, if it does. */
  owner: Bearer | undefined;
}

/** A person for whom a form stands, and how; "full-name" where the person was made of it. */
interface Bearer {
  readonly cluster: PersonCluster;
  readonly match: PersonMatch | "full-name" | "couple" | "known-as";
}

/** The people of a story while their mentions are joined. */
interface People {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly index: ClusterIndex<PersonCluster>;
  readonly clusters: PersonCluster[];
}

/**
 * Mentions of people, one cluster a person. Full names make the clusters, the longest first; then short forms
 * join in text order: by title and gender, then by who already bore the form, then by who was named last.
 */
export function clusterPeople(
  tokens: Tokens,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
  language: Language,
  explain?: Explain,
): readonly PersonCluster[] {
  const people: People = { tokens, language, gazetteer, index: new ClusterIndex(), clusters: [] };
  const kin = findKinSurnames(tokens, mentions);
  const couples = findSharedSurnames(tokens, mentions, gazetteer);
  const forms = readForms(mentions, new Map([...kin, ...couples]));
  const otherNames = findOtherNames(tokens, mentions);
  const byLength = [...forms.values()].sort((a, b) => b.words.length - a.words.length);
  for (const form of byLength) if (!otherNames.has(form.mention.form.id)) settleFullName(people, form);
  for (const form of byLength) settleOtherName(people, form, forms, otherNames);
  for (const mention of mentions) {
    const { words, owner, shared } = forms.get(mention.form.id)!;
    const context = readContext(tokens, mention, language);
    const bearer =
      owner ??
      chooseCandidate(
        tokens,
        findCandidates(words, personSuffix(mention.form), people.index),
        mention,
        context,
      ) ??
      addPerson(people, mention, words, shared);
    addMention(tokens, bearer.cluster, mention, context);
    explain?.(mention, bearer.cluster, bearer.match);
  }
  return people.clusters;
}

/** The forms by id, in the order of first mention. */
function readForms(
  mentions: readonly NameMention[],
  surnames: ReadonlyMap<number, SharedSurname>,
): ReadonlyMap<number, PersonForm> {
  return new Map(
    firstMentions(mentions).map((mention) => {
      const { form } = mention;
      const shared = surnames.get(form.id);
      const words = [...personWords(form), ...(shared?.words ?? [])];
      return [form.id, { mention, words, shared, owner: undefined }];
    }),
  );
}

/** Gives a full name to the person who already bears it, else makes one; short forms wait for their context. */
function settleFullName(people: People, entry: PersonForm): void {
  const { mention, words, shared } = entry;
  const { form } = mention;
  const candidates = findCandidates(words, personSuffix(form), people.index);
  const same = candidates.find(isWholeName);
  if (same === undefined && (candidates.length > 0 || !isFullName(words))) return;
  entry.owner = same ?? addPerson(people, mention, words, shared);
  const { cluster } = entry.owner;
  cluster.suffix ??= personSuffix(form);
  if (form.nickname !== null) people.index.add([form.nickname.toLowerCase()], cluster);
  cluster.nickname ??= form.nickname;
}

/** Gives the name by which somebody is also known to that person. */
function settleOtherName(
  people: People,
  entry: PersonForm,
  forms: ReadonlyMap<number, PersonForm>,
  otherNames: ReadonlyMap<number, NameMention>,
): void {
  const own = otherNames.get(entry.mention.form.id);
  if (own === undefined) return;
  const owner = forms.get(own.form.id)?.owner;
  if (owner === undefined) settleFullName(people, entry);
  else {
    entry.owner = { cluster: owner.cluster, match: "known-as" };
    people.index.add(entry.words, owner.cluster);
  }
}

function isWholeName({ match }: Candidate): boolean {
  return match === "same" || match === "initials" || match === "nickname" || match === "spelling";
}

function addPerson(
  { tokens, language, gazetteer, index, clusters }: People,
  mention: NameMention,
  words: readonly string[],
  shared: SharedSurname | undefined,
): Bearer {
  const cluster = newPerson(
    words,
    genderOfName(tokens, mention, language, gazetteer, words.length > 1),
    shared?.text ?? null,
  );
  cluster.suffix = personSuffix(mention.form);
  clusters.push(cluster);
  index.add(words, cluster);
  index.add([spellingKey(words.at(-1) ?? "")], cluster);
  if (words.length > 2) index.add(initialsOf(words), cluster);
  return { cluster, match: shared === undefined ? "full-name" : "couple" };
}
