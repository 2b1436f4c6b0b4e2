/** Whether a clause speaks of what was or of what will be. */
export type Tense = "past" | "future";
