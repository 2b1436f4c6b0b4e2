/** Nouns for what speaks without being a person: bodies of people, and what is written. */
import { wordSet } from "../../text/word-table.ts";

/** Firms: a story names one and then calls it by what it is, "Norvik AB … The company said". */
const firms = `company firm business corporation carrier airline bank lender insurer retailer chain manufacturer maker producer
  operator developer utility supplier brewer carmaker automaker conglomerate giant startup`;
const kindsOfFirm = wordSet(firms);

/** Bodies that are no firms. */
const institutions = `ministry department agency office bureau commission committee council authority court parliament
  government cabinet senate assembly congress administration police army navy military union party movement
  association federation society charity foundation institute university school college hospital clinic
  church mosque embassy palace monarchy tribunal inquest watchdog regulator ombudsman inquiry panel jury delegation coalition
  alliance opposition city state province country kingdom nation republic`;
const kindsOfInstitution = wordSet(institutions);

const bodies = wordSet(
  `${firms} ${institutions}
  board force group club team side league supermarket publisher newspaper paper magazine broadcaster station channel network
  studio museum theatre campaign brand shipyard brewery refiner miner port airport`,
);

const documents = wordSet(
  `report audit study survey poll review assessment analysis paper document dossier file memo memorandum minutes letter
  email note message text post tweet caption statement communique bulletin release notice sign poster leaflet placard plaque
  inscription label card manual guide handbook rulebook charter treaty constitution law act bill article clause preamble
  ruling judgment judgement verdict order decree warrant writ indictment complaint lawsuit filing petition affidavit
  testimony transcript log logbook register diary journal memoir book chapter biography editorial column essay story
  advert advertisement website page budget manifesto resolution agreement contract deal will autopsy census data figures
  records documents papers`,
);

/** Whether the word with this hash is a body that can speak. */
export function isBodyNoun(hash: number): boolean {
  return bodies.has(hash);
}

/** Whether the word with this hash says that a body is no firm. */
export function isInstitutionNoun(hash: number): boolean {
  return kindsOfInstitution.has(hash);
}

/** Whether the word with this hash is something written that can be quoted. */
export function isDocumentNoun(hash: number): boolean {
  return documents.has(hash);
}

/** Whether the word with this hash says what kind of firm a firm is. */
export function isFirmNoun(hash: number): boolean {
  return kindsOfFirm.has(hash);
}
