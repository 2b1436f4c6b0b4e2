/**
 * Sentences of our own invention in kinds of naming that the annotated sets hardly hold: companies by their legal form,
 * brands with 's, storms and ships, places and laws named for people, nicknames in marks, lists of surnames, cities that
 * act, given names that are words.
 *
 * A template marks what is named in brackets (`markup.ts`) and leaves slots in braces open.
 */
import { pick } from "../random.ts";
import type { GoldDocument } from "./corpus.ts";
import { readMarkup } from "./markup.ts";

/** What fills the slots. */
export interface ProseFillers {
  /** Given names and surnames. */
  readonly F: readonly string[];
  readonly S: readonly string[];
  /** Given names that are words. */
  readonly W: readonly string[];
  /** Countries, large cities, and nationalities. */
  readonly C: readonly string[];
  readonly L: readonly string[];
  readonly N: readonly string[];
  /** Clubs, parties, companies, and the press. */
  readonly T: readonly string[];
  readonly Q: readonly string[];
  readonly K: readonly string[];
  readonly M: readonly string[];
}

const forms =
  "AG AB ASA NV SE SA SpA Oyj PLC plc LLP LLC GmbH Ltd Ltd. Inc Inc. Corp Corp. Bhd Tbk KGaA SAS SARL S.A. N.V. S.p.A. Oy ApS BV B.V. JSC PJSC Pte Pvt LP".split(
    " ",
  );
const joined = [
  "{V} & {S}",
  "{S} & {S}",
  "{S} {S}",
  "{V} {U}",
  "{S} {U}",
  "{V}",
  "{V}",
  "{S}",
  "{S}, {S} & {S}",
];
const trades =
  "Energy Steel Foods Motors Pharma Mining Cement Shipping Airlines Telecom Oil Gas Textiles Power Logistics Systems Robotics Brewing Timber Sugar Insurance Capital Partners Media Retail Chemicals".split(
    " ",
  );
const roles =
  "coach striker captain minister lawyer analyst trader surgeon farmer teacher engineer spokesman spokeswoman mayor pilot nurse banker goalkeeper singer boxer driver".split(
    " ",
  );
const syllables =
  "ba be bo bra da del den do dor fa fen fi ga gal go gra ha hel ho ja ka kal ke ki kor la len li lo lu ma mar me mi mo na nel ni no or pa pel po qui ra ren ri ro sa sel si so sta ta ten ti tor va vel vi vo wa wel ya za zen zi".split(
    " ",
  );
const endings = "n r s l x m ria nia tec ra son via den ford gen sol tis cor mar ko".split(" ");

const templates: readonly string[] = [
  // Companies.
  "Shares of [o {J} {G}] rose {#} percent in [l {L}] on {D}.",
  "[o {J} {G}], [o {J} {G}] and [o {J} {G}] fell after the ruling.",
  "[o {J} {G}] said on {D} that it would cut {#} jobs.",
  "The bid by [o {J} {G}] for its {N} rival [o {V} {G}] was cleared.",
  "Law firm [o {S} & {S} LLP] advised the buyer; [o {S}, {S} & {S} LLP] advised [o {V}].",
  "[o {V}] bought a stake in [o {V} {U}], a unit of [o {J} {G}].",
  "[o {K}] and [o {K}] cut prices; [o {K}] did not.",
  "[p {F} {S}], chief executive of [o {J} {G}], quit on {D}.",
  "[o {S}]’s said on {D} it would close {#} shops.",
  "Workers at [o {S}]’s and [o {V}]’s in [l {L}] walked out.",
  "The auction house [o {S}]’s sold the painting to [o {V}]’s for €{#} million.",
  "[o {S}]’s cut its rating of [l {C}]; [o {S} & {S}] may follow.",
  "[p {S}]’s lawyer said [p {F} {S}]’s brother would appeal.",
  // Storms and ships.
  "[x Typhoon {F}] killed {#} people in [l {C}]; [x Tropical Storm {F}] is next.",
  "[x Hurricane {F}] hit [l {L}] on {D}. [x {F}] was the third storm of the year.",
  "[x Cyclone {F}] and [x Storm {F}] closed schools in [l {L}].",
  "The [x USS {F} {S}] and [x HMS {F}] sailed for [l {L}] on {D}.",
  "The tanker [x {V}] and the ferry [x {F} {S}] collided off [l {L}].",
  "The cruise ship [x {F} {S}] left [l {L}] with {#} passengers, captain [p {F} {S}] said.",
  // Places, laws and prizes named for people.
  "Flights from [l {F} {S} Airport] and [l {S} International Airport] were late.",
  "The march ended at [l {F} {S} Avenue] near [l {S} Square] in [l {L}].",
  "She was treated at [o {F} {S} Hospital] and taught at [o {F} {S} University].",
  "Lawmakers passed the [x {F} {S} Act], and the [x {S} Law] was repealed.",
  "[p {F} {S}] won the [x {F} {S} Prize] and the [x {S} Trophy] in [l {L}].",
  "They met at [l St {F}’s Square] and at [o St {F}’s Hospital].",
  "The [o {F} and {F} {S} Foundation] gave €{#} million to [o {S} College].",
  "The match at [l {F} {S} Stadium] was stopped.",
  // Nicknames.
  "[p {F} “{V}” {S}], {#}, said the boat was full.",
  'Police held [p {F} "{F}" {S}] and [p {F} ‘{V}’ {S}] on {D}.',
  "[p {F} “The {V}” {S}] fought [p {F} “{F}” {S}] in [l {L}].",
  "Gang leader [p {F} ‘El {V}’ {S}] was flown to [l {L}].",
  "[p {F} (“{V}”) {S}] died on {D}. [p {S}] was {#}.",
  // Lists of surnames.
  "Goals came from [p {S}], [p {S}] and [p {S}].",
  "[p {S}], [p {S}], [p {S}] and [p {S}] were named in the suit.",
  "[p {S}] scored first. [p {S}] equalised before [p {S}] hit the bar.",
  "Votes for: [p {S}], [p {S}], [p {S}]. Against: [p {S}].",
  "Substitutes: [p {S}], [p {S}], [p van {S}], [p de {S}] and [p O’{S}].",
  "[p {S}], {#}, and [p {S}], {#}, scored for [o {T}].",
  "[p {S}] was sent off. [p {S}] saved a penalty.",
  "The dead include [p {S}], [p {S}], [p {S}] and [p {S}].",
  "“Go ahead,” [p {S}] snapped. “I will sue,” [p {F}] growled.",
  "[p {F}] and [p {F} {S}] gave €{#} million; the [p {S}]s live in [l {L}].",
  "[p {F}], [p {F}] and [p {F}] sang at the wedding.",
  "[p {F} von der {S}], [p {F} bin {S}], [p {F} dela {S}], [p {F} af {S}] and [p {F} dos {S}] spoke.",
  "[p O’{S}] and [p Mac{S}] left early.",
  // Cities, countries, parties and clubs that act.
  "[l {L}] said the drones were {N}.",
  "[l {L}] accused [l {L}] of arming rebels. [l {L}] denied it.",
  "[l {L}], [l {L}] and [l {L}] signed the pact. [l {L}]’s envoy said it was overdue.",
  "The talks will go on, [l {L}] said on {D}.",
  "[o {Q}] lost the vote. [o {Q}] and [o {Q}] gained seats.",
  "[o {Q}], led by [p {F} {S}], won {#} seats in [l {L}].",
  "[o {T}] lost to [o {T}] and sold [p {S}] to [o {T}].",
  "[o {T}] were poor, said [o {T}] {R} [p {F} {S}].",
  "[o {Q}] and [o {Q}] will vote against the bill; the [o {Q}] will not.",
  "[x Ebola] and [x Zika] spread in [l {C}]; [x Omicron] and [x Covid-19] came later.",
  "The [o {N} Union of {U} Workers] called off the strike, its leader [p {F} {S}] said.",
  "The [o Court of {U} Appeals] and the [o {L} High Court] threw out the suit.",
  "The [o {V} Institute] in [l {L}] and the [o University of {L}] published the study.",
  "The [o Ministry of {U}] and the [o Bank of {C}] did not comment.",
  "The [o {C} {U} Association] said [p {F} {S}] had resigned.",
  "[o {S} & {S}] and [o {V} & Co] cut jobs.",
  "[o {T}] beat [o {T}] 3-1 in [l {L}], [o {T}] {R} [p {F} {S}] said.",
  "“We were poor,” said [o {T}] {R} [p {F} {S}].",
  "The minister told [o {M}] that talks would go on, [o {M}] reported.",
  "According to [o {M}], [p {F} {S}] left [l {L}] on {D}.",
  // Nationalities and given names that are words.
  "[x {N}] [p {F} {S}] beat [x {N}] [p {F} {S}] in the final.",
  "The ambassador, [x {N}] [p {F} {S}], left [l {L}].",
  "[p {W} {S}] met [p {W} {S}] and [p {W} {S}] in [l {L}].",
  "[p {W} {S}], {#}, is a {R}. “I cried,” said [p {W}].",
  "[p {W}] said: “We are tired.”",
  "Det Ch Insp [p {F} {S}] and Cllr [p {F} {S}] spoke to Sgt [p {S}].",
  "It was Mrs. [p {S}] who paid, Ms [p {S}] said.",
  // Headlines.
  "{N} Court Frees [p {S}] After Prosecutor Drops Case",
  "[p {S}] Says Talks Are Over As [l {L}] Waits",
  "[o {K}] To Buy [o {V} {U}] For €{#} Million",
  "[l {L}] — [p {F} {S}] left the prison on {D}.",
];

const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MAX_SENTENCES = 4;

/** Documents of one to four invented sentences each. */
export function inventProse(
  count: number,
  fillers: ProseFillers,
  random: () => number,
): readonly GoldDocument[] {
  return compose("prose", count, templates, (slot) => fill(slot, fillers, random), random);
}

/** Documents of one to four of the sentences each, their slots filled by `fillSlot`. */
export function compose(
  name: string,
  count: number,
  sentences: readonly string[],
  fillSlot: (slot: string) => string,
  random: () => number,
): readonly GoldDocument[] {
  return Array.from({ length: count }, (_, i) => {
    const length = 1 + Math.floor(random() * MAX_SENTENCES);
    const chosen = Array.from({ length }, () => pick(sentences, random));
    const template = chosen.join(random() < 0.5 ? " " : "\n\n");
    return readMarkup("prose", `${name}-${i}`, filled(template, fillSlot));
  });
}

function filled(part: string, fillSlot: (slot: string) => string): string {
  return part.replace(/\{(.)\}/g, (_, slot: string) => fillSlot(slot));
}

/** What stands in a slot of the sentences here, or in one of the same letter elsewhere. */
export function fill(slot: string, fillers: ProseFillers, random: () => number): string {
  switch (slot) {
    case "#":
      return String(2 + Math.floor(random() * 90));
    case "D":
      return pick(days, random);
    case "G":
      return pick(forms, random);
    case "U":
      return pick(trades, random);
    case "R":
      return pick(roles, random);
    case "V":
      return inventWord(random);
    case "J":
      return filled(pick(joined, random), (part) => fill(part, fillers, random));
    case "S":
      // A surname that nobody has heard of now and then.
      return random() < 0.2 ? inventWord(random) : pick(fillers.S, random);
    default:
      return pick(fillers[slot as keyof ProseFillers], random);
  }
}

/** A word of no language. */
export function inventWord(random: () => number): string {
  const word =
    pick(syllables, random) + (random() < 0.5 ? pick(syllables, random) : "") + pick(endings, random);
  return word[0]!.toUpperCase() + word.slice(1);
}
