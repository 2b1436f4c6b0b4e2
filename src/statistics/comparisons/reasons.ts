/** Why two figures are a pair, in a sentence: what `--why` prints. */

/** What each rule saw, by the words between the figures that it went by. */
const sentences = {
  connective: (cue: string) => `${cue} sets them against each other`,
  "connective-times": (cue: string) =>
    `${cue} sets them against each other, and the times beside them say which is the earlier`,
  "connective-poll": (cue: string) => `${cue} sets two answers of one poll or race against each other`,
  "from-to": (cue: string) => `${cue} leads from one to the other`,
  "to-from": (cue: string) => `${cue} stands before the earlier, and the later rose, fell or follows “to”`,
  "percent-to": (cue: string) => `${cue} stands between two percentages`,
  poll: (cue: string) => `answers of one poll, ${cue} between them`,
  "either-or": (cue: string) => `${cue} offers one or the other`,
  "joined-times": (cue: string) => `${cue} joins them, and the times beside them say which is the earlier`,
  "joined-places": (cue: string) => `${cue} joins them, and each has its own place`,
  "pro-verb": (cue: string) => `${cue} joins two shares, and the second stands beside a bare verb`,
  directions: (cue: string) => `${cue} joins them, and one went up and the other down`,
  claims: (cue: string) => `two sources say how many of the same, and ${cue} begins what the second says`,
  positions: (cue: string) =>
    `two sides want or give so much of the same, and ${cue} begins what the second does`,
  plan: (cue: string) => `the first was planned, the second came about, ${cue} between them`,
  outnumber: (cue: string) => `${cue} weighs one against the other`,
  "as-many": (cue: string) => `“more” or “as many” before them, ${cue} between them`,
  opening: (cue: string) => `${cue} opens the later sentence`,
  echo: (cue: string) => `${cue} takes up what was said of another place`,
  sides: (cue: string) => `${cue} joins two sides of one verb`,
  votes: (cue: string) => `so many for, so many ${cue}`,
  parallel: (cue: string) => `two clauses with one verb before the figures, here ${cue}, and two subjects`,
  base: (cue: string) => `${cue} sets the first beside a target, a forecast or a limit`,
  forecast: (cue: string) => `the second was ${cue} by those who forecast`,
  "times-across": () =>
    "two sentences with one verb, and the times beside the figures say which is the earlier",
  ranked: (cue: string) => `learned weights of the words around both, ${cue} before the second`,
} as const;

/** What made two figures a pair. */
export type PairRule = keyof typeof sentences;

/** "“however” opens the later sentence". */
export function pairReason(rule: PairRule, cue: string): string {
  return sentences[rule](`“${cue}”`);
}
