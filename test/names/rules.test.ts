import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("what ends in a legal form is a company", () => {
  holds([
    ["a form inside the name", "[p Kallman AB] rose.", "o Kallman AB"],
    ["a form after the name", "[p Kallman] Oyj rose.", "o Kallman Oyj"],
    ["two forms", "[l Perdana] Sdn Bhd rose.", "o Perdana Sdn Bhd"],
    ["a form with a slash", "[p Lindo] A/S rose.", "o Lindo A/S"],
    ["the half of a form with a slash", "[p Lindo A]/S rose.", "o Lindo A/S"],
    ["a form with a joiner", "[p Grupo Alva] S.A.B. de C.V. rose.", "o Grupo Alva S.A.B. de C.V."],
    ["a form in lower case is a word", "[p Kallman] as ever spoke.", "p Kallman"],
    ["nor is a capitalised word one that others are too", "[p Kallman] As ever.", "p Kallman"],
    ["a form alone is no company", "Then [o SE] rose.", "o SE"],
    ["two partners", "[p Hale] & [p Moss LLP] won.", "o Hale & Moss LLP"],
    [
      "many partners of a law firm",
      "[p Dunn], [l Lyme], [p Hale] & [p Moss LLP] won.",
      "o Dunn, Lyme, Hale & Moss LLP",
    ],
    ["many partners of any firm", "[p Dunn], [p Hale] & [p Moss Ltd] won.", "o Dunn, Hale & Moss Ltd"],
    ["no partner without a sign", "[p Hale] and [p Moss LLP] won.", "p Hale", "o Moss LLP"],
    ["a form after a comma", "[p Kallman Foods], Inc. rose.", "o Kallman Foods, Inc."],
    ["two forms with a comma between", "[o Kallman Co.], Ltd. rose.", "o Kallman Co., Ltd."],
    ["a form after brackets", "[p Kallman Holdings] (Pty) Ltd rose.", "o Kallman Holdings (Pty) Ltd"],
    ["a form after a country", "[o Kallman] (India) Ltd rose.", "o Kallman (India) Ltd"],
    ["a form written out", "[l Benin] Limited rose.", "o Benin Limited"],
    ["not in lower case", "[l Benin] limited sales.", "l Benin"],
    ["all words before the name", "They sued Adair Lowe [p Kallman AB].", "o Adair Lowe Kallman AB"],
    ["but no title", "We saw President [p Kallman AB].", "o Kallman AB"],
    ["nor a nationality", "We saw Swedish [p Kallman AB].", "o Kallman AB"],
    ["a company of which the tagger saw nothing", "They sued Adair Lowe Ltd.", "o Adair Lowe Ltd."],
    ["not in a line of capitals", "PRICES RISE AS GROUNDS SHIFT\n\nIt rained."],
    ["a form in the next sentence", "It was [p Kallman]. AB stayed.", "p Kallman"],
    ["others stay", "[p Ada Eze] of [p Kallman AB] met [o Acme].", "p Ada Eze", "o Kallman AB", "o Acme"],
  ]);
});

describe("the article before a body", () => {
  holds([
    ["at the start of a sentence", "[o The Harbour Commission] met.", "o Harbour Commission"],
    [
      "of a longer name",
      "It rained. [o The Millers Association of Ruvia] met.",
      "o Millers Association of Ruvia",
    ],
    ["in its own sentence alone", "We saw [o The Harbour Commission].", "o The Harbour Commission"],
    ["not of a paper", "[o The Harbour Times] wrote.", "o The Harbour Times"],
    ["not of what is no body by its words", "[o The Quiet Ones] sang.", "o The Quiet Ones"],
    ["nor where one word is left", "[o The Commission] met.", "o The Commission"],
    ["nor of a place", "[l The Hill Station] burned.", "l The Hill Station"],
  ]);
});

describe("names that a possessive belongs to", () => {
  holds([
    ["before a verb of companies", "[p Dobby]’s will shut two diners.", "o Dobby’s"],
    ["before a noun it is a person's", "[p Dobby]’s lawyer spoke.", "p Dobby"],
    ["behind an article", "They ate at a [p Dobby]’s outlet.", "o Dobby’s"],
    [
      "everywhere once it is known",
      "[p Dobby]’s said so. [p Dobby]’s shares fell.",
      "o Dobby’s",
      "o Dobby’s",
    ],
    ["known to the gazetteer", "Shares of [p Moody]’s fell.", "o Moody’s"],
    ["a country's is its own", "[l Kenya]’s will to win.", "l Kenya"],
    [
      "a person of the story stays one",
      "[p Ada Dobby] left. [p Dobby]’s will was read.",
      "p Ada Dobby",
      "p Dobby",
    ],
    ["the house of a saint", "[p St Mary]’s Hospital closed.", "o St Mary’s Hospital"],
    ["a lower-case house is not its name", "[p Mary]’s hospital closed.", "p Mary"],
    ["a capitalised word that is no house", "[p Mary]’s Friends left.", "p Mary"],
    ["an organization stays as it is", "[o Dobby]’s Hospital closed.", "o Dobby"],
    ["a name without possessive", "[p Dobby] will shut.", "p Dobby"],
  ]);
});

describe("what a name ends with says what it is", () => {
  holds([
    ["an airport", "[p Ada Obi Airport] was shut.", "l Ada Obi Airport"],
    ["an airport after the name", "[p Ada Obi] Airport was shut.", "l Ada Obi Airport"],
    ["a hospital", "[p Ada Obi] Hospital was shut.", "o Ada Obi Hospital"],
    ["a prize", "The [p Ada Obi] Prize went to [p Eva Lund].", "p Eva Lund"],
    ["an act", "The [p Obi Act] was repealed."],
    ["somebody of that surname", "Then [p Eva Law] spoke.", "p Eva Law"],
    ["in lower case it is no name", "The [p Ada Obi] prize went on.", "p Ada Obi"],
    ["an organization stays", "[o Obi Act] was formed.", "o Obi Act"],
    ["one word alone", "[p Act] was late.", "p Act"],
    ["another word after", "[p Ada Obi] Tomorrow.", "p Ada Obi"],
  ]);
});

describe("two names joined by an ampersand are a firm", () => {
  holds([
    ["two people", "[p Marks] & [p Stone] fell.", "o Marks & Stone"],
    ["a partner that was not found before it", "so Marks & [p Stone] fell.", "o Marks & Stone"],
    ["a partner that was not found after it", "so [p Marks] & Stone fell.", "o Marks & Stone"],
    ["not in lower case", "Then [p Marks] & sons fell.", "p Marks"],
    ["not an initial", "Then J & [p Stone] fell.", "p Stone"],
    ["places stay apart", "[l Oslo] & [l Bergen] fell.", "l Oslo", "l Bergen"],
    ["people with two names stay apart", "Then [p Eva Marks] & [p Stone] left.", "p Eva Marks", "p Stone"],
    ["nor before another word of a name", "Then [p Marks] & Stone Lund left.", "p Marks"],
    ["nor the authors of a paper", "so (see [p Marks] & [p Stone], 2010)", "p Marks", "p Stone"],
    ["nor given names", "Then [p Eva] & [p Anna] left.", "p Eva", "p Anna"],
    ["nor are others joined", "[p Marks] and [p Stone] fell.", "p Marks", "p Stone"],
    ["known with its possessive", "so [p Standard] & [p Poor]’s cut it.", "o Standard & Poor’s"],
  ]);
});

describe("a firm of many partners", () => {
  holds([
    ["a comma before two", "[p Baxter], [p Hale] & [p Moss] closed.", "o Baxter, Hale & Moss"],
    [
      "before one and what is no name",
      "[p Baxter], [o Hale & Partners] closed.",
      "o Baxter, Hale & Partners",
    ],
    ["of whom the tagger saw one", "Kallman, [o Hale & Sons] closed.", "o Kallman, Hale & Sons"],
    ["four", "Kallman, [p Baxter], [o Hale & Co.] closed.", "o Kallman, Baxter, Hale & Co."],
    ["not a place before it", "In [l Leeds], [o Hale & Sons] closed.", "l Leeds", "o Hale & Sons"],
    ["not another firm", "[o Acme], [o Hale & Sons] closed.", "o Acme", "o Hale & Sons"],
    ["not a full name", "[p Ada Obi], [o Hale & Sons] closed.", "p Ada Obi", "o Hale & Sons"],
    ["not a day", "On Monday, [o Hale & Sons] closed.", "o Hale & Sons"],
    ["before whom a title's word stands", "He left King, [o Hale & Moss] in May.", "o King, Hale & Moss"],
    ["not the king himself", "We met the King, [o Hale & Moss] said.", "o Hale & Moss"],
    [
      "what they do stands outside",
      "Architects [o Hale, Ito & Moss] closed. [o Architects Hale, Ito & Moss] rose.",
      "o Hale, Ito & Moss",
      "o Hale, Ito & Moss",
    ],
    ["not within a sentence", "Here [o Architects Hale & Moss] rose.", "o Architects Hale & Moss"],
  ]);
});

describe("what stands after a word for firms is one", () => {
  holds([
    ["a law firm", "She left law firm [p Hale Moss].", "o Hale Moss"],
    [
      "several in a list",
      "Law firms [o Kirk LLP], [p Hale Moss] and [p Allen Shear] act.",
      "o Kirk LLP",
      "o Hale Moss",
      "o Allen Shear",
    ],
    ["at the start of a sentence", "Retailer [p John Lewis] closed.", "o John Lewis"],
    [
      "a list that ends",
      "The airlines [p Hale Moss] and [p Low], said [p Ada Obi].",
      "o Hale Moss",
      "o Low",
      "p Ada Obi",
    ],
    ["not after a possessive", "The firm’s [p Hale Moss] left.", "p Hale Moss"],
    ["not after a word for people", "The publisher [p Hale Moss] left.", "p Hale Moss"],
    ["a place stays", "The airline [l Oslo] flew.", "l Oslo"],
    [
      "a word of a firm's name",
      "[o Hale Zorvan Chemical Ltd] fell. [p Zorvan] paid.",
      "o Hale Zorvan Chemical Ltd",
      "o Zorvan",
    ],
  ]);
});

describe("a name goes on after a nickname", () => {
  holds([
    ["in marks", "[p Saul] “Canelo” [p Alves] won.", "p Saul “Canelo” Alves"],
    [
      "of several words",
      "[p Ada Mensah] ‘Sister [p Ada’ Boateng] sang.",
      "p Ada Mensah ‘Sister Ada’ Boateng",
    ],
    [
      "with a small word",
      "[p William] “Billy the Fish” [p Tranter] hid.",
      "p William “Billy the Fish” Tranter",
    ],
    ["in brackets", "[p Jorge] ([p Coco]) Medina played.", "p Jorge (Coco) Medina"],
    ["in marks and brackets", "[p Manny] (‘Pacman’) [p Paredes] won.", "p Manny (‘Pacman’) Paredes"],
    ["the place of somebody in brackets", "[p Jorge] ([l Leeds]) Medina played.", "p Jorge", "l Leeds"],
    ["letters in brackets", "[p Jorge] (FRA) [p Kallman] played.", "p Jorge", "p Kallman"],
    ["not before a small word", "[p Ada] “Canelo” won.", "p Ada"],
    ["not before a clause", "[p Ada Obi] “Then We Left” [p Alves] said.", "p Ada Obi “Then We Left” Alves"],
  ]);
});

describe("a body of a body is one organization", () => {
  holds([
    [
      "a court",
      "The [o Court of Appeal] of the [o Nordic Union] met.",
      "o Court of Appeal of the Nordic Union",
    ],
    [
      "not without an article",
      "The [o Court of Appeal] of [o Nordic Union] met.",
      "o Court of Appeal",
      "o Nordic Union",
    ],
    ["nor a place", "The [o Court of Appeal] of the [l North] met.", "o Court of Appeal", "l North"],
    ["nor a firm", "[o Acme Court] of the [o Union] met.", "o Acme Court", "o Union"],
    [
      "nor with another word",
      "The [o Court of Appeal] in the [o Union] met.",
      "o Court of Appeal",
      "o Union",
    ],
  ]);
});

describe("firms named for people, clubs named for cities", () => {
  holds([
    ["a known firm", "[p Morgan Stanley] cut jobs.", "o Morgan Stanley"],
    ["a person of that name", "[p Morgan Stanley], who is 40, left.", "p Morgan Stanley"],
    ["with a title", "Then coach [p Morgan Stanley] left.", "p Morgan Stanley"],
    ["with an age", "Then [p Morgan Stanley], 40, left.", "p Morgan Stanley"],
    ["called by the surname", "[p Morgan Stanley] left. [p Stanley] wept.", "p Morgan Stanley", "p Stanley"],
    ["an unknown firm", "[p Megan Stanley] cut jobs.", "p Megan Stanley"],
    [
      "a club before its coach",
      "They lost, [l Barcelona] coach [p Eva Lund] said.",
      "o Barcelona",
      "p Eva Lund",
    ],
    ["a city before another word", "The [l Barcelona] train left.", "l Barcelona"],
    ["a city without a club", "The [l Tromsdal] coach left.", "l Tromsdal"],
  ]);
});

describe("labels of transcripts", () => {
  holds([
    ["questions and answers", "It began.\n[p Q. Why] then?\n[p A. In] May.\n[p A. Lund] left."],
    ["an initial in other texts", "It began.\n[p A. Lund] left.", "p A. Lund"],
    ["inside a line", "Then [p Q. Lund] left.", "p Q. Lund"],
    ["an office after a name", "[p EVA LUND], [p TRANSIT CHAIRMAN]: We wait.", "p EVA LUND"],
    ["an office alone", "Then [p President] left.", "p President"],
  ]);
});

describe("where one person ends and the next begins", () => {
  holds([
    ["a list of surnames", "Then [p Okafor, Nguyen] and [p Lund] left.", "p Okafor", "p Nguyen", "p Lund"],
    ["a name turned round", "Then [p Doyle, John] left.", "p Doyle, John"],
    ["given names in a list", "Then [p Eva, John] and others left.", "p Eva", "p John"],
    ["the end of a list", "Then [p Lund], [p Eva, John] left.", "p Lund", "p Eva", "p John"],
    ["an unknown name is not turned round", "Then [p Doyle, Quelm] left.", "p Doyle", "p Quelm"],
    ["a generation", "Then [p Doyle, Jr.] left.", "p Doyle, Jr."],
    ["a place with a comma stays", "Then [l Ulmar, Orsa] flooded.", "l Ulmar, Orsa"],
    ["a surname of two parts", "Then [p Ana dos Santos] [p e Silva] left.", "p Ana dos Santos e Silva"],
    [
      "in capitals it is another",
      "Then [p Ana dos Santos] [p E Silva] left.",
      "p Ana dos Santos",
      "p E Silva",
    ],
    ["the third", "Then Quelm [p Lund III] left.", "p Quelm Lund III"],
    ["with a title before", "Then President [p Lund III] left.", "p Lund III"],
    ["with a nationality before", "Then Belgian [p Lund III] left.", "p Lund III"],
    ["behind a small word", "Then came [p Lund III] again.", "p Lund III"],
    ["behind another name", "Then [l Oslo] [p Lund III] left.", "l Oslo", "p Lund III"],
    ["of two names already", "Then Quelm [p Eva Lund III] left.", "p Eva Lund III"],
    ["a Jr. that was read by himself", "Then [p Eva Lund], [p Jr.] left.", "p Eva Lund, Jr."],
    ["a Jr. that was left out", "Then [p Eva Lund] Jr. left.", "p Eva Lund Jr."],
    ["the Younger", "Then [p Eva Lund] the Younger left.", "p Eva Lund the Younger"],
    ["not one word alone", "Then [p Lund] the Younger left.", "p Lund"],
    ["not the younger of two things", "Then [p Eva Lund] the younger player left.", "p Eva Lund"],
    ["a letter is no place", "They cut it to [l B] on Friday."],
    ["a person may be a letter", "Then [p K] left.", "p K"],
  ]);
});

describe("storms and ships are no people", () => {
  holds([
    ["a typhoon", "[p Typhoon Lina] hit [l Cebu].", "l Cebu"],
    ["a hurricane before the name", "Hurricane [p Lina] hit [l Cebu].", "l Cebu"],
    ["that returns by name", "Hurricane [p Lina] hit. [p Lina] was the third."],
    [
      "unless a person bears it",
      "Hurricane [p Lina] hit. [p Eva Lina] left; [p Lina] wept.",
      "p Eva Lina",
      "p Lina",
    ],
    ["a lower-case storm has no name", "After the storm [p Lina] left.", "p Lina"],
    ["but after its kind it has", "Then tropical storm [p Lina] hit. [p Lina] lasted a day."],
    ["a cyclone without an article", "When cyclone [p Lina] hit, all fled."],
    ["the day is no storm", "After storm Monday [p Lina] left.", "p Lina"],
    ["several storms", "Hurricanes [p Ada] and [p Lina] hit. [p Lina] was worse."],
    ["three storms", "Storms [p Ada], [p Otto] and [p Lina] hit; [p Otto] lasted."],
    ["several ships", "The tankers [p Ada Lane] and Lina sank off [l Oslo].", "l Oslo"],
    ["a ship after the words of the sea", "His yacht, the [p Ada Jane], was found drifting."],
    ["with its article at sea", "The [p Ada Jane] docked in [l Oslo].", "l Oslo"],
    ["on land it is left alone", "The [p Ada Jane] affair hurt him.", "p Ada Jane"],
    ["somebody of a country at sea", "The Welshman [p Ada Rees] sailed.", "p Ada Rees"],
    ["a warship of another navy", "INS [p Vikrant Rao] sailed; so did HNLMS [p Tromp]."],
    ["letters that are initials on land", "MS [p Tanner] spoke.", "p Tanner"],
    ["and a ship at sea", "The MS [p Tanner] sailed."],
    ["a ship known by its name", "The trawler [p Ada Jane] sank. The [p Ada Jane] was old."],
    ["a racehorse", "The filly [p Ada Jane] won by a neck."],
    ["a ship of the navy", "The USS [p Ada Lane] sailed for [l Oslo].", "l Oslo"],
    ["a ship of two names before it", "HMS Queen [p Anne] stayed."],
    ["but no other word there", "USS Lane, [p Anne] said.", "p Anne"],
    ["that the tagger took for no name", "Hurricane Lina hit. [p Lina] was the third."],
    ["a ferry", "The ferry [p Ada Lane] sank. Captain [p Eva Lund] swam.", "p Eva Lund"],
    ["a ship in the sentence before", "He sold the yacht. [p Ada] wept.", "p Ada"],
    ["a story without any", "[p Ada] left [l Oslo].", "p Ada", "l Oslo"],
  ]);
});

describe("words that stand before a person's name", () => {
  holds([
    ["ranks", "[p Lt Gen Samuel Okafor] spoke.", "p Samuel Okafor"],
    ["not before a nickname", "[p Gen “Ama” Okafor] spoke.", "p Gen “Ama” Okafor"],
    ["short ranks in capitals", "[p DI Eva Lund] and [p Di Maria] spoke.", "p Eva Lund", "p Di Maria"],
    ["a faith is no nationality", "[p Christian Julius Aforlah] won.", "p Christian Julius Aforlah"],
    ["a rank alone is a name", "[p President] spoke.", "p President"],
    ["a nationality before two names", "[p German Eva Lund] won.", "p Eva Lund"],
    ["before one it may be a given name", "[p German Ruiz] won.", "p German Ruiz"],
    ["not before a particle", "[p German de Ruiz] won.", "p German de Ruiz"],
    ["a place stays", "[l Maj Col] fell.", "l Maj Col"],
  ]);
});

describe("known places are no people", () => {
  holds([
    ["an airport one flies from", "Flights from [p Charles de Gaulle] were late.", "l Charles de Gaulle"],
    ["whom it was named for", "In 1958 [p Charles de Gaulle] returned.", "p Charles de Gaulle"],
    ["a capital that acts", "[p Vilnius] said so.", "l Vilnius"],
    [
      "unless a person bears the name",
      "[p Eva Vilnius] left. [p Vilnius] said so.",
      "p Eva Vilnius",
      "p Vilnius",
    ],
    ["nor where it is a surname too", "[p Rosario] said so.", "p Rosario"],
    ["an organization stays", "[o Vilnius] won.", "o Vilnius"],
    ["a village is not known enough", "[p Ystad] said so.", "p Ystad"],
  ]);
});

describe("people whom the tagger missed and the words beside them give away", () => {
  holds([
    ["a role before two capitals", "We met relief worker Hanne Storm there.", "p Hanne Storm"],
    ["an age after them", "We saw Summer Dale, 41, there.", "p Summer Dale"],
    ["a surname with its age", "Then Rodríguez, 23, scored.", "p Rodríguez"],
    ["a surname in a list", "He left out Ramírez, [p Ito] and others.", "p Ramírez", "p Ito"],
    ["speech before them", "“No,” said Misty Dale.", "p Misty Dale"],
    ["a given name that is a month", "Then May Frost will join.", "p May Frost"],
    ["a given name that is a city", "Then [l Sofia] Marinova left.", "p Sofia Marinova"],
    ["a headline's capitals are no names", "Nurse Misty Dale Wins Big Prize Again Today"],
    ["nor is an office", "We met teacher Union Day there."],
  ]);
});

describe("what stands in a list of people is a person", () => {
  holds([
    ["between two", "[p Okafor], [l Traoré] and [p Lund] came.", "p Okafor", "p Traoré", "p Lund"],
    [
      "a city that is known stays one",
      "[p Okafor], [l Paris] and [p Lund].",
      "p Okafor",
      "l Paris",
      "p Lund",
    ],
    ["one person is no list", "[p Okafor], [l Zorvan] and [o Zemba].", "p Okafor", "l Zorvan", "o Zemba"],
  ]);
});

describe("a word before the kind of place that it names", () => {
  holds([
    ["a district", "Fire hit the old Harrow district.", "l Harrow"],
    ["an adjective is none", "She won the Congressional district."],
    ["nor is a nationality", "It crossed the German river."],
    [
      "a given name that is a province, behind whose it is",
      "It is in [l Chad]’s Isabela province.",
      "l Chad",
      "l Isabela",
    ],
    ["not a nation's", "It is in [l Chad]’s French province.", "l Chad"],
  ]);
});

describe("organizations that the tagger missed", () => {
  holds([
    ["initials", "The [o Fishers Union of Kallo] met. FUK left.", "o Fishers Union of Kallo", "o FUK"],
    ["a party known by its article", "He left the Greens for us.", "o Greens"],
    ["shares", "Then shares of Axoplen fell.", "o Axoplen"],
    [
      "a body of a place",
      "The Coast Guard Service of [l Northern Ireland] left.",
      "o Coast Guard Service of Northern Ireland",
    ],
    ["a body alone takes no place", "The service of [l Northern Ireland] left.", "l Northern Ireland"],
    [
      "a firm's first word",
      "[o Delmar Corp] lost. A lawyer for [p Delmar] left.",
      "o Delmar Corp",
      "o Delmar",
    ],
    [
      "somebody's name",
      "[o Delmar Corp] lost. [p Ada Delmar] and [p Delmar].",
      "o Delmar Corp",
      "p Ada Delmar",
      "p Delmar",
    ],
    ["an office before a name", "Minister of Mines and [p Energy Paulo Reis] left.", "p Paulo Reis"],
  ]);
});

describe("bodies of two places or of many people", () => {
  holds([
    ["a force of two counties", "[l Norvik] and [o Sundal Police] met.", "o Norvik and Sundal Police"],
    ["two bodies", "[o Norvik Bank] and [o Sundal Police] met.", "o Norvik Bank", "o Sundal Police"],
    ["a court of magistrates", "At [l Norvik] Magistrates’ Court she wept.", "o Norvik Magistrates’ Court"],
    ["a body found whole", "The [o Farmers’ Union of Norvik] met.", "o Farmers’ Union of Norvik"],
    ["an Irish prime minister", "Then [p Taoiseach Ada Roe] left.", "p Ada Roe"],
  ]);
});

describe("who plays against whom", () => {
  holds([
    ["a club named for a city", "[l Lens] beat [l Lyon] 2-0 in the league.", "o Lens", "o Lyon"],
    ["a club that nobody knows", "Zorvan thrashed [l Lyon] with late goals.", "o Zorvan", "o Lyon"],
    ["to whom one lost", "[l Lens] lost to [l Lyon] after three goals.", "o Lens", "o Lyon"],
    ["where one won", "They won 3-1 at [l Lens] with a late goal.", "o Lens"],
    ["whose captain it is", "The goal hurt [l Lens], whose captain left.", "o Lens"],
    ["that sacks its coach", "[l Lens] sacked their coach after the derby.", "o Lens"],
    ["countries stay places", "[l Ghana] beat [l Togo] 2-0 in the cup.", "l Ghana", "l Togo"],
    ["where they play stays, too", "[l Lens] beat [l Lyon] 2-0 in [l Paris].", "o Lens", "o Lyon", "l Paris"],
    ["nobody plays without a word of sports", "[l Lens] beat [l Lyon] to the law.", "l Lens", "l Lyon"],
    ["players in sets", "Zorvan beat Kovač 6-4, 6-3 on Monday.", "p Zorvan", "p Kovač"],
    ["players called like places", "In the draw, [l Osaka] meets Zorvan.", "p Osaka", "p Zorvan"],
    ["a player's opponent", "In two sets [p Ada Obi] lost to Zorvan.", "p Ada Obi", "p Zorvan"],
    ["a score stands between", "[l Lens] drew 0-0 with [l Lyon].", "o Lens", "o Lyon"],
    ["also where one goes to a town", "[o Lens] lost 3-0 to [l Luton].", "o Lens", "o Luton"],
    ["nobody plays where one goes", "[o Lens] went by bus to [l Luton] for the match.", "o Lens", "l Luton"],
  ]);
});

describe("a given name that is a title", () => {
  holds([
    ["beside full names", "[p Ada Obi] and Prince [p Adjei] won.", "p Ada Obi", "p Prince Adjei"],
    [
      "before full names",
      "Justice [p Moyo], [p Ada Obi] and [p Leo Hill] won.",
      "p Justice Moyo",
      "p Ada Obi",
      "p Leo Hill",
    ],
    ["with an age", "We met Justice [p Moyo], 24, there.", "p Justice Moyo"],
    ["before a trade", "Major [p Wilson], a plumber, left.", "p Major Wilson"],
    ["not the age of a soldier", "Major [p Wilson], 43, left.", "p Wilson"],
    ["not of a prince", "Prince [p Harry], 36, left.", "p Harry"],
    ["not of one with a full name", "[p Ada Moyo] left. Justice [p Moyo], 54, wept.", "p Ada Moyo", "p Moyo"],
    [
      "not beside another with a title",
      "President [p Ada Obi] and Justice [p Moyo] left.",
      "p Ada Obi",
      "p Moyo",
    ],
    ["a day", "Wednesday [p Adomako] was born in May.", "p Wednesday Adomako"],
    ["not a day on which something was", "On Wednesday [p Adomako] was born.", "p Adomako"],
  ]);
});

describe("organizations that the words beside them give away", () => {
  holds([
    ["a charity", "She works for the charity Zorvan Bridge.", "o Zorvan Bridge"],
    ["a company", "Mining company Zorvan paid.", "o Zorvan"],
    ["everywhere once it is known", "The start-up Zorvan paid. Zorvan wept.", "o Zorvan", "o Zorvan"],
    ["before what it is", "The Zorvan union met.", "o Zorvan"],
    ["of several words", "The leader of the Los Zorvanes gang left.", "o Los Zorvanes"],
    ["what it is set off", "Zorvan, the state operator, paid.", "o Zorvan"],
    ["one of many", "They left Zorvan, one of the best-known companies, and wept.", "o Zorvan"],
    ["whose chief somebody is", "The chief executive of Zorvan left.", "o Zorvan"],
    ["for whom somebody speaks", "A spokeswoman for Zorvan wept.", "o Zorvan"],
    ["of what the tagger took for a place", "The chief executive of [l Zorvan] left.", "o Zorvan"],
    ["a gang that the tagger took for a place", "They led the [l Los Zorvanes] gang.", "o Los Zorvanes"],
    ["but a known place is one", "The airline [l Leeds] flew.", "l Leeds"],
    ["not the manager of one", "Zorvan, a bank manager, wept."],
    ["not who leads one", "Zorvan, the woman who led the company, wept."],
    ["not a word of English", "The chief executive of Bread left."],
    ["nor a nationality", "The Kenyan union met."],
  ]);
});

describe("organizations that only what stands beside them gives away", () => {
  holds([
    [
      "a kind of firm before it",
      "The [l Japanese] steelmaker Tokuro Metals paid.",
      "l Japanese",
      "o Tokuro Metals",
    ],
    ["a pollster", "A survey by the pollster Green Cedar found it.", "o Green Cedar"],
    ["a broadcaster", "She told the broadcaster KVR24 that it was late.", "o KVR24"],
    ["a union that was read as a person", "The union [p Sindevaro] struck.", "o Sindevaro"],
    ["a trade that is people's, too", "Coffee grower Dak Ruong Beans will list.", "o Dak Ruong Beans"],
    [
      "a list after the noun ends with somebody of the story",
      "[p Ada Lund] left the firms [p Hale] and [p Lund].",
      "p Ada Lund",
      "o Hale",
      "p Lund",
    ],
    ["but a given name after it is somebody", "They saved the miner Murat Sönmez.", "p Murat Sönmez"],
    [
      "nor is anybody a firm who has a full name",
      "[p Ada Lund] left the firm [p Lund] founded.",
      "p Ada Lund",
      "p Lund",
    ],
    ["an aside with the kind after the name", "[p Cobre Alto], a private bank, paid.", "o Cobre Alto"],
    [
      "an aside with more words",
      "[p VK GVR], the largest cinema chain in the country, will open.",
      "o VK GVR",
    ],
    ["somebody of the kind is none", "[p Abdo Renz], a bank manager, paid.", "p Abdo Renz"],
    ["nor somebody whose the kind is", "[p Abdo Renz], the band’s drummer, paid.", "p Abdo Renz"],
    ["nor the head of it", "[p Abdo Renz], the head of the company, paid.", "p Abdo Renz"],
    ["the name as the aside", "The consumer agency, [p Profecra], had asked.", "o Profecra"],
    ["not where somebody speaks", "He left the company, [p Renz] said.", "p Renz"],
    ["what is a which", "[p Zorvan], which was founded in 1990, closed.", "o Zorvan"],
    ["which does what bodies do", "It was Unifarro, which represents welders.", "o Unifarro"],
    ["a law is none", "It was the Payment Act, which governs banks."],
    ["what bodies have", "We met Iustitra’s shareholders.", "o Iustitra"],
    ["who belongs to bodies", "We met Iustitra executives.", "o Iustitra"],
    ["an ordinary word that opens its sentence", "Unionized employees struck."],
    ["members of parliament are no body", "The six party MPs left."],
    ["a town’s name after a kind of firm", "The mining company [l Serrana] paid.", "o Serrana"],
    ["a country’s is its own", "The airline [l Kenya] bought.", "l Kenya"],
  ]);
});

describe("what heads a body", () => {
  holds([
    ["a court", "They sued in [l Kallo District Court].", "o Kallo District Court"],
    ["an institute with its complement", "It was the [l Institute of Kallo].", "o Institute of Kallo"],
    [
      "a centre with a task",
      "A man at the [l Regional Meteorological Centre] spoke.",
      "o Regional Meteorological Centre",
    ],
    [
      "a medical center",
      "Doctors at [l Ana Ruiz Memorial Medical Center] spoke.",
      "o Ana Ruiz Memorial Medical Center",
    ],
    ["a centre for shopping is a place", "They met in [l Kallo Shopping Centre].", "l Kallo Shopping Centre"],
    ["a word alone says nothing", "They met in [l Court].", "l Court"],
    [
      "a country and what lies in it",
      "At [o Sweden’s Karolinde Institute] they slept.",
      "l Sweden",
      "o Karolinde Institute",
    ],
    [
      "a country’s ministry is one name",
      "It was [o Japan’s Foreign Ministry].",
      "o Japan’s Foreign Ministry",
    ],
    ["the owner in a body’s name", "The King’s [o Fund] met.", "o King’s Fund"],
    ["not without an article", "Here the man saw Ada’s [o Fund].", "o Fund"],
  ]);
});

describe("short forms in brackets", () => {
  holds([
    [
      "letters of another language",
      "The [o Chess Union of Adair] (PBSA) met.",
      "o Chess Union of Adair",
      "o PBSA",
    ],
    [
      "the body goes on to the bracket",
      "The [o Movement of People] Hit by Dams (MPD) met.",
      "o Movement of People Hit by Dams",
      "o MPD",
    ],
    [
      "a museum with letters is a body",
      "The [l City Museum of Adair] (MKA) met.",
      "o City Museum of Adair",
      "o MKA",
    ],
    ["an agency in brackets is none", "At [o Acme Foods] (AP) they met.", "o Acme Foods"],
    ["nor is a country", "At [o Acme Foods] (UK) they met.", "o Acme Foods"],
    ["somebody’s party is not his name", "It was [p Ada Lund] (KLP).", "p Ada Lund"],
  ]);
});

describe("people whom the story names in full and alone", () => {
  holds([
    [
      "a given name that is a word",
      "Will Sharp never thought so. Then [p Sharp] put it up.",
      "p Will Sharp",
      "p Sharp",
    ],
    ["and without the surname elsewhere", "Will Sharp never thought so.", "p Will Sharp"],
    [
      "a surname that is a nationality, with an age",
      "[p Fran English] cooked. English, 63, ate.",
      "p Fran English",
      "p English",
    ],
    ["or speech", "[p Fran English] cooked. Then English said so.", "p Fran English", "p English"],
    ["not by itself", "[p Fran English] cooked. Most of it was English food.", "p Fran English"],
    ["not after an article", "[p Ada Rabha] won. It was the Rabha festival.", "p Ada Rabha"],
    ["a particle in the surname", "They replaced Fleur de Graaf.", "p Fleur de Graaf"],
    ["but no given name, no person", "They crossed Plaza de Graaf."],
  ]);
});

describe("titles of several, and of Malaysia", () => {
  holds([
    ["judges", "It was [p Justices Ada Lund] and [p Amos Hale].", "p Ada Lund", "p Amos Hale"],
    ["two words", "It was [p Tan Sri Rahman Idris].", "p Rahman Idris"],
    ["the second word", "It was Tan [p Sri Rahman Idris].", "p Rahman Idris"],
    ["a surname is none", "It was [p Tan Rahman].", "p Tan Rahman"],
  ]);
});

describe("what an acronym explains is one organization", () => {
  holds([
    [
      "in brackets",
      "The [o Movement] of People Hit by Dams (MPHD) met.",
      "o Movement of People Hit by Dams",
      "o MPHD",
    ],
    ["after “or”", "The Adair Union of Mills, or [o AUM], met.", "o Adair Union of Mills", "o AUM"],
    ["a part of it", "The Adair [o Union of Mills] (AUM) met.", "o Adair Union of Mills", "o AUM"],
    ["without a possessive", "The Adair Mill [o Union]’s (AMU) men.", "o Adair Mill Union", "o AMU"],
    ["not a report", "She filed a First Information Report (FIR) there."],
    ["not a person", "[p Ada Obi] (AO) wept.", "p Ada Obi"],
    ["read as somebody", "[p Slaska Huta Stali] ([o SHS]) said no.", "o Slaska Huta Stali", "o SHS"],
    ["with a place in it", "Rugby [l Pacific Islands] ([o RPI]) met.", "o Rugby Pacific Islands", "o RPI"],
    [
      "other letters explain nothing and are its letters elsewhere",
      "The [o Adair Union of Mills] (XYZ) met.",
      "o Adair Union of Mills",
      "o XYZ",
    ],
  ]);
});

describe("more of what stands in lists", () => {
  holds([
    [
      "letters of no English word",
      "Marín, [p Ibáñez], Quiñones and Zúñiga signed.",
      "p Marín",
      "p Ibáñez",
      "p Quiñones",
      "p Zúñiga",
    ],
    [
      "with their ages",
      "[p Kowalski], 41, [p Nowak], 38, and Zorvanska, 29, fell.",
      "p Kowalski",
      "p Nowak",
      "p Zorvanska",
    ],
    [
      "neither nor",
      "Neither [p Kowalski] nor [p Nowak] nor Zorvan saw it.",
      "p Kowalski",
      "p Nowak",
      "p Zorvan",
    ],
    ["a surname with a mark in it", "[p Patel], [p Rao] and D’Souza left.", "p Patel", "p Rao", "p D’Souza"],
    [
      "a full name beside one",
      "[p Wisdom Phiri] and Forget Ndlovu left.",
      "p Wisdom Phiri",
      "p Forget Ndlovu",
    ],
    [
      "after a title of many that opens its sentence",
      "Officers Zorvan, [p Rao] and [p Nowak] left.",
      "p Zorvan",
      "p Rao",
      "p Nowak",
    ],
    ["words among them", "Judges Banks, [p Rao] and Stone left.", "p Banks", "p Rao", "p Stone"],
    ["also where only the title says so", "Deputies Banks and Stone left.", "p Banks", "p Stone"],
    ["no bodies after a title", "Ministers Council and Board left."],
    ["nor countries", "Ministers [l Kenya] and Zorvan left.", "l Kenya"],
    ["not what opens a sentence", "Outraged, [p Edwards] left.", "p Edwards"],
    ["not a work's stars", "[p Ada Obi] and Zorvanal stars left.", "p Ada Obi"],
    ["not a country's people", "[p Ada Obi] and Kenyans left.", "p Ada Obi"],
  ]);
});

describe("things that bear people's names", () => {
  holds([
    ["a case with a stop", "The court struck down [p Roe] v. [p Wade]."],
    ["a case without one", "In its ruling it followed Donoghue v [p Stevenson]."],
    [
      "a case against a body",
      "The case of [p Brown] v. [o Board of Education] went on.",
      "o Board of Education",
    ],
    ["players stay", "It was [p Nadal] v [p Federer] again.", "p Nadal", "p Federer"],
    ["a sport before a headline", "[l RUGBY]: Eels won."],
    ["another, read as a body", "[o GOLF]: Eels won."],
    ["but a body elsewhere", "They met the [o Cricket].", "o Cricket"],
    ["and a name of two words", "They met in [l Rugby Town]: it rained.", "l Rugby Town"],
    ["a sport", "[l Rugby] is played in May."],
    ["but no town that something is in", "It rained in [l Rugby].", "l Rugby"],
    ["a disease", "A drug for [p Huntington]’s disease came."],
    ["two diseases", "[p Parkinson]’s and [p Alzheimer]’s cost much."],
    [
      "not of somebody in the story",
      "[p Ada Huntington] left. [p Huntington]’s lawyer wept.",
      "p Ada Huntington",
      "p Huntington",
    ],
    ["a telescope", "The [p James Webb] telescope saw it."],
    ["somebody's trial stays", "The [p Ada Obi] trial went on.", "p Ada Obi"],
    ["a street of a whole name", "[p Obafemi Awolowo] Way was shut.", "l Obafemi Awolowo Way"],
    ["a bridge in another language", "[p Rajiv Gandhi Setu] was shut.", "l Rajiv Gandhi Setu"],
    ["a surname like a street", "[p Ada Lane] left.", "p Ada Lane"],
  ]);
});

describe("bodies of which the tagger saw a part", () => {
  holds([
    ["a royal one", "The Royal [o Society of Adair] met.", "o Royal Society of Adair"],
    ["a saint's", "Saint [o Thomas Adair College] shut.", "o Saint Thomas Adair College"],
    [
      "fields of a ministry",
      "The [o Department of Food], Trade and the Marine paid.",
      "o Department of Food, Trade and the Marine",
    ],
    ["two fields", "The [o Ministry of Health] and Welfare paid.", "o Ministry of Health and Welfare"],
    ["not who speaks", "“No,” the [o Ministry of Health], Adair said.", "o Ministry of Health"],
    ["nor another ministry", "The [o Ministry of Health] and Ministry men met.", "o Ministry of Health"],
    ["nor a country", "The [o Ministry of Health] and Kenya met.", "o Ministry of Health"],
    [
      "a union of a country",
      "The [o National Union of Adair Workers of Steel] of Kenya struck.",
      "o National Union of Adair Workers of Steel of Kenya",
    ],
    ["a firm and sons", "They sued [p J. B. Hale] & Sons.", "o J. B. Hale & Sons"],
    ["not two people", "They met [p Ada Hale] & Leo.", "p Ada Hale"],
  ]);
});

describe("full names of countries", () => {
  holds([
    ["are one place", "Envoys of the Republic of [l Malta] met.", "l Republic of Malta"],
    ["where the tagger read a body", "The [o Republic of Malta] signed.", "l Republic of Malta"],
    ["and where it read nothing", "The Sultanate of Oman signed.", "l Sultanate of Oman"],
    [
      "not inside a longer name",
      "The [o Bank of the Republic of Malta] signed.",
      "o Bank of the Republic of Malta",
    ],
    ["nor where it goes on", "The [o Republic of Malta Choir] sang.", "o Republic of Malta Choir"],
    ["nor of what is no country", "The Republic of Letters met."],
    ["nor in small letters", "The state of [l Kuwait] met.", "l Kuwait"],
  ]);
});

describe("ships called by a title", () => {
  holds([
    ["are no people", "The ferry Princess [p Olga] sank off [l Odesa].", "l Odesa"],
    ["nor captains", "The cargo ship Captain [p Zorvan] sank."],
    ["as who sails one is", "The captain of the ferry, Captain [p Zorvan], left.", "p Zorvan"],
    ["and who has a full name", "The ferry Captain [p Ada Zorvan] sailed left.", "p Ada Zorvan"],
  ]);
});
