/** Descriptions that stand beside the name of whom they describe: "its owner, Ian Roe, said". */
import { wordSet } from "../../text/word-table.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import { endOfDescription } from "./description.ts";
import { isPersonNoun } from "./person-nouns.ts";
import type { Appearance, Appearances, Referent } from "./referents.ts";

/** The name that a phrase without one is in apposition to: after it ("its owner, Ian Roe, said") or before. */
export function apposedName(
  story: StoryAnalysis,
  { all, starts }: Appearances,
  mention: SourceMention,
): Appearance | undefined {
  const { classes, tokens, language } = story;
  const end = afterPartitive(story, endOfDescription(story, mention));
  const next = all[indexFrom(starts, end + 1)];
  // "the founder, retired teacher Olive Grant"
  const start = classes[end + 2] === WordClass.past ? end + 3 : end + 2;
  const follows =
    next !== undefined &&
    next.first === start &&
    classes[end + 1] === WordClass.comma &&
    endsApposition(classes[endOfDescription(story, next.mention) + 1]);
  // "the state mining company, Comibol", "the site's owner, Meta"
  const mayBeBody = !isPersonNoun(tokens, mention.last, language) || owners.has(tokens.hash[mention.last]!);
  if (follows && (isPersonal(next.referent) || (mayBeBody && next.referent.kind === "organization")))
    return next;
  const before = all[indexFrom(starts, mention.first) - 1];
  const precedes =
    before !== undefined &&
    before.mention.last === mention.first - 2 &&
    classes[mention.first - 1] === WordClass.comma;
  return precedes && isPersonal(before.referent) ? before : undefined;
}

/** People or firms. */
const owners = wordSet(
  "owner owners maker makers operator builder publisher employer supplier parent buyer lender rival",
);

/** "one of them": the last token of a part of a group, where "of" and a pronoun follow; else the token before. */
export function afterPartitive({ classes }: StoryAnalysis, end: number): number {
  const isPart = classes[end + 1] === WordClass.preposition && classes[end + 2] === WordClass.objectPronoun;
  return isPart ? end + 2 : end;
}

function endsApposition(next: number | undefined): boolean {
  return (
    next === undefined ||
    next === WordClass.comma ||
    next === WordClass.stop ||
    next === WordClass.openBracket ||
    next === WordClass.colon
  );
}

/** Whether a referent may be a person. */
export function isPersonal({ kind }: Referent): boolean {
  return kind === "person" || kind === "unknown";
}
