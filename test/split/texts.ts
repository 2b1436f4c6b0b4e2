/** Our own texts, each made so that something is seen in it that is not seen in the others. */

interface Text {
  readonly name: string;
  readonly text: string;
}

const lines = (...parts: readonly string[]): string => parts.join("\n");

/** A text of many paragraphs of which each speaks of a place of its own. */
const villages = [
  "Arlen",
  "Bree",
  "Corve",
  "Dunmore",
  "Esk",
  "Farrow",
  "Glenn",
  "Hathe",
  "Islay",
  "Jura",
  "Kells",
];
const filler = (from: number, to: number): readonly string[] =>
  villages.slice(from, to).map((village, k) => `Rain fell on ${village} for ${k + 3} hours without a pause.`);

export const texts: readonly Text[] = [
  {
    // A name is remembered for twenty paragraphs, in full or bare.
    name: "names that come again",
    text: lines(
      "Anna Meyer opened the new lock in Wexley on Monday, and Ola Brandt paid for it.",
      "Meyer said the gates would last for eighty years.",
      "Engineers of the Harbour Board, led by Anna Meyer, built it in two winters; Brandt watched.",
      ...filler(0, 9),
      ...filler(2, 11),
      "Meyer left the yard in the evening.",
      "Ola Brandt came back, and so did Meyer, Anna Meyer and Ola Meyer.",
      "Brandt will sell the barges to Wexley.",
      "The gates were shut at night.",
    ),
  },
  {
    name: "headlines in capitals and in title case",
    text: lines(
      "FERRY FARES TO RISE IN MARLOW BAY",
      "By Lin Mei",
      "MARLOW BAY, March 3 (NNA) — Passengers on the ferry between Marlow Bay and Torvia will pay a fifth more from May, the harbour board said on Tuesday after a meeting that lasted until midnight.",
      "The board blamed the price of fuel.",
      "Passengers said they would rather swim.",
      "TRAMS IN LINDHAVEN STAND STILL",
      "March 4, 2019",
      "Hundreds of tram drivers in Lindhaven walked out at dawn for three days, leaving half a million commuters to look for buses and bicycles, the operator said yesterday.",
      "The drivers want shorter shifts.",
      "Mine Under Kolm to Store Charters",
      "The archive has chosen a salt mine.",
      "“Nobody Told Us,” Say Neighbours of the Mine",
      "The neighbours of the mine under Kolm learned of the charters from the radio, one of them, Claudia Stern, told a meeting in the village hall that ended without a vote.",
    ),
  },
  {
    name: "teasers that break off",
    text: lines(
      "The council of Osterby voted on Thursday to keep the town’s only library open. More than 6,000 residents had signed a petition. “I was wrong,” the mayor said. He had wanted to move the books into the town hall, where the registry stands empty since the merger. The vote was 14 to 9. Nobody expected it.",
      "LIBRARY SAVED: Council votes to keep the building, the mayor says, and looks for money The council of Osterby voted on Thursday to keep the town’s only library open, ending a dispute that had divided the coalition. Mayor Jonas Weil said he would respect the vote. He had proposed to move the books into the",
      "A fire that began in a laundry room forced the hospital in Brackwater to clear its children’s ward on Sunday night, but nobody was hurt, officials said. Firefighters carried 23 children down two flights of stairs. Chief nurse Abena Mensah said the last of them was out within nine minutes, and that parents…",
      "Then the ward was shut.",
      "The glacier above Sarn lost more ice last summer than in any year since 1931, scientists reported. It has shrunk by 4.2 metres since the spring… [+2314 chars]",
      "Dust darkened the snow, said Mirjam Tolle of the University of Aarn, who has measured it for",
      "He will come back in May: “",
      "“The snow will not",
    ),
  },
  {
    name: "gaps of two widths",
    text: lines(
      "Salt Mine to Store Charters\n",
      "The salt mine under Kolm will house 40 kilometres of medieval records, the archive said.\n",
      "The first lorries are due in May:\n",
      "“Nowhere else is as dry.”\n",
      "Miners will go on digging in the eastern galleries.\n\n\n",
      "Bridge Toll Was Unlawful\n",
      "Drivers can cross the Wexley bridge free of charge from midnight after a court ruled on its toll.\n",
      "But nobody gets money back, the judge said\n",
      "The debt was paid off in 2011, he said.",
    ),
  },
  {
    name: "what stands between stories",
    text: lines(
      "Advertisement",
      "The ferry left the harbour an hour late.",
      "Advertisement",
      "It came back at noon, the captain said, and nobody asked where it had been.",
      "Read more: Ferry fares to rise",
      "Sign up for our newsletter",
      "Advertisement",
      "A court will hear on Friday whether the owner must pay. The owner of the ferry is a bank.",
      "— Reuters",
      "Reporting by Lin Mei; editing by Amal Decker",
      "Trains between Torvia and Kolm stop for a week while the bridge is painted, the railway said.",
      "* * *",
      "The painters start on Monday.",
      "----------",
      "By Omar Felk",
      "4 min read",
      "Two swans closed the airport of Lindhaven for an hour.",
      "Omar Felk is a reporter in Lindhaven.",
      "File photo: the airport of Lindhaven.",
      "A swan can weigh 12 kilos.",
      "Advertisement",
    ),
  },
  {
    name: "a live log",
    text: lines(
      "11:20 a.m. The court sits again. The defendant’s lawyer asks for a break.",
      "11:45 a.m. The judge says no.",
      "12:05 GMT The lawyer asks again, “for reasons of health”.",
      "The judge says yes, she says.",
      "1 pm “We go on,” says the judge.",
    ),
  },
  {
    name: "wrapped lines",
    text: lines(
      "Council votes to keep library",
      "",
      "   The council of Osterby voted on Thursday to keep the town’s",
      "only library open, ending a dispute that had divided the ruling",
      "coalition for months, and the mayor said he would respect it.",
      "   More than 6,000 residents had signed a petition against the",
      "closure.",
      "   Short lines end",
      "early.",
      "   The library will be closed on Mondays, the mayor added, as long",
      "as the registry is short of money; and Amal Decker, who runs it,",
      "agreed with him in a letter.",
      "----------",
      "   A bridge over the river Esk will be painted green by students of",
      "the school of art in Torvia.",
    ),
  },
  {
    name: "words and sentences of every sort",
    text: lines(
      "J. R. Smith met Ms. Élodie Ångström-Weiß in the U.S. Senate. (She flew.) “He drove!” Did they? ‘Yes.’ 3.5 hours late…",
      "protest protesters PROTESTING Protest, Anna; Berta (Carl) Dora Emil. Franz said: Gerda e\u0301t Ida\u2019s 2019 km x Y Zq",
      "The The THE that That this mayor’s mayors naïve NAÏVE 漢字 Ωmega “Quote” one.Two three. four five! \u201cSix\u201d seven? \u2018Eight\u2019 ",
      "?! . , ; ( )",
      "a an of it Io",
      "internationalisation internationally international inter",
    ),
  },
  {
    name: "a line without end and what follows",
    text: lines(
      `${"Barge Number Nine sank. ".repeat(150)}Hidden Words here.`,
      "Hidden words came up.",
      `${"Go. ".repeat(300)}`,
      `a${"b".repeat(400)} end.`,
    ),
  },
  {
    name: "white space of every sort",
    text: `\r\n \t\u00a0The ferry sailed.\u3000\r\n\r\n\r\rThe mine closed.\n\f\nThe bridge opened.\u2028${" ".repeat(300)}The tram stopped.${"\n".repeat(300)}The swan landed.\n`,
  },
];

export const kickers: readonly string[] = [
  "Banks would wait, a minister said, adding that talks go on The central bank kept its rate on Monday, and its governor said it would",
  "Ferries would sail, the owner said, as talks began with the US US officials met the owner on Monday and said they would",
  "Harbour board plans to raise fares by 20% Passengers on the ferry to Torvia will pay more from May, the board said",
  "Mine wins prize “for the driest air in Europe” Prime Minister Ada Lund visited the salt mine under Kolm on Friday",
  "Police looking into fire at the children’s ward BRACKWATER – A laundry caught fire on Sunday and was put out",
  "Swans block airport’s runways Lindhaven Airport was closed for an hour because two swans had landed on it",
  "Nobody expected the vote. The council kept its library open on Thursday",
  "Too short Yes it is",
  "Union wants a shift of eight hours, says Aas Drivers of the trams walked out and Aas led them through the town of Lindhaven",
];
