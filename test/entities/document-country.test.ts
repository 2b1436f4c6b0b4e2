import { describe, expect, it, test } from "vitest";
import { placesInDocument } from "./stories.ts";

/** Papers whose stories play at home: the country stands in some of them. */
const papers = {
  KE: [
    "The price of a bus ride in {l:Nairobi} rose to Ksh120 on Monday, the owners of {l:Mombasa}'s minibuses said.",
    "Farmers near {l:Eldoret} want the mill in {l:Kisumu} to open.",
  ],
  NZ: [
    "A digger fell through the ice rink in {l:Queenstown}, {l:Otago}, on Friday.",
    "Buses in {l:Dunedin} and {l:Invercargill} will be free on Sundays.",
  ],
  IE: [
    "The bridge in {l:Limerick} stays shut, the council said. {l:Cork} has lent a ferry.",
    "Gardaí in {l:Galway} found 40 stolen bicycles.",
  ],
  PH: [
    "The rain flooded three barangays in {l:Cebu City} on Tuesday.",
    "Jeepney drivers from {l:Quezon City} and {l:Davao City} stopped work.",
  ],
} as const;

/** Where the places of a story lie that stands after those of a paper. */
const inPaper = (home: keyof typeof papers, story: string) =>
  placesInDocument([...papers[home], story]).at(-1);

describe("a story that says nothing of its country has that of its document", () => {
  it.each([
    ["KE", "A leopard was seen near {l:Kwambira} on Sunday.", "Kwambira KE"],
    ["KE", "The {o:Hodi Traders Union} shut the market at {l:Mtoroka}.", "Mtoroka KE"],
    ["KE", "The ferry from {l:Lutome Bay} sank off {l:Lutome Point}.", "Lutome Bay KE, Lutome Point KE"],
    ["NZ", "Sheep blocked the road to {l:Tarawhiti} for an hour.", "Tarawhiti NZ"],
    ["NZ", "{p:Ana Hohepa} has taught at {l:Ruakore} for 40 years.", "Ruakore NZ"],
    ["IE", "Turf was cut at {l:Ballynafoyle} again, and nobody was fined.", "Ballynafoyle IE"],
    [
      "IE",
      "The fair at {l:Knockadrum} drew 4,000 people to {l:Main Street}.",
      "Knockadrum IE, Main Street IE",
    ],
    ["PH", "The mayor of {l:Santa Lucinda} closed two quarries.", "Santa Lucinda PH"],
  ] as const)("%s: %s", (home, story, places) => expect(inPaper(home, story)).toBe(places));
});

test("a tie goes to the document's country: others only helped", () =>
  expect(
    inPaper(
      "KE",
      "{o:Eldoret Law Courts} sent two men to jail. The {o:Danish Police} helped to search {l:Kwamo}.",
    ),
  ).toBe("Kwamo KE"));

test("so it is for the first story as for the last", () =>
  expect(placesInDocument(["Snow shut {l:Tarawhiti} School.", ...papers.NZ])[0]).toBe("Tarawhiti NZ"));

describe("a story abroad in a local paper keeps out of it", () => {
  it.each([
    ["KE", "{l:BERLIN} — The mayor of {l:Kleinwerder} resigned.", "BERLIN DE, Kleinwerder DE"],
    ["KE", "A train left the rails near {l:Velké Brno}, Czech police said.", "Velké Brno CZ"],
    ["KE", "The Bundestag voted to move the museum to {l:Altwerder}.", "Altwerder DE"],
    [
      "KE",
      "{l:OSLO} (AP) — A cable ferry sank at {l:Storvika}. The crew of six swam ashore.",
      "OSLO NO, Storvika NO",
    ],
    [
      "KE",
      "A bakery in {l:Montfleury} charges 9 euros for a loaf, the French consumer union said.",
      "Montfleury FR",
    ],
    ["KE", "{l:Peru}'s president flew to {l:Santa Rosalba} after the quake.", "Peru PE, Santa Rosalba PE"],
    [
      "KE",
      "A tornado tore through {l:Pine Hollow}, {l:Oklahoma}. {l:Dry Fork} lost its school.",
      "Pine Hollow US, Oklahoma US, Dry Fork US",
    ],
    [
      "KE",
      "{l:Uganda} and {l:Tanzania} both claim the island of {l:Lwamba}.",
      "Uganda UG, Tanzania TZ, Lwamba -",
    ],
    ["KE", "Ugandan and Tanzanian boats fought off {l:Lwamba}.", "Lwamba -"],
    ["NZ", "{l:SUVA} — The wharf at {l:Nawairua} will be rebuilt.", "SUVA FJ, Nawairua FJ"],
    ["NZ", "{l:Japan}'s oldest man, {p:Shigeru Oda}, died in {l:Minamizaki}.", "Japan JP, Minamizaki JP"],
    [
      "NZ",
      "A strike shut the port of {l:Lyttelmouth} in {l:South Africa}.",
      "Lyttelmouth ZA, South Africa ZA",
    ],
    ["NZ", "{l:London} — The Queen's swans were counted at {l:Marlock}.", "London GB, Marlock GB"],
    ["NZ", "Wildfires reached {l:Vale do Cervo}, Portuguese firemen said.", "Vale do Cervo PT"],
    ["NZ", "The cruise ship left {l:Sydney} for {l:Coral Point}.", "Sydney AU, Coral Point AU"],
    ["NZ", "The {o:University of Ghana} will dig at {l:Asanteman Hill}.", "Asanteman Hill GH"],
    ["IE", "{l:Madrid} has banned scooters; {l:Torrenueva} has not.", "Madrid ES, Torrenueva ES"],
    ["IE", "The mill at {l:Bramworth} made cloth for the NHS.", "Bramworth GB"],
    ["IE", "A house in {l:Upper Bramley} sold for £9m.", "Upper Bramley GB"],
    ["IE", "Swiss guides found the bus below {l:Col du Mouton}.", "Col du Mouton CH"],
    [
      "IE",
      "{l:Chile} and {l:Peru} lie on either side of {l:Punta Brava}.",
      "Chile CL, Peru PE, Punta Brava -",
    ],
    ["IE", "{l:Ljubljana} will pay for the bridge at {l:Podlesje}.", "Ljubljana SI, Podlesje SI"],
    ["IE", "{l:ROME}: Police in {l:Castelforo} arrested the abbot.", "ROME IT, Castelforo IT"],
    ["IE", "The Kremlin denied that {l:Novokamsk} had been hit.", "Novokamsk RU"],
    ["PH", "{l:Jakarta} — A ferry capsized off {l:Pulau Senja}.", "Jakarta ID, Pulau Senja ID"],
    ["PH", "Nurses in {l:Riyadh} flew home. Those in {l:Al Nakhla} stayed.", "Riyadh SA, Al Nakhla SA"],
    ["PH", "A Saudi court freed the driver held in {l:Wadi Salim}.", "Wadi Salim SA"],
    ["PH", "The Knesset debated the road to {l:Beit Shalev}.", "Beit Shalev IL"],
    ["PH", "Five Vietnamese and three Cambodian boats fled to {l:Hon Dau Reef}.", "Hon Dau Reef -"],
    ["PH", "{l:Guam}'s governor thanked {l:Agat Heights}.", "Guam GU, Agat Heights GU"],
    ["PH", "The baht fell. Rice in {l:Ban Nong} cost 40 baht.", "Ban Nong TH"],
    [
      "PH",
      "{l:Vilnius} and {l:Riga} buy power from {l:Norbalt Spit}.",
      "Vilnius LT, Riga LV, Norbalt Spit -",
    ],
  ] as const)("%s: %s", (home, story, places) => expect(inPaper(home, story)).toBe(places));

  test.fails("one that names nothing that a table knows", () =>
    expect(inPaper("KE", "Fulham drew at {l:Loftus Yard} on Saturday.")).toBe("Loftus Yard -"));
});

describe("a document without a country gives none", () => {
  it.each([
    [
      "stories of a news agency",
      ["{l:OSLO} — It rained.", "{l:Lima} — It snowed.", "{l:Cairo} — It blew.", "It froze in {l:Adrebo}."],
      "Adrebo -",
    ],
    ["one short story before it", ["{l:Oslo} was quiet.", "It froze in {l:Adrebo}."], "Adrebo -"],
    ["two countries", [...papers.KE, ...papers.NZ, "It froze in {l:Adrebo}."], "Adrebo -"],
    ["one story", ["It froze in {l:Adrebo}."], "Adrebo -"],
  ] as const)("%s", (_, stories, places) => expect(placesInDocument(stories).at(-1)).toBe(places));

  it("nor to what belongs to nobody", () =>
    expect(inPaper("NZ", "The whale swam from the {l:Arctic} to the {l:Pacific Ocean}.")).toBe(
      "Arctic -, Pacific Ocean -",
    ));
});
