/**
 * Lines of our own invention in the layouts of results tables and market reports, which the annotated sets
 * hardly hold: who stands where in them is plain from the layout alone.
 */
import { NameType } from "../../names/labels.ts";
import { pick } from "../random.ts";
import type { Pools } from "./augment.ts";
import type { GoldDocument, GoldSpan } from "./corpus.ts";

/** A slot: P person, S surname, I initial and surname, C country or city as a place, T team or club, N country for its team (a place all the same), O company. */
type Slot = "P" | "S" | "I" | "C" | "T" | "N" | "O" | "U";

/** Layouts with slots in braces and # for a digit. */
const tables: readonly (readonly string[])[] = [
  // Football results and standings: clubs and national sides.
  ["{T} # {T} #", "{T} # {T} #", "{T} # {T} #", "{T} # {T} #", "{T} # {T} #"],
  ["{N} # {N} #", "{N} # {N} #", "{N} #-# {N}"],
  ["Scorers:", "{N} - {P} (##), {S} (##)", "{N} - {S} (## penalty)", "Attendance: ##,###"],
  [
    "Standings (tabulated under played, won, drawn, lost, for, against, points):",
    "{T} ## ## # # ## ## ##",
    "{T} ## # # # ## ## ##",
    "{T} ## # # # ## ## ##",
  ],
  ["Played on Sunday:", "{T} # {T} # (halftime #-#)", "{T} # {T} # (#-#)", "Attendance: #,###"],
  ["{T} beat {T} #-# (halftime #-#) on {U}.", "Scorers: {S} #, ##", "Attendance: ##,###"],
  // American leagues.
  ["{T} ## ## .### -", "{T} ## ## .### # 1/2", "{T} ## ## .### ##"],
  ["{T} AT {T}", "{T} AT {T}", "{T} AT {T}"],
  ["{T} ## {T} ##", "{T} ### {T} ## (OT)", "{T} # {T} #"],
  ["EASTERN DIVISION", "W L PCT GB", "{T} ## ## .### -", "{T} ## ## .### # 1/2"],
  // Tennis, golf, athletics: people with their countries.
  ["#. {P} ({C}) ## minutes ##.## seconds", "#. {P} ({C}) ##:##.##", "#. {P} ({C}) ##:##.##"],
  ["#. {P} ({C}) ##.## seconds", "#. {P} ({C}) ##.##", "#. {P} ({C}) ##.##"],
  ["#-{P} ({C}) beat {P} ({C}) #-# #-#", "{P} ({C}) beat #-{P} ({C}) #-# #-# #-#"],
  ["First round:", "{P} ({C}) beat {P} ({C}) #-# #-# #-#", "{P} ({C}) beat {P} ({C}) #-# #-#"],
  ["### {P} ({C}) ## ## ##", "### {P} ({C}) ## ## ##", "### {P} ## ## ##"],
  ["### {P} ## ## ##", "### {P} ## ## ##, {P} ({C}) ## ## ##"],
  ["#. {P} ({C}) {O} #:##:##", "#. {P} ({C}) {O} ## seconds behind", "#. {P} ({C}) {O} ##"],
  ["#. {C} ###.# points", "#. {C} ###.#", "#. {C} ###.#"],
  // Cricket.
  [
    "{N} first innings ### ({I} ##, {I} ##; {I} #-##)",
    "{I} c {S} b {S} ##",
    "{I} not out ##",
    "{I} lbw b {S} #",
    "{I} run out ##",
  ],
  ["Bowling: {S} ##-#-##-#, {S} ##-#-##-#, {S} #-#-##-#"],
  ["{N} - {P} (captain), {P}, {P}, {P}, {P}, {P}."],
  ["{T}: {P}; {P}, {P}, {P}; {P}, {P}."],
  ["Teams:", "{N} - #-{P}, #-{P}, #-{P}, #-{P}; ##-{P}, ##-{P}."],
  ["{C}: {T} ### and ##-#. {T} ### ({I} ##; {I} #-##)."],
  ["At {C}: {T} beat {T} by ### runs.", "At {C}: {T} ### ({I} ###). {T} ##-#."],
  // Datelines and headlines.
  ["{U} RESULTS", "{C} ####-##-##"],
  ["SOCCER - {U} RESULTS.", "{C} ####-##-##"],
  // Markets and money.
  ["{O} ##.## +#.##", "{O} ##.## -#.##", "{O} ###.## unch"],
  ["{C} ## {U} #.####", "{C} ## {U} #.####"],
  ["ISSUER: {O}", "BORROWER {O}", "AMT $### MLN COUPON #.##", "LEAD MGR {O}"],
  ["{O} said on {U} its net profit rose ## percent.", "Net ##.# vs ##.#", "Shr ## cents vs ##"],
  ["-- {C} newsroom +## # ### ####", "({C} newsroom +## ## ### ####)"],
];

const words: readonly string[] = "LEAGUE CUP OPEN PREMIER DIVISION CHAMPIONSHIP WORLD GRAND PRIX FIRST".split(
  " ",
);
const days: readonly string[] = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const types: Readonly<Partial<Record<Slot, number>>> = {
  P: NameType.person,
  S: NameType.person,
  I: NameType.person,
  C: NameType.place,
  T: NameType.organization,
  N: NameType.place,
  O: NameType.organization,
};

export interface Fillers extends Pools {
  readonly countries: readonly string[];
  readonly teams: readonly string[];
  readonly companies: readonly string[];
}

/** Documents of one to three invented tables each. */
export function inventTables(count: number, fillers: Fillers, random: () => number): readonly GoldDocument[] {
  return Array.from({ length: count }, (_, i) => inventDocument(`synthetic-${i}`, fillers, random));
}

function inventDocument(id: string, fillers: Fillers, random: () => number): GoldDocument {
  const entities: GoldSpan[] = [];
  const isUpper = random() < 0.1;
  let text = "";
  for (const part of inventText(random).split(/(\{\w\})/)) {
    const slot = /^\{(\w)\}$/.exec(part)?.[1] as Slot | undefined;
    const piece = slot === undefined ? digits(part, random) : fill(slot, fillers, random);
    const type = slot === undefined ? undefined : types[slot];
    const cased = isUpper && piece.toUpperCase().length === piece.length ? piece.toUpperCase() : piece;
    if (type !== undefined) entities.push({ start: text.length, end: text.length + cased.length, type });
    text += cased;
  }
  return { set: "synthetic", id, text, entities, others: [] };
}

/** One to three tables, each of one to three times its lines, the slots still open. */
function inventText(random: () => number): string {
  const upToThree = (): number => 1 + Math.floor(random() * 3);
  const table = (): string => `${pick(tables, random).join("\n")}\n`.repeat(upToThree());
  return Array.from({ length: upToThree() }, table).join("\n");
}

function digits(text: string, random: () => number): string {
  return text.replace(/#/g, () => String(Math.floor(random() * 10)));
}

function fill(slot: Slot, fillers: Fillers, random: () => number): string {
  const { firstNames, lastNames, countries, teams, companies, places, organizations } = fillers;
  const isCommon = random() < 0.55;
  switch (slot) {
    case "P":
      return `${pick(firstNames, random)} ${pick(lastNames, random)}`;
    case "S":
      return pick(lastNames, random);
    case "I":
      return `${pick(firstNames, random)[0]}. ${pick(lastNames, random)}`;
    case "C":
      return pick(isCommon ? countries : (places.get(1) ?? countries), random);
    case "N":
      return pick(countries, random);
    case "T":
      return pick(isCommon ? teams : (places.get(1) ?? teams), random);
    case "O":
      return pick(isCommon ? companies : (organizations.get(2) ?? companies), random);
    case "U":
      return pick(isCommon ? words : days, random);
  }
}
