/** Why a date means the days that it means, in words that a reader knows; for `--why`. */
import type { Expression } from "./expression.ts";
import type { Meaning } from "./meaning.ts";
import { writePeriod } from "./period.ts";
import type { Anchor, Context, Resolved } from "./resolve.ts";

const anchors: Readonly<Record<Anchor["kind"], string>> = {
  published: "the day it was published",
  dateline: "the day of its dateline",
  text: "which the text gives",
};

/** "by the rule weekday, seen from 2019-10-03, the day it was published: the verb speaks of the past". */
export function dateReason(
  { meaning, rule }: Expression,
  resolved: Resolved | null,
  context: Context,
): string {
  const by = `by the rule ${rule}`;
  if (resolved === null) return `${by}: ${unresolved(meaning)}`;
  const { anchor, origin } = resolved;
  if (anchor === null || origin === null) return `${by}: it stands by itself`;
  return `${by}, seen from ${writePeriod(origin)}, ${anchors[anchor]}${choice(meaning, anchor, context)}`;
}

function unresolved(meaning: Meaning): string {
  if (meaning.kind === "vague") return "it counts no certain number of days";
  if (meaning.kind === "numeral") return "nothing tells whether the day or the month comes first";
  return "the story does not give the day that it hangs on";
}

/** What told which of those that come round is meant. */
function choice(meaning: Meaning, anchor: Anchor["kind"], { tense }: Context): string {
  if (meaning.kind !== "cyclic") return "";
  if (meaning.which !== "nearest") return ": its own words say which one";
  if (anchor === "text") return ": the text goes on from date to date";
  if (tense === null) return ": the nearest, since no verb tells the time";
  return tense === "past" ? ": the verb speaks of the past" : ": the verb speaks of what is to come";
}
