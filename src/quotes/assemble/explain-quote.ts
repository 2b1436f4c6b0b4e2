/** Why a quote is who says it, in a sentence: what `--why` prints. */
import type { Quote } from "../../model/result.ts";

/** What each rule saw, by the cue's words. */
const reasons: Readonly<Record<string, (cue: string) => string>> = {
  "quote-subject-verb": (cue) => `${cue} stands after the name, which follows the closing mark`,
  "quote-verb-subject": (cue) => `${cue} stands between the closing mark and the name`,
  "subject-verb-quote": (cue) => `${cue} stands between the name and the words`,
  "subject-quote-verb": (cue) => `the name stands before the words and ${cue} after them`,
  "verb-quote-subject": (cue) => `${cue} stands before the words and the name after them`,
  "verb-subject-quote": (cue) => `${cue} and the name stand before the words`,
  "according-to": (cue) => `${cue} names who it comes from`,
  colon: () => "the name and a colon stand before the words",
  "sign-off": () => "a dash and the name follow the words",
  label: () => "the name in capitals and a colon open the words",
  turn: () => "the line is a turn, and its label or attribution names who speaks",
  "same-speaker": () => "the words go on with those before",
  "nearby-name": () => "the name stands nearby, and no verb says who speaks",
  "only-voice": () => "nobody else speaks in the story",
};

/** The quote with its reason. */
export function explainQuote(quote: Quote): Quote {
  return { ...quote, why: reasonOf(quote) };
}

function reasonOf({ use, kind, speaker, cue, rule }: Quote): string {
  if (use === "term") return "a term: the marks set off a name, a title or a word, and nobody is heard";
  const mention = speaker?.mention?.text;
  const by = speaker === null ? "said by nobody who is named" : `said by ${speaker.name}`;
  const as =
    speaker !== null && mention !== undefined && mention.toLowerCase() !== speaker.name.toLowerCase()
      ? ` (“${mention}”)`
      : "";
  const saw = speaker === null ? undefined : reasons[rule];
  const via = speaker?.via === undefined ? "" : `; passed on by ${speaker.via.name}`;
  const indirect = kind === "indirect" ? ", in the writer's words" : "";
  const reason = saw === undefined ? "" : `: ${saw(cue === null ? "the verb" : `“${cue.text}”`)}`;
  return `${by}${as}${indirect}${reason}${via}`;
}
