/** Ranks and forms of address as they are abbreviated before names: "Insp.", "Lt Gen". */
import { wordSet, wordsOf } from "../text/word-table.ts";

const abbreviated = wordsOf(`
  mr mrs ms dr prof lt gen col maj capt sgt cpl adm brig sen rep gov hon rev fr insp supt det const asst comm cmdr cdr amb atty
  cllr pte cst ptl ofc dep pres supts insps sgts capts cols gens sens reps govs revs drs profs`);

/** With their stop or without. */
export const abbreviatedRanks = wordSet(abbreviated.flatMap((word) => [word, `${word}.`]).join(" "));
/** With their stop alone: nothing but a name follows them. */
export const stoppedRanks = wordSet(abbreviated.map((word) => `${word}.`).join(" "));
