import type { Language } from "../english/english.ts";
import type { Person } from "../model/result.ts";
import { countsOf } from "../text/counts.ts";
import type { Tokens } from "../text/tokens.ts";
import type { ExplainFact } from "./cluster.ts";
import { titledName, toEntity } from "./entities.ts";
import { genderReason, roleReason } from "./fact-reasons.ts";
import type { MentionIndex } from "./mention-index.ts";
import type { PersonCluster } from "./person-cluster.ts";
import { genderOfPerson, readGenderContext } from "./person-gender.ts";
import { titlesOfGender } from "./person-words.ts";
import { findRoles } from "./roles/find-roles.ts";

/** The people of a story, in the order given, with their roles and genders. */
export function describePeople(
  tokens: Tokens,
  names: MentionIndex,
  clusters: readonly PersonCluster[],
  language: Language,
  explainFact?: ExplainFact,
): readonly Person[] {
  const roles = findRoles(tokens, names, clusters, language);
  const context = readGenderContext(tokens, names, clusters);
  const bearers = countBearers(clusters);
  return clusters.map((cluster, i) => {
    const isNamesake = cluster.words.length === 1 && bearers.get(cluster.words[0]!)! > 1;
    const givenName = coupleName(cluster) ?? (isNamesake ? ownTitledName(tokens, cluster) : undefined);
    const { id, name, aliases, mentions } = toEntity(tokens, cluster, `p${i + 1}`, givenName);
    const { role, rule } = roles.get(cluster) ?? { role: null, rule: null };
    const gender = genderOfPerson(context, cluster, role);
    if (rule !== null) explainFact?.(cluster.mentions[0]!, roleReason(rule));
    explainFact?.(cluster.mentions[0]!, genderReason(gender));
    return { id, name, aliases, mentions, role, gender: gender?.gender ?? null };
  });
}

/** How many people of the story bear each surname. */
function countBearers(clusters: readonly PersonCluster[]): ReadonlyMap<string, number> {
  return countsOf(clusters.map(({ words }) => words.at(-1) ?? ""));
}

/** “Bill Clifton” where the story says “Bill and Hillary Clifton” or “her husband, Bill”; undefined where it names him in full elsewhere. */
function coupleName({ sharedSurname, mentions }: PersonCluster): string | undefined {
  if (sharedSurname === null || mentions.some(({ form }) => form.words.length > 1)) return undefined;
  const given = mentions.find(({ form }) => form.text !== sharedSurname);
  return given === undefined ? undefined : `${given.form.text} ${sharedSurname}`;
}

/** “Mrs Okoro”, whom nothing else tells from others of her name; undefined where the story gives her no title. */
function ownTitledName(tokens: Tokens, { mentions }: PersonCluster): string | undefined {
  for (const mention of mentions) {
    const titled = titledName(tokens, mention, titlesOfGender);
    if (titled !== undefined) return titled;
  }
  return undefined;
}
