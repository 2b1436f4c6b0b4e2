/** Short texts of our own, each with something that the tagger weighs. */
export const texts: readonly { readonly name: string; readonly text: string }[] = [
  [
    "a person introduced and returning",
    "Police chief Maria Tembo resigned on Friday.\n\nTembo had led the force since 2019. The mayor thanked Tembo, who is 54.",
  ],
  [
    "honorifics",
    "It was Mrs. Papadakis who paid. Mr Olufade and Dr Stein agreed. Messrs. Lind and Roth did not.",
  ],
  ["titles", "President Thomas Okello met coach Lindqvist, Sen. Brandt and Sheikh Tarek in Kampala."],
  [
    "saying verbs",
    "“It is late,” said Ahlberg. Ahlberg said so twice. Novotny added that he was sorry, and Duarte nodded.",
  ],
  [
    "places by their neighbours",
    "Floods hit the town of Marova near Kelsten, in the Torvan district, north of Ulmar.",
  ],
  [
    "a river, a street and an airport",
    "The Arvel River rose. Boats lay on Lake Orsa; Halden Street and Brodel Airport were shut.",
  ],
  [
    "ministries and firms",
    "The Ministry of Fisheries sued Norrland Steel Corp and the Bank of Tavia. The ministry won.",
  ],
  [
    "an acronym after its long form",
    "The National Fisheries Board (NFB) met on Monday. The NFB said no. NFB boats stayed in port.",
  ],
  ["an acronym before its long form", "WFU leaders left. The World Fishers Union is based in Lisbon."],
  ["a list of countries", "Rain is expected in Ghana, Togo, Benin and Nigeria."],
  ["a list of people", "Anna Kowalska, Jean Dupont, Li Wei and Piet de Boer were there."],
  [
    "a headline in title case",
    "Mayor Okello Says Talks With Norrland Steel Are Over\n\nKAMPALA — Thomas Okello spoke on Monday.",
  ],
  ["a headline in capitals", "OKELLO LEAVES KAMPALA FOR TALKS IN NAIROBI\n\nThomas Okello left on Monday."],
  [
    "a table of results",
    "Harbour Rovers 2 Kelsten United 1\nUlmar City 0 Norvik 0\nScorers: Lind (12), Roth (80)",
  ],
  ["a market line", "Norrland Steel 12.40 +0.30\nTavia Bank 3.10 unch\nAurel Foods 45.00 -1.20"],
  [
    "a word met in lower case too",
    "The harbour was shut. Harbour staff left. The Harbour said nothing; Mr Harbour did.",
  ],
  [
    "a first name alone",
    "Grace Mutua ran well. “I am tired,” said Grace. Patience, her sister, came second.",
  ],
  [
    "hyphens",
    "Park Min-jung met Jean-Luc Roth and the Brussels-based Anne-Marie Stein. The Lagos-Kano road was shut.",
  ],
  [
    "particles and prefixes",
    "Ursula von der Ahe, Omar bin Salim, al-Hakim, O’Hara, McAllister and Gérard d’Arbois left Abu Dhabi.",
  ],
  [
    "initials and abbreviations",
    "J. P. Halloran of the U.S. and W. E. Stone Jr. met St. Clair in St. Gallen.",
  ],
  ["a nickname in marks", 'Saul “Chico” Moreno beat Manny "Rocket" Paredes. Jean-Claude (“Doc”) Duval left.'],
  [
    "marks that are no nickname",
    "The singer “Ada” Moreno? Asked “Why Ada” Moreno left. Moreno said “No” Tuesday.",
  ],
  [
    "possessives",
    "Kenya’s economy and Okello’s plan pleased Norrland’s board. Nairobi's mayor did not speak.",
  ],
  ["numbers in names", "Boeing 747s and Channel 4 cameras came; Group of 77 ministers met at Gate 12."],
  ["brackets", "Eva Lund (Norway) beat Ana Sato (JPN). The runner (Lund) rested."],
  [
    "of, the and for in names",
    "The University of the North, the Fund for Peace and the Isle of Marn signed it.",
  ],
  [
    "nationalities",
    "The French and German ministers spoke to Brazilian reporters. Many Peruvians and Hong Kongers left.",
  ],
  [
    "days, months and works",
    "On Tuesday, in June, the Oslo Prize and the Nordic Cup were held after the Harvest Festival.",
  ],
  [
    "cities and their countries",
    "PARIS, France — A train left Lyon, France, for Geneva, Switzerland, via Springfield, Ohio.",
  ],
  ["what acts", "Tallinn said no. Washington and Moscow agreed. The Kremlin denied it; Brussels waited."],
  [
    "teams and players",
    "Arsenal beat Chelsea after Sato scored. Lund, the striker, joined Ajax from Benfica against Celtic.",
  ],
  [
    "companies by form",
    "Kallman AB, Nordal ASA, Vestri SpA and Hale & Moss LLP rose; Aurel S.A. and Torvo GmbH fell.",
  ],
  ["brands", "Dobby’s will shut two diners. Moody’s cut its rating. Marks & Stone sold Tolly’s."],
  [
    "storms and ships",
    "Typhoon Lina hit Cebu. Hurricane Otto passed. The ferry Ada Lane and HMS Bold sailed from Oslo.",
  ],
  [
    "named for people",
    "The Ada Obi Airport, the John Reed Act and Mary Stone University were named in her honour.",
  ],
  [
    "inner capitals",
    "iPhone sales rose, eBay said. YouTube, McDonald and LeBron Smith were there, as was deVries.",
  ],
  [
    "lower-case heads and openers",
    "The Gulu district, the Kuban peninsula, southern Chad and al-Nour party towns were hit.",
  ],
  [
    "questions and sentence starts",
    "Will Rose leave? May Stone stay? Mark Hill did. However Many left. Although Lund stayed.",
  ],
  [
    "a long sentence with many",
    "The European Commission, led by Eva Lund, told the United Nations, the World Bank and Norrland Steel in Geneva on 4 May that Kenya, Chad and the Republic of Tavia had not paid.",
  ],
  [
    "a name met in many contexts",
    "In Orsa, rain fell. From Orsa to Ulmar the road was shut. Orsa’s mayor left Orsa. The Orsa clinic closed.",
  ],
  [
    "words that nobody knows",
    "Zorvan met Quellis at Brint. Zorvan’s aunt, Mrs Quellis, said Brint was cold. Drevo Kolm of Zintra left.",
  ],
  [
    "web addresses and symbols",
    "See https://www.example.com/London for @AdaEze, #Oslo & more © Reuters 2020.",
  ],
  ["names beside ideographs", "東京 Tokyo and Kenji 田中 met. José Ñandú ate. Łukasz Żak left Łódź."],
  ["a sentence of initials alone", "A. B. C. D. E. F. met X at Y."],
].map(([name, text]) => ({ name: name!, text: text! }));
