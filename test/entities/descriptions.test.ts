import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The roles of the people of a marked text, in text order; "-" where one has none. */
function roles(marked: string): string {
  return resolveMarked(marked)
    .people.map(({ role }) => role?.text ?? "-")
    .join("; ");
}

describe("a role by what somebody is", () => {
  it.each([
    ["a copula", "{p:Ana Holt} is a nurse.", "nurse"],
    ["a copula in the past", "{p:Ana Holt} became mayor of Leeds.", "mayor of Leeds"],
    ["after a word of time", "{p:Ana Holt} is now the mayor.", "mayor"],
    ["after another", "{p:Ana Holt} was once a fearless boxer.", "fearless boxer"],
    ["before the copula, too", "{p:Ana Holt} has also been a judge.", "judge"],
    ["two words before", "{p:Ana Holt} had previously been a judge.", "judge"],
    ["after brackets", "{p:Ana Holt} (45) is a nurse.", "nurse"],
    ["in a clause", "{p:Ana Holt}, who is a nurse, wept.", "nurse"],
    ["in a clause without comma", "{p:Ana Holt} who is a nurse wept.", "nurse"],
    ["after a comma alone", "{p:Ana Holt}, is a nurse.", "nurse"],
    ["a service", "{p:Ana Holt} works as a nurse.", "nurse"],
    ["a service in a clause", "{p:Ana Holt}, who served as envoy to Chad, wept.", "envoy to Chad"],
    ["later in a clause", "{p:Ana Holt}, who once ran the bank and is now the minister, wept.", "minister"],
    ["no service without “as”", "{p:Ana Holt} works nurse.", "-"],
    ["no service for another", "{p:Ana Holt} works for a nurse.", "-"],
    ["nothing later after a comma", "{p:Ana Holt}, who ran, swam and is a nurse, wept.", "-"],
    ["nothing later after a person", "{p:Leo Hill}, who met {p:Ana Holt} and is a nurse, wept.", "-; -"],
    ["nothing later without a clause", "{p:Ana Holt} ran the bank and is now the minister.", "-"],
    ["nothing later without “and”", "{p:Ana Holt}, who once ran the bank is now the minister.", "-"],
    ["nothing later without a copula", "{p:Ana Holt}, who once ran the bank and met the minister.", "-"],
    [
      "at the end of a clause of twenty words",
      "{p:Ana Holt}, who once ran the old and very small and quite poor and rather odd bank of the town and is a judge.",
      "judge",
    ],
    [
      "not after more",
      "{p:Ana Holt}, who once ran the old and very small and quite poor and rather odd and grey and cold bank of the old town and is a judge.",
      "-",
    ],
    ["nothing in the next sentence", "They met {p:Ana Holt}. Is a nurse there?", "-"],
    ["nothing after the sentence's end", "They met {p:Ana Holt}, who was.\n\nNurse and doctor wept.", "-"],
    ["no copula of another verb", "{p:Ana Holt} met a nurse.", "-"],
    ["nothing that is no role", "{p:Ana Holt} is a table.", "-"],
  ])("%s: %s", (_, marked, expected) => {
    expect(roles(marked)).toBe(expected);
  });
});

describe("a role that somebody is given", () => {
  it.each([
    ["named", "{p:Ana Holt} was named envoy to Chad.", "envoy to Chad"],
    ["has been named", "{p:Ana Holt} has been named the acting envoy.", "acting envoy"],
    ["named as", "{p:Ana Holt} was appointed as envoy to Chad.", "envoy to Chad"],
    ["named to be", "{p:Ana Holt} was named to the post.", "-"],
    ["sworn in", "{p:Ana Holt} was sworn in as president of Chad.", "president of Chad"],
    ["sworn in without as", "{p:Ana Holt} was sworn in president of Chad.", "president of Chad"],
    ["not sworn at", "{p:Ana Holt} was sworn at president of Chad.", "-"],
    ["nor told in", "{p:Ana Holt} was told in president of Chad.", "-"],
    ["after brackets", "{p:Ana Holt} (45) was elected mayor of Leeds.", "mayor of Leeds"],
    ["in a clause", "{p:Ana Holt}, who was elected mayor of Leeds, wept.", "mayor of Leeds"],
    ["not after a comma alone", "{p:Ana Holt}, was elected mayor of Leeds.", "-"],
    ["not without an auxiliary", "{p:Ana Holt} elected mayor Leo.", "-"],
    ["after four auxiliaries", "{p:Ana Holt} will later then be elected mayor of Leeds.", "mayor of Leeds"],
    ["not after five", "{p:Ana Holt} will later then also be elected mayor of Leeds.", "-"],
    ["no other verb", "{p:Ana Holt} has seen mayors of Leeds.", "-"],
    ["not in the next sentence", "So {p:Ana Holt} was elected.\n\nMayor and aide wept.", "-"],
    ["by those who elect", "They elected {p:Ana Holt} mayor of Leeds.", "mayor of Leeds"],
    ["by those who appoint", "They appoint {p:Ana Holt} as envoy to Chad.", "envoy to Chad"],
    ["by those who name", "They will name {p:Ana Holt} head of the bank.", "head of the bank"],
    ["after brackets of those who elect", "They elected {p:Ana Holt} (45) mayor of Leeds.", "mayor of Leeds"],
    [
      "by those who elect four words before",
      "They elected the young and clever {p:Ana Holt} mayor of Leeds.",
      "mayor of Leeds",
    ],
    [
      "not seven words before",
      "They elected the young and very clever and bold {p:Ana Holt} mayor of Leeds.",
      "-",
    ],
    ["by nobody else", "They saw {p:Ana Holt} mayor of Leeds.", "-"],
    ["not of another sentence", "They elected him.\n\n{p:Ana Holt} mayor of Leeds.", "-"],
    ["not past a possessive", "They named {p:Ana Holt}’s lawyer.", "-"],
    ["not past a mark", "They named {p:Ana Holt}; mayor of Leeds.", "-"],
    ["not past the end", "They named {p:Ana Holt}", "-"],
    [
      "as an officer",
      "The club has {p:Ana Holt} as chairman and {p:Leo Hill} as treasurer.",
      "chairman; treasurer",
    ],
    ["not as something done", "{p:Ana Holt} as chairman wept.", "-"],
    ["before the name", "Elected mayor of Leeds in May, {p:Ana Holt} wept.", "mayor of Leeds"],
    ["before the name as", "Appointed in April as envoy to Chad, {p:Ana Holt} wept.", "envoy to Chad"],
    ["of a country", "Named last week as {l:Chad}’s auditor, {p:Ana Holt} wept.", "auditor"],
    ["that somebody has", "As head of the union, {p:Ana Holt} wept.", "head of the union"],
    ["that somebody had", "Once a boxer, {p:Ana Holt} wept.", "boxer"],
    ["before honorifics", "Formerly a nurse, Dr {p:Ana Holt} wept.", "nurse"],
    ["not what somebody did", "Beaten by a nurse, {p:Ana Holt} wept.", "-"],
    ["not of another", "As the nurse left, {p:Ana Holt} wept.", "-"],
    [
      "not far before",
      "Named as a nurse in the long and old and very cold and so wet north of the land, {p:Ana Holt} wept.",
      "-",
    ],
    [
      "above all others",
      "Harbour pilot {p:Ana Holt} left. They elected {p:Ana Holt} mayor of Leeds.",
      "mayor of Leeds",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(roles(marked)).toBe(expected);
  });
});

describe("a role set off after a name", () => {
  it.each([
    ["by commas", "{p:Ana Holt}, director of the clinic, said.", "director of the clinic"],
    ["with an article", "{p:Ana Holt}, a nurse and they wept.", "nurse"],
    ["without one not unless it is closed", "{p:Ana Holt}, nurse about to leave.", "nurse about to leave"],
    ["closed by a verb", "{p:Ana Holt}, head of the bank spoke.", "head of the bank"],
    ["closed by “who”", "{p:Ana Holt}, head of the bank who wept.", "head of the bank"],
    ["closed by a dash", "{p:Ana Holt}, head of the bank – wept.", "head of the bank"],
    ["closed by the sentence's end", "They met {p:Ana Holt}, head of the bank", "head of the bank"],
    [
      "closed by the next paragraph",
      "They met {p:Ana Holt}, head of the bank\n\nIt rained.",
      "head of the bank",
    ],
    ["after an age", "{p:Ana Holt}, 45, a nurse, wept.", "nurse"],
    ["after an age with the word", "{p:Ana Holt}, aged 45, a nurse, wept.", "nurse"],
    ["after brackets", "{p:Ana Holt} (45), a nurse, wept.", "nurse"],
    ["after an owner", "{p:Ana Holt}, its lawyer, wept.", "lawyer"],
    ["after an owner of kin", "{p:Ana Holt}, his sister, wept.", "sister"],
    ["of a colleague", "{p:Ana Holt}, his colleague, wept.", "colleague"],
    ["not of the next of several", "{p:Ana Holt}, his wife and two sons wept.", "-"],
    ["nor of more words", "{p:Ana Holt}, his wife and their two sons wept.", "-"],
    [
      "but of two that one is",
      "{p:Ana Holt}, his wife and business partner, wept.",
      "wife and business partner",
    ],
    [
      "each after its name",
      "He leaves {p:Ana}, his wife, {p:Tom}, his son, and {p:Joe}, his brother.",
      "wife; son; brother",
    ],
    [
      "but of a colleague of somebody",
      "{p:Ana Holt}, his colleague at the bank, wept.",
      "colleague at the bank",
    ],
    ["not after a comma that ends", "They met {p:Ana Holt},\n\nnurse at the clinic.", "-"],
    ["in brackets", "{p:Ana Holt} (the mayor) wept.", "mayor"],
    ["between dashes", "{p:Ana Holt} — the club’s captain — wept.", "club’s captain"],
    ["after a dash before a stop", "They met {p:Ana Holt} — the club’s captain.", "club’s captain"],
    ["not in brackets with more", "{p:Ana Holt} (the mayor who wept) left.", "-"],
    ["not after a bracket that stays open", "{p:Ana Holt} (the mayor, wept.", "-"],
    ["not after a semicolon", "They met {p:Ana Holt}; the mayor, wept.", "-"],
  ])("%s: %s", (_, marked, expected) => {
    expect(roles(marked)).toBe(expected);
  });
});

describe("a role set off before a name", () => {
  it.each([
    ["with an article", "The head of the clinic, {p:Ana Holt}, wept.", "head of the clinic"],
    ["with an owner", "Its spokesman, {p:Ana Holt}, wept.", "spokesman"],
    ["with a possessor", "They met the club’s captain, {p:Ana Holt}.", "captain"],
    ["with a possessor that is a name", "{o:Acme}’s captain, {p:Ana Holt}, wept.", "Acme’s captain"],
    ["at a sentence's start", "Head of the clinic, {p:Ana Holt}, wept.", "Head of the clinic"],
    ["before an honorific", "The head of the clinic, Dr {p:Ana Holt}, wept.", "head of the clinic"],
    ["closed by a stop", "They met the head of the clinic, {p:Ana Holt}.", "head of the clinic"],
    [
      "closed by brackets and a comma",
      "The head of the clinic, {p:Ana Holt} (45), wept.",
      "head of the clinic",
    ],
    ["not where nothing closes it", "They met the head of the clinic, {p:Ana Holt} wept.", "-"],
    [
      "but a subject's with “a”",
      "A former police chief, {p:Ana Holt} now runs a bar.",
      "former police chief",
    ],
    ["not a subject's with “the”", "The former police chief, {p:Ana Holt} now runs a bar.", "-"],
    ["not past another comma", "The head, they say, {p:Ana Holt}, wept.", "-"],
    ["not past a bracket", "The head (they say), {p:Ana Holt}, wept.", "-"],
    ["of kin with an owner, where nothing better is said", "His brother, {p:Ana Holt}, wept.", "brother"],
    ["but not where it is", "His sister, {p:Ana Holt}, wept. {p:Holt}, a surgeon, left.", "surgeon"],
    ["of kin with an owner that is named", "The victim’s brother, {p:Ivo Vale}, wept.", "brother"],
    [
      "not farther than fifteen words",
      "The head of the old and very small and quite poor and rather odd and grey clinic, {p:Ana Holt}, wept.",
      "-",
    ],
    ["not in another sentence", "They met the head of the clinic.\n\n, {p:Ana Holt}, wept.", "-"],
    [
      "each before its name",
      "The head of the bank, {p:Leo Hill}, the chair of the board, {p:Ana Holt}, wept.",
      "head of the bank; chair of the board",
    ],
    [
      "each after its name",
      "{p:Leo Hill}, the head of the bank, {p:Ana Holt}, the chair of the board, wept.",
      "head of the bank; chair of the board",
    ],
    [
      "before its name with honorifics",
      "The head of the bank, Mr {p:Leo Hill}, the chair of the board, Mrs {p:Ana Holt}, wept.",
      "head of the bank; chair of the board",
    ],
    [
      "without articles after their names",
      "{p:Leo Hill}, head of the bank, {p:Ana Holt}, chair of the board, wept.",
      "head of the bank; chair of the board",
    ],
    ["the first's after it", "{p:Ana Holt}, the head of the bank, wept.", "head of the bank"],
    [
      "after it where nobody else follows",
      "The head of the bank, {p:Ana Holt}, the chair of the board, and they wept.",
      "chair of the board",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(roles(marked)).toBe(expected);
  });
});

describe("a role right before a name", () => {
  it.each([
    ["a noun", "Nurse {p:Ana Holt} wept.", "Nurse"],
    ["its adjectives", "They met veteran harbour pilot {p:Ana Holt}.", "veteran harbour pilot"],
    ["after an article without it", "The grey harbour pilot {p:Ana Holt} wept.", "grey harbour pilot"],
    [
      "an abbreviation that ends a longer title",
      "Chief of Defence Forces Gen. {p:Ana Holt} wept.",
      "Chief of Defence Forces Gen.",
    ],
    ["and a shorter one", "Chief of Staff Lt. {p:Ana Holt} wept.", "Chief of Staff Lt."],
    ["past honorifics", "Harbour pilot Dr {p:Ana Holt} wept.", "Harbour pilot"],
    ["not of another person", "Nurse {p:Leo Hill} {p:Ana Holt} wept.", "Nurse; -"],
    ["not of another sentence", "They met a nurse.\n\n{p:Ana Holt} wept.", "-"],
    ["a minister of something", "Minister of Trade {p:Ana Holt} wept.", "Minister of Trade"],
    ["a minister for somebody", "Minister for Women {p:Ana Holt} wept.", "Minister for Women"],
    [
      "of several things",
      "Minister of Trade and Industry {p:Ana Holt} wept.",
      "Minister of Trade and Industry",
    ],
    ["an envoy to somewhere", "Envoy to Chad {p:Ana Holt} wept.", "Envoy to Chad"],
    ["of what is written in small letters not", "They met the envoy to peace {p:Ana Holt}.", "-"],
    ["nor where the title is", "They met the minister of Trade {p:Ana Holt}.", "-"],
    [
      "of at most seven words",
      "Minister of Trade and Industry and Sea Affairs {p:Ana Holt} wept.",
      "Minister of Trade and Industry and Sea Affairs",
    ],
    ["not of more", "Minister of Trade and Industry and Sea and Air Affairs {p:Ana Holt} wept.", "-"],
    [
      "an adviser to another",
      "Senior Adviser to the President {p:Ana Holt} wept.",
      "Senior Adviser to the President",
    ],
    [
      "without the noun before “former”",
      "In the email investigation former mayor {p:Ana Holt} wept.",
      "former mayor",
    ],
    ["but with a capital before it", "{o:Acme} former mayor {p:Ana Holt} wept.", "Acme former mayor"],
    ["a second office", "Founder and chief executive {p:Ana Holt} wept.", "Founder and chief executive"],
    [
      "a second office with adjectives",
      "They met bank founder and chief executive {p:Ana Holt}.",
      "bank founder and chief executive",
    ],
    [
      "not that of another after an article",
      "They met the founder and chief executive {p:Ana Holt}.",
      "chief executive",
    ],
    [
      "no second after what is no office",
      "They met rain and chief executive {p:Ana Holt}.",
      "chief executive",
    ],
    ["no second after a name", "They met {o:Acme} and chief executive {p:Ana Holt}.", "chief executive"],
    [
      "an office of two things",
      "Trade and Industry Minister {p:Ana Holt} wept.",
      "Trade and Industry Minister",
    ],
    [
      "not past a person's name and “and”",
      "President {p:Leo Hill} and Premier {p:Ana Holt} wept.",
      "President; Premier",
    ],
    ["with a hyphen", "They met ex-mayor {p:Ana Holt}.", "ex-mayor"],
    ["not with the hyphen of another word", "They met pro- mayor {p:Ana Holt}.", "mayor"],
    [
      "with an owner that is a name",
      "{l:Chad}’s finance minister {p:Ana Holt} wept.",
      "Chad’s finance minister",
    ],
    ["without an owner that is none", "The club’s captain {p:Ana Holt} wept.", "captain"],
    [
      "with its party",
      "Green Unity Party (GUP) Legislator {p:Ana Holt} wept.",
      "Green Unity Party (GUP) Legislator",
    ],
    ["not with another bracket", "Green Unity Party (the old) Legislator {p:Ana Holt} wept.", "Legislator"],
    ["not with an acronym's acronym", "The GREEN (GUP) Legislator {p:Ana Holt} wept.", "Legislator"],
    ["with a plural's apostrophe", "Farmers’ Union Leader {p:Ana Holt} wept.", "Farmers’ Union Leader"],
    ["once where sentences ran together", "It saw the {l:US} {l:US} Secretary {p:Ana Holt}.", "US Secretary"],
    ["once with its adjective", "It saw {l:Uganda} Ugandan President {p:Ana Holt}.", "Ugandan President"],
    ["once with the same word", "They met Mayor Mayor {p:Ana Holt}.", "Mayor"],
    ["without the verb before it", "They went to meet coach {p:Ana Holt}.", "coach"],
    ["which may be the verb", "They would coach {p:Ana Holt}.", "-"],
    ["but after “according to”", "It is, according to coach {p:Ana Holt}, late.", "coach"],
    ["without a verb in the present", "It says mayor {p:Ana Holt} wept.", "mayor"],
    ["without a verb in capitals' sight", "She admires Mayor {p:Ana Holt}.", "Mayor"],
    ["of kin, where nothing better is said", "His wife {p:Ana Holt} wept.", "wife"],
    ["but not where it is", "His wife {p:Ana Holt} wept. {p:Holt}, a surgeon, left.", "surgeon"],
    ["of a companion after a comma", "They met her neighbour, {p:Ana Holt}.", "neighbour"],
    ["not of several", "His sisters {p:Ana Holt} and {p:Ida Holt} wept.", "-; -"],
    ["not without an owner", "Father {p:Ana Holt} wept.", "-"],
    ["of a possessor's kin", "The victim’s friend {p:Ana Holt} wept.", "friend"],
    ["of a possessor's rival, where nothing better is said", "Acme’s rival {p:Ana Holt} wept.", "rival"],
    ["but of a sort of it", "Acme’s main rival {p:Ana Holt} wept.", "main rival"],
  ])("%s: %s", (_, marked, expected) => {
    expect(roles(marked)).toBe(expected);
  });
});

describe("what belongs to a description", () => {
  it.each([
    ["a place", "{p:Ana Holt}, head of the bank in {l:Leeds}, wept.", "head of the bank in Leeds"],
    [
      "a person it serves",
      "{p:Ana Holt}, adviser to President {p:Leo Hill}, wept.",
      "adviser to President Leo Hill; President",
    ],
    ["a person's office", "{p:Ana Holt}, a {p:Leo Hill} adviser, wept.", "Leo Hill adviser; -"],
    ["a person who owns it", "{p:Ana Holt}, {p:Leo Hill}’s adviser, wept.", "Leo Hill’s adviser; -"],
    ["not more after a person and “and”", "{p:Ana Holt}, aide of {p:Leo Hill} and General Oz, wept.", "-; -"],
    ["no clause", "{p:Ana Holt}, head of the bank where it rained, wept.", "head of the bank"],
    ["no year", "{p:Ana Holt}, the head of the bank 2019, wept.", "head of the bank"],
    ["another number", "{p:Ana Holt}, head of bank 12, wept.", "head of bank 12"],
    ["no weekday", "{p:Ana Holt}, the head of the bank Tuesday, wept.", "head of the bank"],
    ["no past", "{p:Ana Holt}, head of the bank called the police.", "head of the bank"],
    [
      "a participle after an article",
      "{p:Ana Holt}, head of the called bank, wept.",
      "head of the called bank",
    ],
    [
      "a plural owner",
      "{p:Ana Holt}, head of the parents’ association, wept.",
      "head of the parents’ association",
    ],
    ["a possessive", "{p:Ana Holt}, head of the bank’s staff, wept.", "head of the bank’s staff"],
    [
      "two offices",
      "{p:Ana Holt}, head of the bank and chair of the board, wept.",
      "head of the bank and chair of the board",
    ],
    ["no “and” before a verb", "{p:Ana Holt}, the head of the bank and goes home, wept.", "head of the bank"],
    ["a hyphen", "{p:Ana Holt}, head of the anti-fraud office, wept.", "head of the anti-fraud office"],
    [
      "an officer in charge",
      "{p:Ana Holt}, officer-in-charge of the camp, wept.",
      "officer-in-charge of the camp",
    ],
    ["a man of war", "{p:Ana Holt}, master-of-arms of the camp, wept.", "master-of-arms of the camp"],
    ["no other compound", "{p:Ana Holt}, master-by-arms of the camp, wept.", "-"],
    ["no word that wants another", "{p:Ana Holt}, the head of the bank in the, wept.", "head of the bank"],
    [
      "an office that is tagged as an organization",
      "{p:Ana Holt}, {o:UN High Commissioner for Refugees}, wept.",
      "UN High Commissioner for Refugees",
    ],
    ["no organization", "{p:Ana Holt}, {o:Leeds Bank for Refugees}, wept.", "-"],
    [
      "not the next one's title",
      "They met {p:Leo Hill}, Minister of Trade {p:Ana Holt} and others.",
      "-; Minister of Trade",
    ],
    ["no bare kin", "{p:Ana Holt}, mother, wept.", "-"],
    ["kin of somebody", "{p:Ana Holt}, mother of the king, wept.", "mother of the king"],
    ["“now” before it not", "{p:Ana Holt}, now the head of the bank, wept.", "head of the bank"],
    [
      "as many as twelve words",
      "{p:Ana Holt}, a big old red hot dry sad odd raw new wet harbour pilot, wept.",
      "big old red hot dry sad odd raw new wet harbour pilot",
    ],
    ["not thirteen", "{p:Ana Holt}, a big old red hot dry sad odd raw new wet fat harbour pilot, wept.", "-"],
  ])("%s: %s", (_, marked, expected) => {
    expect(roles(marked)).toBe(expected);
  });
});
