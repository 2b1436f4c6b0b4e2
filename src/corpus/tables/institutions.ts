import { namesOf } from "./read-table.ts";

/**
 * Names of bodies that every country has: "the Ministry of Interior", "the Supreme Court", "the Labour Party". They are
 * made of common words alone, and name one thing only within a country.
 */
const commonWords = namesOf(
  `academy administration affairs agency agricultural agriculture air aid aircraft airport alliance ambulance and appeal
  appeals army arts assembly association attorney audit authority aviation bank bar board border broadcasting budget
  bureau business cabinet center central centre chamber chief children christian church city civil civic climate coalition
  coast college commerce commission committee communications communist community company competition congress
  conservative conservation constitutional consumer control cooperation corporation correctional corrections council
  county court courts crime criminal culture customs defence defense democratic democrats department development
  diplomatic directorate disaster district drug economic economy education election elections electoral electricity
  embassy emergency employment energy environment environmental equality european executive exchange external
  family farmers federal federation film finance financial fire first fisheries food football for force forces foreign
  forest forestry front fund gas general government grand green guard health high highway higher home hospital house
  housing human immigration independent industrial industries industry information inspectorate institute
  intelligence interior internal international investment investigation investigations jail judicial justice labor
  labour land law league legal legislative legislature liberal library local maritime medical meteorological metro
  metropolitan military mines mining minister ministry monetary municipal municipality museum national natural naval
  navy north northern nuclear observatory of office oil olympic opera opposition order ordnance organisation
  organization parliament parks parliamentary party patent patriotic pension people peoples planning police policy
  polytechnic port postal post power presidency presidential press prime prison prisons progressive prosecution
  prosecutor protection provincial public race rail railway railways red refugee refugees regional registry relations republic
  republican reserve resources revenue rights road royal rural safety school science sciences scientific secret
  secretariat securities security senate service services shipping social socialist society south southern space
  sport sports staff state states statistical statistics stock supreme tax technology telecommunications television the
  theatre theater tourism town trade traffic transit transport transportation treasury treaty tribunal trust
  unemployment union unions united university urban veterans veterinary village volunteer water weather welfare west
  western wildlife women work worker workers works young youth zoo action alternative campaign farmer people teachers teacher citizens consultative free freedom guards left liberation
  moderate monarchist motherland movement nationalist new nationals platform popular progress radical reform
  revolutionary solidarity truth unity cocoa coffee cotton tea sugar grain cartel flood`,
);

/** Whether the folded words could name a body of any country. */
export function isOfAnyCountry(words: readonly string[]): boolean {
  return words.every((word) => commonWords.has(word));
}
