import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The roles of the people of a marked text, those of the sentence before with a star; "-" where the story says none. */
const roles = (marked: string) =>
  resolveMarked(marked)
    .people.map(({ role }) => (role === null ? "-" : role.text + (role.inferred ? "*" : "")))
    .join(", ");

describe("a description before the name, and one set off before that", () => {
  it.each([
    ["the outer one with a possessive", "The bank's chairman, Judge {p:Ana Holt}, left.", "chairman"],
    ["not of one word with an article", "The judge, Justice {p:Ana Holt}, left.", "Justice"],
    ["nor with “a”", "A survivor, cleaner {p:Ana Holt}, left.", "cleaner"],
    ["of two words", "The stage winner, cyclist {p:Ana Holt}, left.", "stage winner"],
    ["the first of equals", "{p:Ana Holt}, baker, left. Nurse {p:Holt} wept.", "baker"],
    [
      "none that is longer than any",
      "{p:Ana Holt}, the old and very kind and rather fat and somewhat poor baker of the small town on the big hill in the far north of the isle, left.",
      "-",
    ],
    [
      "of the next, whose it is stands before",
      "Mayor {p:Eva Lund}, her deputy, {p:Ana Holt}, and a clerk left.",
      "Mayor, deputy",
    ],
    [
      "of the next with an honorific",
      "Mayor {p:Eva Lund}, her deputy, Sir {p:Leo Holt}, and a clerk left.",
      "Mayor, deputy",
    ],
    ["without one of its own", "{p:Eva Lund}, his lawyer, {p:Ana Holt}, and a clerk left.", "-, lawyer"],
    [
      "not where nobody is set off behind it",
      "{p:Eva Lund}, his lawyer, and {p:Ana Holt} left.",
      "lawyer, -",
    ],
    ["nor with an article", "{p:Eva Lund}, the mayor, {p:Ana Holt}, and a clerk left.", "mayor, -"],
    ["of an office with its number", "Team leader of the day and coach {p:Ana Holt} left.", "coach"],
    ["an elder of a place", "The village elder {p:Ana Holt} left.", "village elder"],
    ["not the elder of two", "The elder {p:Holt} left.", "-"],
    ["not whom “and” joins to an office", "The Governor of {l:Lagos} and {p:Ana Holt} met.", "-"],
    ["nor to a portfolio", "The Minister of Trade and {p:Ana Holt} met.", "-"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("somebody without a name in the sentence before", () => {
  it.each([
    ["who speaks", "A porter spoke. “He left,” {p:Ana Holt} said.", "porter*"],
    ["before who says so", "A porter spoke. “He left,” said {p:Ana Holt}.", "porter*"],
    ["with a word between", "One porter spoke. “He left,” {p:Ana Holt} of Adair said.", "porter*"],
    ["not two sentences before", "A porter spoke. It was over. “He left,” {p:Ana Holt} said.", "-"],
    ["not who is known", "The porter spoke. “He left,” {p:Ana Holt} said.", "-"],
    ["who is there", "Among them was a porter. “He left,” {p:Ana Holt} said.", "porter*"],
    ["not who points back", "Among them was the porter. “He left,” {p:Ana Holt} said.", "-"],
    ["nor who has a name", "Among {p:Leo Hill} was a porter. “He left,” {p:Ana Holt} said.", "porter, -"],
    ["nor without an article", "Among them was porter. “He left,” {p:Ana Holt} said.", "-"],
    ["nor whom one saw", "Among them saw a porter. “He left,” {p:Ana Holt} said.", "-"],
    ["nor who sleeps", "A porter slept. “He left,” {p:Ana Holt} said.", "-"],
    ["nor in small letters", "a porter spoke. “He left,” {p:Ana Holt} said.", "-"],
    ["nor where nobody speaks", "A porter spoke. {p:Ana Holt} left.", "-"],
    ["nor far behind", "A porter spoke. {p:Ana Holt} in the old hall said so.", "-"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("what a verb says that somebody is", () => {
  it.each([
    [
      "whom a team has",
      "The team has {p:Ana Holt} as captain and {p:Leo Hill} as keeper.",
      "captain, keeper",
    ],
    ["not whom it saw", "The team saw {p:Ana Holt} as captain.", "-"],
    ["nor what is no description", "The team has {p:Ana Holt} as well.", "-"],
    ["nor with another word", "The team has {p:Ana Holt} with captain.", "-"],
    ["what it was elected", "Elected mayor in May, {p:Ana Holt} left.", "mayor"],
    ["with “as”", "Elected in May as mayor, {p:Ana Holt} left.", "mayor"],
    ["“as” alone", "As mayor, {p:Ana Holt} left.", "mayor"],
    ["“once”", "Once a boxer, {p:Ana Holt} left.", "boxer"],
    ["not what it is seen as", "Seen as mayor, {p:Ana Holt} left.", "-"],
    ["of a country", "As {l:Ghana}’s envoy, {p:Ana Holt} left.", "envoy"],
    ["turned round", "The new mayor is {p:Ana Holt}.", "new mayor"],
    ["with a complement", "The new mayor of all is {p:Ana Holt}.", "new mayor of all"],
    ["not with “a”", "A new mayor is {p:Ana Holt}.", "-"],
    ["nor whom one saw", "The new mayor saw {p:Ana Holt}.", "-"],
    ["named", "{p:Ana Holt} was recently named envoy.", "envoy"],
    ["not who names", "{p:Ana Holt} named envoy.", "-"],
    ["sworn in", "{p:Ana Holt} has been sworn in as mayor.", "mayor"],
    ["in a clause", "{p:Ana Holt}, who was named envoy, left.", "envoy"],
    ["with “to”", "{p:Ana Holt} was promoted to captain.", "captain"],
    ["whom one appoints", "They appoint {p:Ana Holt} as envoy to {l:Chad}.", "envoy to Chad"],
    ["not whom one sees", "They saw {p:Ana Holt} as envoy to {l:Chad}.", "-"],
    ["later in a clause", "{p:Ana Holt}, who once ran a bank and is a baker, left.", "baker"],
    ["not behind a comma", "{p:Ana Holt}, who once ran a bank, and is a baker, left.", "-"],
    ["nor behind somebody", "{p:Ana Holt}, who once ran {p:Leo Hill} and is a baker, left.", "-, -"],
    ["nor without “who”", "{p:Ana Holt} once ran a bank and is a baker, left.", "-"],
    ["not in the next paragraph", "{p:Ana Holt} was\n\nA baker left.", "-"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("lists of people with one noun", () => {
  it.each([
    [
      "with where each is from",
      "Presidents {p:Ada Eze} of {l:Chad} and {p:Ana Holt} of {l:Niger} met.",
      "Presidents, Presidents",
    ],
    ["with ages", "Nurses {p:Ada Eze}, 41, and {p:Ana Holt}, 38, met.", "Nurses, Nurses"],
    ["with a copula", "The judges were {p:Ada Eze} and {p:Ana Holt}.", "judges, judges"],
    ["behind a colon", "The old judges: {p:Ada Eze}, {p:Ana Holt}.", "old judges, old judges"],
    [
      "not far before",
      "The judges who in the old town on the hill met, {p:Ada Eze} and {p:Ana Holt}, left.",
      "-, -",
    ],
    ["not with a comma between", "The judges, of late, {p:Ada Eze} and {p:Ana Holt}, left.", "-, -"],
    ["not across sentences", "They were judges. {p:Ada Eze} and {p:Ana Holt} left.", "-, -"],
    [
      "behind the list",
      "{p:Ada Eze} and {p:Ana Holt}, the two old city judges, left.",
      "old city judges, old city judges",
    ],
    ["not with an adverb", "{p:Ada Eze} and {p:Ana Holt}, the two very old judges, left.", "-, -"],
    ["not without an article", "{p:Ada Eze} and {p:Ana Holt}, judges of the court, left.", "-, -"],
    ["not a thing", "{p:Ada Eze} and {p:Ana Holt}, the two tables, left.", "-, -"],
    ["no series of kin", "Sisters {p:Ada Eze} and {p:Ana Holt} left.", "-, -"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("how long somebody was it, before what it was", () => {
  it.each([
    ["“for” and years", "{p:Ana Holt}, for 30 years postmistress at {l:Wem}, left.", "postmistress at Wem"],
    ["decades, with an article", "{p:Ana Holt}, for four decades a nurse, left.", "nurse"],
    ["“until”", "{p:Ana Holt}, until last year head of the mill, left.", "head of the mill"],
    ["“until recently”", "{p:Ana Holt}, until recently head of the mill, left.", "head of the mill"],
    ["not where a time is far", "{p:Ana Holt}, for so many more than a few years head of it, left.", "-"],
    ["nor without a time", "{p:Ana Holt}, for the mill head of staff, left.", "-"],
    ["nor what is no role", "{p:Ana Holt}, for years a thorn in its side, left.", "-"],
    ["nor with another word", "{p:Ana Holt}, about 30 years head of the mill, left.", "-"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("a style before the name, and an office before that", () => {
  it.each([
    ["of the right reverend", "The Bishop of {l:Leeds}, the Rt Rev {p:Ana Holt}, left.", "Bishop of Leeds"],
    ["of the very reverend", "The dean, the Very Rev {p:Ana Holt}, left.", "dean"],
    ["of the reverend", "The rector, the Rev. {p:Ana Holt}, left.", "rector"],
    ["without an article", "The rector, Rev {p:Ana Holt}, left.", "rector"],
    ["of a member", "The speaker, the Hon. {p:Ana Holt}, left.", "speaker"],
    ["the style where nothing else is said", "It was the Rev {p:Ana Holt} who left.", "Rev"],
    ["a title is no style", "The judge, Justice {p:Ana Holt}, left.", "Justice"],
    ["nor has one an article", "The judge, the baker {p:Ana Holt}, left.", "baker"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("lists of officers", () => {
  it.each([
    [
      "by commas and semicolons",
      "The officers are: chairman, {p:Leo Hill}; secretary, {p:Ana Holt}.",
      "chairman, secretary",
    ],
    ["by colons", "Chairperson: {p:Leo Hill}; Secretary: {p:Ana Holt}.", "Chairperson, Secretary"],
    ["by dashes", "Chair – {p:Leo Hill}, Secretary – {p:Ana Holt}.", "Chair, Secretary"],
    ["with brackets", "Referee: {p:Ana Holt} ({l:Cork}).", "Referee"],
    ["not before a sentence", "Mayor: {p:Ana Holt} lied.", "-"],
    ["nor after other words", "One word for the captain: {p:Ana Holt}.", "-"],
    ["nor after what is no office", "The winner of the cup: {p:Ana Holt}.", "-"],
    ["nor with a comma inside a sentence", "The officers are: chairman, {p:Leo Hill} said.", "-"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("what somebody is made, with whose it is", () => {
  it.each([
    ["with “as”", "The bank named {p:Ana Holt} as its new chief executive.", "new chief executive"],
    ["without", "The council named {p:Ana Holt} its chief planner.", "chief planner"],
    ["before a time", "The council named {p:Ana Holt} chief planner last week.", "chief planner"],
    ["not a time that is none", "{p:Ana Holt}, the kingdom's last queen, left.", "kingdom's last queen"],
    ["“chose”", "The union chose {p:Ana Holt} as their president.", "president"],
    ["“announced”", "The club announced {p:Ana Holt} as its new coach.", "new coach"],
    ["what somebody was", "{p:Ana Holt} was its first director.", "first director"],
    ["without the verb before it", "Pay will rise, claims union leader {p:Ana Holt}.", "union leader"],
    ["but with what is no verb", "Claims manager {p:Ana Holt} left.", "Claims manager"],
    ["nor after an article", "He sued the claims manager {p:Ana Holt}.", "claims manager"],
    ["nor after a comma", "In May, insurance claims manager {p:Ana Holt} left.", "insurance claims manager"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});

describe("what somebody plays", () => {
  it.each([
    ["a prop", "Prop {p:Ana Holt} and lock {p:Leo Hill} return.", "Prop, lock"],
    ["two words", "Wing attack {p:Ana Holt} and full back {p:Leo Hill} return.", "Wing attack, full back"],
    ["a number", "Number eight {p:Ana Holt} returns.", "Number eight"],
    ["one word at the sentence's start", "Wing {p:Ana Holt} returns.", "Wing"],
    ["one word after “and”", "Prop {p:Leo Hill} and centre {p:Ana Holt} return.", "Prop, centre"],
    ["not a place", "At the centre {p:Ana Holt} slept.", "-"],
    ["nor what leads no name", "It came to a full back, and {p:Ana Holt} slept.", "-"],
    ["nor a word alone that is none", "Attack {p:Ana Holt} and back {p:Leo Hill}.", "-, -"],
    ["a warden", "Churchwarden {p:Ana Holt} left.", "Churchwarden"],
  ])("%s: %s", (_, marked, expected) => expect(roles(marked)).toBe(expected));
});
