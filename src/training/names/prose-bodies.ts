/**
 * Names of firms and bodies that no list knows, and sentences around them: what the annotated sets hardly hold, for most of
 * their organizations are famous. People with long roles and small towns stand in the same frames, so that a strange name in
 * capitals is not taken for a body by its strangeness alone.
 */
import { tradeWords } from "../../names/trade-words.ts";
import { wordsOf } from "../../text/word-table.ts";
import { pick } from "../random.ts";
import type { GoldDocument } from "./corpus.ts";
import { compose, fill, inventWord, type ProseFillers } from "./prose.ts";

const english = wordsOf(tradeWords.english);
const romance = wordsOf(tradeWords.romance);
const lastHeads = wordsOf(`${tradeWords.germanic} ${tradeWords.eastern} ${tradeWords.others}`);
const firstHeads = wordsOf(`${tradeWords.germanic} ${tradeWords.others}`);

const bodyHeads =
  wordsOf(`Association Union Federation Council Committee Commission Authority Agency Board Bureau Office
  Service Institute University College Academy Foundation Trust Fund Initiative Alliance Coalition Campaign Network Forum Movement
  Front Party Congress Society League Club Chamber Cooperative Group Holdings Company Centre Center Museum Hospital School Church
  Police Court Observatory Consortium Partnership Project`);
const topics =
  wordsOf(`Onion Rice Dairy Teachers Nurses Miners Drivers Water Forest Fishing Transport Housing Health Energy
  Climate Press Consumer Electoral Maritime Railway Mining Wildlife Farmers Traders Students Women Youth Sports Football Chess
  Heritage Tourism Aviation Petroleum Cotton Cocoa Taxi Doctors Tenants Parents Pension Mediation Vaccine Refugee Flood Library
  Poetry Bakery Weather Seismic Coastal River Mountain Road Postal Statistics Trade Export Cooking Potato Beekeepers`);
const ranks =
  wordsOf(`National Royal Central Federal Regional General Northern Southern Eastern Western International
  Independent United Joint Free African European Asian Pacific Coastal Provincial Metropolitan`);
const halves =
  wordsOf(`Blue Red Green Silver Golden Black White Iron Stone North South East West Bright Clear Swift High Oak Pine
  Cedar Lotus Maple River Lake Harbour Coast Bridge Gate Hill Field Star Moon Sun Heron Falcon Eagle Lion Tiger Bear Wolf Fox Delta
  Summit Crest Pond Valley Ocean Straits Estuary Horizon Anchor Beacon Lantern Compass Mercury Atlas Titan Orion Apex Vertex`);
const nicknames =
  wordsOf(`Mariners Rovers United Rangers Wanderers Athletic Town City Stars Lions Tigers Eagles Hawks Ironmen
  Warriors Kings Sharks Bulls Bears Titans Chiefs Pirates Knights Giants Royals Dynamos Hornets Gunners Cobras Panthers Hurricanes`);
const causes = [
  "Friends of {P} Library",
  "Friends of the {P} {T}",
  "Citizens for {T} Reform",
  "{P} Residents Against {T} Cuts",
  "Campaign for {T} Justice",
  "{P} Taxpayers First",
  "Mothers of the {P}",
  "Save {P} {T}",
  "Action on {T}",
  "Women of {P}",
  "Coalition for {T} Rights",
];

/** What fills the slots that `prose.ts` does not have. */
export interface BodyFillers extends ProseFillers {
  /** Given names and surnames of all countries, and small towns. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly towns: readonly string[];
}

/** Documents of one to four invented sentences about bodies that nobody knows. */
export function inventBodies(
  count: number,
  fillers: BodyFillers,
  random: () => number,
): readonly GoldDocument[] {
  return compose("bodies", count, templates, (slot) => fillSlot(slot, fillers, random), random);
}

function fillSlot(slot: string, fillers: BodyFillers, random: () => number): string {
  switch (slot) {
    case "B":
      return inventBody(fillers, random);
    case "X":
      return inventClub(fillers, random);
    case "E":
      return inventPerson(fillers, random);
    case "Y":
      return inventRole(random);
    case "Z":
      return pick(fillers.towns, random);
    case "S":
      return inventSurname(fillers, random);
    default:
      return fill(slot, fillers, random);
  }
}

function inventSurname({ family, S }: BodyFillers, random: () => number): string {
  const kind = random();
  if (kind < 0.7) return pick(family, random);
  return kind < 0.9 ? pick(S, random) : inventWord(random);
}

/** Two names, or three in any order. */
function inventPerson(fillers: BodyFillers, random: () => number): string {
  const given = (): string => pick(fillers.given, random);
  const family = (): string => inventSurname(fillers, random);
  const kind = random();
  if (kind < 0.75) return `${given()} ${family()}`;
  return kind < 0.9 ? `${given()} ${given()} ${family()}` : `${given()} ${family()} ${family()}`;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** What a firm calls itself: a word of no language, a surname, a town, or two words joined. */
function ownName(fillers: BodyFillers, random: () => number): string {
  const kind = random();
  if (kind < 0.35) return inventWord(random);
  if (kind < 0.6) return inventSurname(fillers, random);
  if (kind < 0.75) return pick(fillers.towns, random);
  const [first, second] = [pick(halves, random), pick(halves, random)];
  return random() < 0.5 ? `${first} ${second}` : first + second.toLowerCase();
}

const particles = ["", "", "", "", "de ", "del ", "de la ", "du ", "do ", "da "];

/** A firm or body of any country. */
function inventBody(fillers: BodyFillers, random: () => number): string {
  const own = (): string => ownName(fillers, random);
  const town = (): string => pick(fillers.towns, random);
  const kind = random();
  if (kind < 0.28) return `${own()} ${capital(pick(english, random))}`;
  if (kind < 0.33) return `${own()} ${capital(pick(english, random))} ${capital(pick(english, random))}`;
  if (kind < 0.4) return `${pick(random() < 0.5 ? [town()] : ranks, random)} ${pick(bodyHeads, random)}`;
  if (kind < 0.5) return `${pick(ranks, random)} ${pick(topics, random)} ${pick(bodyHeads, random)}`;
  if (kind < 0.57) return `${town()} ${pick(topics, random)} ${pick(bodyHeads, random)}`;
  if (kind < 0.63) return `${pick(bodyHeads, random)} of ${random() < 0.5 ? town() : pick(topics, random)}`;
  if (kind < 0.7) return pick(causes, random).replace("{P}", town).replace("{T}", pick(topics, random));
  if (kind < 0.83) return `${capital(pick(romance, random))} ${pick(particles, random)}${own()}`;
  if (kind < 0.88) return `${capital(pick(firstHeads, random))} ${own()}`;
  if (kind < 0.95) return `${own()} ${capital(pick(lastHeads, random))}`;
  return own();
}

/** A club by its town and a byname. */
function inventClub({ towns, family }: BodyFillers, random: () => number): string {
  return `${pick(random() < 0.8 ? towns : family, random)} ${pick(nicknames, random)}`;
}

/** Slots beside those of `prose.ts`: B a body, X club, E a full name of any country, Z a small town, Y a long role. */
const templates: readonly string[] = [
  // What only bodies have or do.
  "Shares of [o {B}] rose {#} percent on {D}; [o {B}] fell.",
  "[o {B}]’s chief executive, [p {E}], said profits had doubled.",
  "Payments app [o {V}] has raised €{#} million in a round led by [o {B}] and [o {B}].",
  "[o {B}], which employs {#} people in [l {Z}], will close in May.",
  "[o {B}], a maker of toys, said on {D} it would cut {#} jobs.",
  "The plant belongs to a subsidiary of [o {B}], owner [o {B}] said.",
  "The report by the [o {B}] was published on {D}.",
  "Analysts at [o {B}] and [o {B}] cut their forecasts.",
  "[p {E}], an economist at [o {B}], said prices would rise.",
  "[p {E}] of the [o {B}] said the plan was late.",
  "[p {E}], who works for [o {B}], left [l {Z}].",
  "[p {E}] told the [o {B}] that the talks were over.",
  "[p {E}], who grew up in [l {Z}], told the [o {B}] she would stay.",
  "[o {B}] has been sold to [l {C}]’s [o {B}] for €{#} million.",
  "[l {C}]’s [o {B}] and its {N} rival [o {B}] will merge.",
  "Operator [o {B}] blamed fuel costs. [o {B}] did not comment.",
  "Rivals [o {B}], [o {B}] and [o {B}] raised fares by {#} percent.",
  "A litre of petrol sold for {#} at the [o {V}] station on [l {S} Road].",
  "[o {B}] and the [o {B}] will go to court, [p {E}] said.",
  "The [o {B}], a charity that runs a clinic in [l {Z}], asked for help.",
  "Members of the [o {B}] marched in [l {Z}] and [l {Z}].",
  "The [o {B}] and the [o {B}] said in a joint statement that the vote was fair.",
  "The [o {B}] denied it. The [o {B}] has {#} days to appeal.",
  "Workers at the [o {B}] plant in [l {Z}] are on strike.",
  "The minister met the heads of [o {B}], [o {B}] and the [o {B}] on {D}.",
  "Researchers from [o {B}] and the [o {B}] found {#} graves near [l {Z}].",
  "[o {X}] beat [o {X}] {#}-{#} at the [l {S} Stadium] in [l {Z}].",
  "[o {X}] {#}-{#} [o {X}]",
  "[o {X}] stun [o {X}] to go top",
  "[p {E}] scored twice for [o {X}]; [o {X}] {R} [p {E}] was sent off.",
  // The same frames with people and places.
  "[p {E}] and [p {E}] will go to court, [o {B}] said.",
  "[p {E}] denied it. [p {E}] has {#} days to appeal.",
  "The minister met [p {E}], [p {E}] and the mayor of [l {Z}].",
  "[p {E}], a maker of toys from [l {Z}], said he would stay.",
  "[p {E}]’s lawyer, [p {E}], did not comment. [p {S}] left.",
  "[l {Z}] and [l {Z}] lie {#} kilometres from [l {Z}].",
  "In the village of [l {V}], near [l {V}], {#} houses burned.",
  "Residents of [l {V}] and [l {Z}] left for [l {Z}] on {D}.",
  "Floods cut the road from [l {Z}] to [l {V}]; [l {V}] had no power.",
  // Long roles before and after people.
  "{Y} [p {E}] said on {D} that the talks were over.",
  "{Y} [p {E}] met {Y} [p {E}] in [l {Z}].",
  "[l {C}]’s {Y} [p {E}] left [l {Z}] on {D}.",
  "[o {B}] chief executive [p {E}] and [o {B}] chairwoman [p {E}] resigned.",
  "[o {B}] spokesman [p {E}] said {#} people were safe.",
  "[p {E}], {Y}, said the plan was late. [p {S}] agreed.",
  "“We are tired,” said {Y} [p {E}]. “We will go,” [p {E}] said.",
  "The {Y}, [p {E}], and the {Y}, [p {E}], were there.",
];

const offices =
  "Minister|Vice Minister|Deputy Minister|Secretary|Permanent Secretary|Cabinet Secretary|Commissioner|Director General|Deputy Director General|Undersecretary|State Secretary|Chief Secretary|Joint Secretary|Assistant Secretary|Principal Secretary|Special Envoy".split(
    "|",
  );
const duties =
  "Foreign Affairs|Finance|Trade and Industry|Health|Education|Public Works|Rural Development|Water and Sanitation|Justice|Home Affairs|Women and Youth|Energy|Agriculture|Culture, Arts and Sports|Transport|Interior|Labour|Land Reform|Tourism|Defence".split(
    "|",
  );

/** "Deputy Minister of Rural Development", "Trade and Industry Secretary". */
function inventRole(random: () => number): string {
  const [office, duty] = [pick(offices, random), pick(duties, random)];
  const kind = random();
  if (kind < 0.5) return `${office} of ${duty}`;
  return kind < 0.75 ? `${office} for ${duty}` : `${duty} ${office}`;
}
