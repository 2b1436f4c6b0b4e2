/** Who has several roles: "said archaeologist and diver Ana Ruiz". */
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";

/**
 * Who has the roles or teams that a phrase begins: "said archaeologist and diver Ana Ruiz", "said Ireland and Leinster
 * captain Ian Roe".
 */
export function holderOf({ tokens, classes, mentions }: StoryAnalysis, index: number): SourceMention {
  const mention = mentions[index]!;
  const isBare =
    mention.kind === MentionKind.noun
      ? classes[mention.first] !== WordClass.determiner && !mention.plural
      : mention.name !== undefined && mention.name.kind !== "person" && mention.name.first === mention.first;
  if (!isBare || classes[mention.last + 1] !== WordClass.conjunction) return mention;
  const holder = mentions
    .slice(index + 1, index + 1 + MAX_PHRASES)
    .find(({ name }) => name?.kind === "person");
  if (holder === undefined || !isOneRole(classes, mention.last + 2, holder.name!.first)) return mention;
  const hasRole =
    mention.last + 2 < holder.name!.first && !hasFlag(tokens, holder.name!.first - 1, TokenFlag.capital);
  return hasRole ? holder : mention;
}

/** Phrases and tokens of a role: “father of five”, “now assistant coach”. */
const MAX_PHRASES = 3;
const MAX_ROLE_TOKENS = 6;
const noRole = classSet([
  WordClass.comma,
  WordClass.stop,
  WordClass.mark,
  WordClass.conjunction,
  WordClass.past,
  WordClass.auxiliary,
]);

function isOneRole(classes: Uint8Array, first: number, end: number): boolean {
  return end - first <= MAX_ROLE_TOKENS && !classes.subarray(first, end).some((found) => noRole.has(found));
}
