import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The role of the last person of a marked text. */
function role(marked: string): string | null {
  const found = resolveMarked(marked).people.at(-1)?.role;
  return found === null || found === undefined ? null : found.text + (found.inferred ? " (inferred)" : "");
}

describe("the role of a person", () => {
  it.each([
    ["Chinese Vice Minister of Commerce {p:Guo Renshu} spoke.", "Chinese Vice Minister of Commerce"],
    ["Palestinian Ambassador to Jordan {p:Atif Khairi} spoke.", "Palestinian Ambassador to Jordan"],
    ["The US {o:Senate} heard {l:US} Secretary of State {p:Ana Holt}.", "US Secretary of State"],
    ["{o:Amnesty International} researcher {p:Luc Perrin} said.", "Amnesty International researcher"],
    ["{l:Hong Kong}-based political analyst {p:Fiona Chau} said.", "Hong Kong-based political analyst"],
    [
      "Farmers’ Unity Party (FUP) Legislator {p:Hsieh Mei-lan} said.",
      "Farmers’ Unity Party (FUP) Legislator",
    ],
    ["Commerce and Industry Minister {p:Ana Holt} spoke.", "Commerce and Industry Minister"],
    ["Team leader Dr. {p:Susannah Feld} spoke.", "Team leader"],
    ["Senior Adviser to the President {p:Majd Khalid} spoke.", "Senior Adviser to the President"],
    ["{l:Germany}’s finance minister, {p:Katrin Voss}, resigned.", "Germany’s finance minister"],
    ["The agency’s regional officer, Dr. {p:Luc Perrin}, said.", "regional officer"],
    ["It talked with {l:Uganda} Ugandan President {p:Ana Holt} threatened it.", "Ugandan President"],
    ["{p:Moira Kerr}, a 62-year-old retired nurse, said.", "62-year-old retired nurse"],
    [
      "Among the speakers was the head of a fishing club. “It rains,” {p:Sokha Chann} said.",
      "head of a fishing club (inferred)",
    ],
    ["Its spokesman, {p:Luc Perrin}, declined.", "spokesman"],
    ["The director of the {o:Kaltungo Clinic}, {p:Luc Perrin}, declined.", "director of the Kaltungo Clinic"],
    ["{p:Zainab Garba}, director of the clinic, said.", "director of the clinic"],
    ["{p:Lin Wen} ({p+:林文}), a 61-year-old fisherman, said.", "61-year-old fisherman"],
    ["{p:Shona Hill}, 45, a nurse, wept.", "nurse"],
    ["{p:Musa Garba}, officer-in-charge of the station, said.", "officer-in-charge of the station"],
    ["{p:Tendai Dube}, who is the leader of the party, spoke.", "leader of the party"],
    ["{p:Tendai Dube} was a member of parliament until 2019.", "member of parliament"],
    ["{p:Ana Holt} has been named the acting envoy for climate, they said.", "acting envoy for climate"],
    ["They elected {p:Ana Holt} president of the club.", "president of the club"],
    ["{p:Williams}' lawyer, {p:Ana Holt}, said no.", "Williams' lawyer"],
    ["The bank’s chairman, Judge {p:Ana Holt}, left.", "chairman"],
    ["Her coach, Chadian exile {p:Ana Holt}, ran.", "coach"],
    ["The stage winner, {l:Chad}’s {p:Ana Holt}, fell.", "stage winner"],
    ["Its lawyer, {p:Ana Holt} of the firm Quelm, left.", "lawyer"],
    ["Governor {p:Ana Holt}, a Democrat, will sign it.", "Governor"],
    ["The new head of the ferry board is {p:Ana Holt}.", "new head of the ferry board"],
    ["Health Cabinet Secretary (CS) {p:Ana Holt} said no.", "Health Cabinet Secretary"],
    ["{p:Ana Holt}, a retired trawlerman, wept.", "retired trawlerman"],
    ["A postmistress, {p:Ana Holt}, wept.", "postmistress"],
    ["Protester {p:Iona Vale}, a 40-year-old social worker, said.", "40-year-old social worker"],
    [
      "One guest was a nephew of General {p:Van Khai}. “So be it,” {p:Luong Duc} said.",
      "nephew of General Van Khai (inferred)",
    ],
    [
      "A former aide to the king addressed the court. “He knew,” {p:Sofia Ekdahl} said.",
      "former aide to the king (inferred)",
    ],
  ])("in %s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });

  it.each([
    ["{p:Ana Holt}, Reuters reported, said nothing."],
    ["They went to coach {p:Ana Holt}."],
    ["In the race were {p:Ana Holt}, Judge {p:Ivo Vale} and {p:Leo Hill}."],
    ["{p:Ana Holt} was angry."],
    ["They met the winner of the race and {p:Ana Holt}."],
    ["A porter saw it. {p:Ana Holt} was a name on the list."],
  ])("is not read from %s", (marked) => {
    expect(role(marked)).toBeNull();
  });
});

describe("a role before a name", () => {
  it.each([
    ["Chief executive {p:Ana Holt} said.", "Chief executive"],
    ["Mayor of {l:Leeds} {p:Ana Holt} said.", "Mayor of Leeds"],
    ["President-elect {p:Ana Holt} said.", "President-elect"],
    ["Ex-president {p:Ana Holt} said.", "Ex-president"],
    ["The former vice-president {p:Ana Holt} said.", "former vice-president"],
    ["Nobel laureate {p:Ana Holt} said.", "Nobel laureate"],
    ["Olympic champion {p:Ana Holt} won.", "Olympic champion"],
    ["{o:Rovers} goalkeeper {p:Ana Holt} said.", "Rovers goalkeeper"],
    ["{o:Rovers} left-back {p:Ana Holt} said.", "Rovers left-back"],
    ["Eyewitness {p:Ana Holt} said.", "Eyewitness"],
    ["Shop owner {p:Ana Holt} said.", "Shop owner"],
    ["Local resident {p:Ana Holt}, 34, said.", "Local resident"],
    ["UN human rights chief {p:Ana Holt} said.", "UN human rights chief"],
    ["{o:EU} foreign policy chief {p:Ana Holt} said.", "EU foreign policy chief"],
    ["{o:UN} Secretary-General {p:Ana Holt} said.", "UN Secretary-General"],
    ["{o:WHO} Director-General {p:Ana Holt} said.", "WHO Director-General"],
    ["Attorney General {p:Ana Holt} said.", "Attorney General"],
    ["King {p:Olav V} died.", "King"],
    ["Rep. {p:Ana Holt}, D-{l:Ohio}, said.", "Rep."],
    ["Police Commissioner {p:Ana Holt} said.", "Police Commissioner"],
    ["Detective Inspector {p:Ana Holt} said.", "Detective Inspector"],
    ["Associate Professor {p:Ana Holt} said.", "Associate Professor"],
    ["Prof {p:Ana Holt} said.", "Prof"],
    ["Head coach {p:Ana Holt} said.", "Head coach"],
    ["Lead author {p:Ana Holt} said.", "Lead author"],
    ["Team principal {p:Ana Holt} said.", "Team principal"],
    ["Human rights lawyer {p:Ana Holt} said.", "Human rights lawyer"],
    ["Outgoing president {p:Ana Holt} said.", "Outgoing president"],
    ["First lady {p:Ana Holt} spoke.", "First lady"],
    ["Minister for Women and Youth {p:Ana Holt} spoke.", "Minister for Women and Youth"],
    ["Minister of Justice {p:Ana Holt} spoke.", "Minister of Justice"],
    ["Minister for Sport and Culture {p:Ana Holt} spoke.", "Minister for Sport and Culture"],
    ["PC {p:Ana Holt} spoke.", "PC"],
    ["The harbour master in {l:Djibouti}, {p:Ana Holt}, said no.", "harbour master in Djibouti"],
    [
      "The Minister of Health, Mrs {p:Ana Eze}, the Chairperson of the board, Mr {p:Leo Holt}, were present.",
      "Chairperson of the board",
    ],
    [
      "Bola {p:Eze}, permanent secretary in the ministry of health, spoke.",
      "permanent secretary in the ministry of health",
    ],
    ["The men’s lawyer, {p:Ana Holt}, said.", "lawyer"],
    ["A lawyer for the family, {p:Ana Holt}, said.", "lawyer for the family"],
    ["“No,” said {p:Ana Holt}, a shopkeeper.", "shopkeeper"],
    ["“No,” said shopkeeper {p:Ana Holt}.", "shopkeeper"],
    ["Lawyer for {p:Ana Holt}, {p:Leo Hill}, said.", "Lawyer for Ana Holt"],
    ["They named {p:Ana Holt} as the new coach.", "new coach"],
    ["In {l:Leeds}, nurse {p:Ana Holt} wept.", "nurse"],
    ["Dr {p:Ana Holt}, a consultant at the hospital, said.", "consultant at the hospital"],
    ["Sheikh {p:Ana Holt}, the ruler of {l:Dubai}, said.", "ruler of Dubai"],
    ["Archbishop {p:Ana Holt} said.", "Archbishop"],
    ["Sgt. Maj. {p:Ana Holt} said.", "Sgt. Maj."],
    ["Lt Col {p:Ana Holt} said.", "Lt Col"],
    ["Democratic presidential candidate {p:Ana Holt} said.", "Democratic presidential candidate"],
    ["Republican {p:Ana Holt} said.", "Republican"],
    ["His deputy, {p:Ana Holt}, agreed.", "deputy"],
    ["The {o:Foo} spokesperson {p:Ana Holt} agreed.", "Foo spokesperson"],
    ["Film director {p:Ana Holt} agreed.", "Film director"],
    ["Defending champion {p:Ana Holt} lost.", "Defending champion"],
    ["Third seed {p:Ana Holt} lost.", "Third seed"],
    ["Teenager {p:Ana Holt} lost.", "Teenager"],
    ["Actor-director {p:Ana Holt} lost.", "Actor-director"],
    ["Pop star {p:Ana Holt} lost.", "Pop star"],
    ["Businessman {p:Ana Holt} lost.", "Businessman"],
    ["Opposition leader {p:Ana Holt} lost.", "Opposition leader"],
    ["Jailed opposition leader {p:Ana Holt} lost.", "Jailed opposition leader"],
    ["Supreme Court Justice {p:Ana Holt} lost.", "Supreme Court Justice"],
    ["Chief Justice {p:Ana Holt} lost.", "Chief Justice"],
    ["Deputy {l:Leeds} mayor {p:Ana Holt} lost.", "Deputy Leeds mayor"],
    ["{l:Ukraine}’s ambassador to {l:Germany}, {p:Ana Holt}, spoke.", "Ukraine’s ambassador to Germany"],
    ["{l:Ukraine}’s President {p:Ana Holt} spoke.", "Ukraine’s President"],
    ["General {p:Ana Holt}, commander of the forces, spoke.", "commander of the forces"],
  ])("in %s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });
});

describe("a role after a name", () => {
  it.each([
    ["{p:Ana Holt}, CEO of {o:Foo Corp}, said.", "CEO of Foo Corp"],
    ["{p:Ana Holt}, a spokeswoman for the ministry, said.", "spokeswoman for the ministry"],
    [
      "{p:Ana Holt}, co-founder and chief executive of {o:Foo}, said.",
      "co-founder and chief executive of Foo",
    ],
    ["{p:Ana Holt}, the company’s chief financial officer, said.", "company’s chief financial officer"],
    ["{p:Ana Holt} — the club’s captain — said.", "club’s captain"],
    ["{p:Ana Holt} (the mayor) said.", "mayor"],
    ["{p:Ana Holt} is the new director of the museum.", "new director of the museum"],
    ["{p:Ana Holt}, the new director, said.", "new director"],
    [
      "{p:Holt}, who until last year ran a bank and is now the country’s finance minister, resigned.",
      "country’s finance minister",
    ],
    ["{p:Ana Holt} left. A former police chief, {p:Holt} now runs a charity.", "former police chief"],
    ["{p:Kwame Adu} and {p:Ana Holt}, its lawyer, left.", "lawyer"],
    ["{p:Ana Holt}, her lawyer, left.", "lawyer"],
    ["{p:Ana Holt} works as a night guard at a mine.", "night guard at a mine"],
    ["{p:Ana Holt} has worked as a surgeon since 1998.", "surgeon"],
    ["{p:Ana Holt}, now a senator, left.", "senator"],
    ["{p:Ana Holt}, then the mayor of {l:Leeds}, left.", "mayor of Leeds"],
    ["{p:Ana Holt}, formerly the head of the bank, left.", "head of the bank"],
    ["{p:Ana Holt}, who is also a member of the board, left.", "member of the board"],
    ["{p:Ana Holt}, chair of the parents’ association, left.", "chair of the parents’ association"],
    ["{p:Ana Holt}, a mother of two, wept.", "mother of two"],
    ["{p:Ana Holt}, Minister for Women and Youth, spoke.", "Minister for Women and Youth"],
    [
      "{p:Ana Holt}, permanent representative of {l:Mali} to the {o:UN}, spoke.",
      "permanent representative of Mali to the UN",
    ],
    ["{p:Ana Holt} was a victim of the fire.", "victim of the fire"],
    ["{p:Ana Holt}’s lawyer, {p:Leo Hill}, said.", "Ana Holt’s lawyer"],
    [
      "{p:Ana Holt}, the Democratic candidate for governor of {l:Ohio}, said.",
      "Democratic candidate for governor of Ohio",
    ],
    ["{p:Ana Holt}, a Democrat, said.", "Democrat"],
    ["{p:Ana Holt}, a Republican from {l:Ohio}, said.", "Republican from Ohio"],
    [
      "{p:Ana Holt}, an expert on elections at {o:Foo University}, said.",
      "expert on elections at Foo University",
    ],
    ["{p:Ana Holt}, executive director of {o:Foo}, which runs the camp, said.", "executive director of Foo"],
    ["{p:Ana Holt}, {o:Foo}’s head of research, said.", "Foo’s head of research"],
    ["{p:Ana Holt}, {o:Foo} country director in {l:Chad}, said.", "Foo country director in Chad"],
    ["{p:Ana Holt}, managing partner at {o:Foo}, said.", "managing partner at Foo"],
    ["{p:Ana Holt}, speaker of the parliament, said.", "speaker of the parliament"],
    ["{p:Ana Holt}, vice president for research at {o:Foo}, said.", "vice president for research at Foo"],
    ["{p:Ana Holt}, deputy head of the mission, said.", "deputy head of the mission"],
    ["{p:Ana Holt}, a farmer in the village of {l:Foo}, said.", "farmer in the village of Foo"],
    ["{p:Ana Holt}, the widow of the king, wept.", "widow of the king"],
    ["{p:Ana Holt}, daughter of the late president, wept.", "daughter of the late president"],
    ["{p:Ana Holt}, a resident of {l:Leeds}, wept.", "resident of Leeds"],
    ["{p:Ana Holt}, a retired teacher who lives nearby, wept.", "retired teacher"],
    ["{p:Ana Holt}, the film’s director, agreed.", "film’s director"],
  ])("in %s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });
});

/** The roles of all people of a marked text. */
function roles(marked: string): readonly (string | undefined)[] {
  return resolveMarked(marked).people.map(({ role }) => role?.text);
}

describe("a role shared by the people of a list", () => {
  it.each([
    [
      "{p:Ali Demir}, {p:Sara Cohen} and {p:Ana Holt}, the three ministers, left.",
      ["ministers", "ministers", "ministers"],
    ],
    [
      "Three former ministers, {p:Ada Eze}, {p:Tunde Bakare} and {p:Ana Holt}, resigned.",
      ["former ministers", "former ministers", "former ministers"],
    ],
    ["High Court judges {p:Ada Eze} and {p:Ana Holt} agreed.", ["High Court judges", "High Court judges"]],
    [
      "Both spokeswomen, Mrs {p:Ada Eze}, 41, and Ms {p:Ana Holt} (right), agreed.",
      ["spokeswomen", "spokeswomen"],
    ],
    [
      "The foreign ministers of {l:Chad}, {p:Ali Moussa}, and {l:Niger}, {p:Ana Holt}, signed.",
      ["foreign ministers", "foreign ministers"],
    ],
    ["The winners: {p:Ada Eze}, {p:Tunde Bakare}.", ["winners", "winners"]],
    ["The ministers of health and trade, {p:Ada Eze} and {p:Ana Holt}, left.", ["ministers", "ministers"]],
    ["His rivals, {p:Ada Eze} and {p:Ana Holt}, left.", [undefined, undefined]],
    ["Two daughters, {p:Ada Eze} and {p:Ana Holt}, left.", [undefined, undefined]],
    ["{p:Ada Eze} and {p:Ana Holt}, both tied to voters, left.", [undefined, undefined]],
    ["Judges heard {p:Ada Eze} and {p:Ana Holt}.", [undefined, undefined]],
    ["Judges, who met {p:Ada Eze}, left.", [undefined]],
    ["{p:Silva}, Okafor and {p:Nguyen} scored.", [undefined, undefined]],
    [
      "{p:Ada Eze}, the Minister of Health, {p:Leo Hill}, the head of the board, and {p:Ana Holt}, a nurse, left.",
      ["Minister of Health", "head of the board", "nurse"],
    ],
    [
      "The Minister of Health, Mrs {p:Ada Eze}, the Chairperson of the board, Mr {p:Leo Hill}, were present.",
      ["Minister of Health", "Chairperson of the board"],
    ],
  ])("in %s", (marked, expected) => {
    expect(roles(marked)).toEqual(expected);
  });
});

describe("an office that no list knows", () => {
  it.each([
    ["{p:Serik Omarov}, the bastyk of the village, left.", "bastyk of the village"],
    ["{p:Ali Haji}, the sheha of his ward, signed it.", "sheha of his ward"],
    ["{p:Ion Rusu}, the primar of {l:Costesti}, said no.", "primar of Costesti"],
    ["{p:Ion Rusu}, the toast of the village, left.", null],
    ["{p:Ion Rusu}, the size of the village, left.", null],
    ["{p:Ion Rusu}, the bastyk of the bread, left.", null],
    ["{p:Ion Rusu}, the bastyk of the village shop, left.", null],
    ["{p:Ion Rusu}, the Bastyk of the village, left.", null],
    ["{p:Ion Rusu}, bastyk of the village, left.", null],
  ])("in %s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });
});

describe("whom the sentence before describes and the next names with an age", () => {
  it.each([
    [
      "A retired potter from {l:Orlu} has dug 36 wells. {p:Ana Holt}, 71, slept.",
      "retired potter from Orlu (inferred)",
    ],
    ["A now-famous potter has dug 36 wells. {p:Ana Holt}, 71, slept.", "now-famous potter (inferred)"],
    ["A potter has dug 36 wells. {p:Ana Holt}, who slept, left.", null],
    ["A potter was killed on Monday. {p:Ana Holt}, 71, slept.", null],
    ["A potter met {p:Leo Hill}. {p:Ana Holt}, 71, slept.", null],
    ["The potter has dug 36 wells. {p:Ana Holt}, 71, slept.", null],
    ["A potter has dug 36 wells. Then {p:Ana Holt}, 71, slept.", null],
    ["A potter has dug 36 wells. {p:Holt}, 71, slept.", null],
  ])("in %s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });
});

describe("no role", () => {
  it.each([
    ["{p:Ana Holt}, who farms near {l:Leeds}, left."],
    ["“No,” said {p:Ana Holt}, who sells fish in the market."],
    ["{p:Silva}, {p:Okafor} and {p:Nguyen} scored."],
    ["{p:Ana Holt}, 31, and {p:Leo Hill}, 40, scored."],
    ["{p:Ana Holt} was the first to arrive."],
    ["{p:Ana Holt} of {o:Rovers} scored."],
    ["{p:Ana Holt}, whose brother was killed, wept."],
    ["Sister {p:Ana Holt} said."],
    ["Coach {p:Ana Holt} left out {p:Leo Hill}."],
    ["Widow {p:Ana Holt} wept."],
    ["{p:Ana Holt}, his brother and two friends, left."],
  ])("is read from %s", (marked) => {
    expect(role(marked)).toBeNull();
  });

  it("is kin where the story says something better", () => {
    expect(role("{p:Ana Holt}, daughter of the late king, wept. Surgeon {p:Ana Holt} left.")).toBe("Surgeon");
    expect(role("{p:Ana Holt}, daughter of the late king, wept.")).toBe("daughter of the late king");
  });
});
