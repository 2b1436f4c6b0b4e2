import type { TaggedName } from "../tagged-name.ts";
import { addressedPeople } from "./addressed-people.ts";
import { bearersAgain } from "./bearers.ts";
import { bodiesOfBodies } from "./bodies.ts";
import { bracketedShortForms } from "./bracketed-names.ts";
import { byPossessive } from "./brands.ts";
import { campaigns } from "./campaigns.ts";
import { contestants } from "./contests.ts";
import { wholeCountries } from "./country-names.ts";
import { withoutEponyms, withoutSports } from "./eponyms.ts";
import { expandedAcronyms } from "./expansions.ts";
import { foreignBodies } from "./foreign-bodies.ts";
import { byHeadWord } from "./head-words.ts";
import { headlinePeople, withoutHeadlineVerbs } from "./headline-people.ts";
import { knownBodies } from "./known-bodies.ts";
import { clubsNamedForCities, firmsNamedForPeople } from "./known-organizations.ts";
import { knownPlaces } from "./known-places.ts";
import { withoutLeadingArticle } from "./leading-article.ts";
import { withoutLeadingWords } from "./leading-words.ts";
import { byLegalForm, missedCompanies } from "./legal-forms.ts";
import { listedFirms } from "./listed-firms.ts";
import { listedPeople } from "./listed-people.ts";
import { listedPlaces } from "./listed-places.ts";
import { localBodies } from "./local-bodies.ts";
import { longBodies } from "./long-bodies.ts";
import { misreadPeople } from "./misread-people.ts";
import { missedAcronyms } from "./missed-acronyms.ts";
import { bodiesOfMany, bodiesOfPlaces, missedOrganizations, sharedBodies } from "./missed-organizations.ts";
import { missedPeople, wholeGivenNames } from "./missed-people.ts";
import { missedPlaces } from "./missed-places.ts";
import type { NameRule, RuleContext } from "./name-rule.ts";
import { bodiesByHead, firmsByNoun, firmsByWord } from "./named-firms.ts";
import { wholeNicknames, withoutQuotedWords } from "./nicknames.ts";
import { organizationsByContext } from "./organization-context.ts";
import { byOrganizationHead, wholeOwnedBodies } from "./organization-heads.ts";
import { wholeParticles } from "./particles.ts";
import { byAmpersand, firmsOfMany } from "./partners.ts";
import { apartAtCommas, joinedByParticles, wholeGenerations, withoutLetters } from "./person-boundaries.ts";
import { holdersOfPortfolios } from "./portfolios.ts";
import { withoutProducts } from "./products.ts";
import { peopleOfRosters } from "./rosters.ts";
import { seats } from "./seats.ts";
import { shortForms } from "./short-forms.ts";
import { withoutStormsAndShips } from "./storms-and-ships.ts";
import { teamsOfDraws, teamsOfStaff } from "./team-names.ts";
import { wholeTitleNames } from "./title-names.ts";
import { toponyms } from "./toponyms.ts";
import { withoutOffices, withoutQuestionMarks } from "./transcripts.ts";
import { clubsOfTransfers } from "./transfers.ts";
import { wholeBodies } from "./whole-bodies.ts";
import { peopleNamedByWords } from "./word-names.ts";

/** In this order: what a name ends with is known before what it begins with, and known places last, when all people are known. */
const rules: readonly NameRule[] = [
  withoutQuestionMarks,
  withoutLetters,
  wholeNicknames,
  withoutQuotedWords,
  apartAtCommas,
  wholeParticles,
  joinedByParticles,
  wholeGenerations,
  byLegalForm,
  missedCompanies,
  byAmpersand,
  firmsOfMany,
  // Again: “Hale & Sons” has its form after the partners.
  byLegalForm,
  firmsByNoun,
  listedFirms,
  byPossessive,
  byHeadWord,
  byOrganizationHead,
  wholeOwnedBodies,
  bodiesOfBodies,
  withoutStormsAndShips,
  withoutOffices,
  holdersOfPortfolios,
  misreadPeople,
  withoutLeadingWords,
  withoutLeadingArticle,
  firmsNamedForPeople,
  clubsNamedForCities,
  knownPlaces,
  bodiesOfPlaces,
  sharedBodies,
  bodiesOfMany,
  firmsByWord,
  bodiesByHead,
  expandedAcronyms,
  bracketedShortForms,
  missedAcronyms,
  knownBodies,
  foreignBodies,
  missedOrganizations,
  missedPlaces,
  wholeCountries,
  wholeGivenNames,
  peopleNamedByWords,
  missedPeople,
  headlinePeople,
  withoutHeadlineVerbs,
  addressedPeople,
  bearersAgain,
  wholeBodies,
  longBodies,
  localBodies,
  organizationsByContext,
  teamsOfStaff,
  teamsOfDraws,
  campaigns,
  contestants,
  seats,
  shortForms,
  toponyms,
  clubsOfTransfers,
  listedPeople,
  listedPlaces,
  peopleOfRosters,
  wholeTitleNames,
  withoutEponyms,
  withoutProducts,
  withoutSports,
  // Again: some that this drops are known names, which the rules before find missing.
  withoutStormsAndShips,
];

/** The tagger's names, corrected where a word that stands in or beside them leaves no choice. */
export function applyRules(context: RuleContext, names: readonly TaggedName[]): readonly TaggedName[] {
  return rules.reduce((corrected, rule) => rule(context, corrected), names);
}
