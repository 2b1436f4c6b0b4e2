import type { Quote } from "../../src/model/result.ts";

/** A quote in a line for tables of tests: its words, who said them by what phrase, the cue and the rule. */
export function showQuote({ kind, use, parts, closed, speaker, cue, rule }: Quote): string {
  const words = parts.map(({ text }) => text).join(" … ");
  const phrase = speaker?.mention?.text;
  const isPlain = phrase === undefined || phrase.toLowerCase() === speaker?.name.toLowerCase();
  const by = isPlain ? "" : ` as ${phrase}`;
  const who = speaker === null ? "nobody" : `${speaker.kind} ${speaker.name}${by}`;
  const what = use === "term" ? "term" : `${kind}${closed ? "" : ", open"}`;
  return `${what}: ${words} | ${who} | ${cue === null ? "" : `${cue.text}, ${cue.lemma}, `}${rule}`;
}
