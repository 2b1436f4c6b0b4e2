/** Articles of our own, as far as every page has them: a headline and paragraphs; shapes add the rest. */
export interface Article {
  readonly headline: string;
  readonly author: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
  /** A sentence for each part that a shape adds. */
  readonly further: readonly string[];
  /** Names of things the article could list. */
  readonly items: readonly string[];
}

export const articles: readonly Article[] = [
  {
    headline: "Harbour ferry to run through the night",
    author: "Mara Lindqvist",
    day: "2021-03-04",
    paragraphs: [
      "OSTHAVEN — The ferry across the harbour of Osthaven will run through the night from April, the port authority said on Thursday, ending a dispute that had lasted two winters.",
      "Four boats are to cross every twenty minutes until midnight and once an hour after that, according to the timetable, which the council approved by eleven votes to six.",
      "“People who clean offices and bake bread have waited for this since the bridge was closed,” said Tomas Brandt, who drives a bus on the eastern shore and collected 4,200 signatures.",
      "The operator, Nordlys Lines, had warned that the night boats would lose 1.3 million crowns a year; the city now pays half of that, and a levy on parked cars the rest.",
      "Critics on the council called the levy unfair. “My voters need their cars because there was no ferry,” said Ingrid Solheim of the Centre group, who voted against it.",
    ],
    further: [
      "The first boat leaves the fish market at ten minutes past midnight, and a steward is on board all night.",
      "Fares stay as they are, at 38 crowns for a single crossing, and children travel free until they are seven.",
      "A study by the harbour school counted 900 people a night who now take the long way round by road.",
      "Nordlys wants to order a fifth boat next year, with batteries, if the yard in Lerwick can build it by autumn.",
      "The authority will look at the figures in January and decide then whether the night boats stay.",
    ],
    items: ["Fish Market", "Old Customs House", "East Quay", "Shipyard Steps", "Lighthouse Point"],
  },
  {
    headline: "Band that never stops plays its hundredth barn",
    author: "Joel Amadi",
    day: "2022-07-19",
    paragraphs: [
      "The Hollow Lanterns have played in a silo, on a coal barge and in the waiting room of a country vet, but never, until Saturday, in a barn that was on fire an hour before.",
      "“They had the hoses out, and then somebody said, well, are you going to sing or not,” said Priya Nair, who plays the fiddle and books the shows from her van.",
      "About three hundred people stood in the wet yard at Cobbler’s End and heard two hours of songs about weather, debts and trains that do not come.",
      "The band began in 2014, when its four members shared a flat above a bakery in Tanfield and could not pay for a room in which to rehearse.",
      "Since then it has made three records, sold out of the back of the van, and has turned down an offer from a firm in the capital twice.",
    ],
    further: [
      "The new songs are slower, and the drums are played with brushes, because the barns echo.",
      "Nair wrote most of them in a winter that she spent with her father on the coast.",
      "“I don’t think of them as sad,” she said. “They are about people who get up again.”",
      "The record comes out in October, and the first thousand copies are numbered by hand.",
      "After that the van needs a new gearbox, which the band hopes to pay for with a show at the garage.",
    ],
    items: [
      "Tanfield, Corn Hall",
      "Brackwell, Town Barn",
      "Little Osney, The Mill",
      "Harrowby, Free Church",
      "Seaham, Lifeboat House",
    ],
  },
  {
    headline: "Bakers fear a winter without wheat from the plain",
    author: "Ruth Okonjo",
    day: "2020-10-12",
    paragraphs: [
      "Flour in Kessel costs 40 percent more than it did in the spring, and bakers in the old town say they will raise the price of a loaf before the first frost.",
      "Rain fell on the plain for thirty-one days in July and August, so that half of the wheat stood under water when it should have been cut, the farmers’ union said.",
      "“I have baked here for thirty years and have never written a price with a two in front of it,” said Leon Marchetti, whose shop stands behind the cathedral.",
      "The ministry of agriculture put the harvest at 2.1 million tons, down from 3.4 million a year ago, and said that reserves would last until February.",
      "Millers buy abroad now, where a ton costs 290 dollars, and ships wait for days outside the two ports that can unload grain.",
    ],
    further: [
      "Schools have been told to order rye, which grew well in the hills this year.",
      "A loaf that cost 1.60 in May costs 1.95 now, and some bakers sell it by the half.",
      "The government has promised loans to farmers who sow again before the end of the month.",
      "Economists at the university of Kessel expect prices to fall only after the next harvest.",
      "Marchetti has started to bake a bread with potatoes, as his grandmother did, and sells it out by nine.",
    ],
    items: ["Rye with caraway", "Potato bread", "Barley flat bread", "Oat rolls", "Maize loaf"],
  },
  {
    headline: "Rovers beat the champions with ten players and a borrowed goalkeeper",
    author: "Sam Whitlock",
    day: "2023-01-28",
    paragraphs: [
      "Aldham Rovers, who came into the match with three wins all season, beat Castle United 2-1 on Saturday after playing for an hour with ten and with a goalkeeper they had met that morning.",
      "Nils Farrow, nineteen, on loan from a club two leagues below, saved a penalty in the ninetieth minute and then, he said, forgot the way to the dressing room.",
      "“I asked a steward, and he asked me whether I had a ticket,” Farrow said with a grin.",
      "Rovers scored twice in the first half hour, through Dele Osman and a long shot by Karim Haddad that went in off the post, before Osman was sent off.",
      "United had 71 percent of the ball and twenty-six shots, but only the one, by Lukas Meyer from close in, that found the net.",
    ],
    further: [
      "The win lifts Rovers to seventeenth, two points above the line, with fifteen matches to play.",
      "United, who had not lost since October, stay first but are now only a point ahead of Marsh Town.",
      "“We had all of the ball and none of the luck,” said their coach, Helena Brusch.",
      "Osman will miss three matches, and the club said that it would not appeal.",
      "Farrow goes back on Monday, unless, as the crowd sang for ten minutes, somebody buys him a house.",
    ],
    items: [
      "Nils Farrow, goalkeeper: 9",
      "Karim Haddad, midfield: 8",
      "Dele Osman, forward: 6",
      "Ivo Petrov, defence: 7",
      "Joe Lamb, defence: 8",
    ],
  },
  {
    headline: "What the new clinic means for the valley",
    author: "Elena Vasquez",
    day: "2019-05-30",
    paragraphs: [
      "The valley of San Tomé gets its first clinic in June, eleven years after the last doctor left and a year after the road was paved, the health service announced on Thursday.",
      "It will have twelve beds, a room for births and a laboratory, and two doctors will live in the house next to it, which used to be the school’s.",
      "“My sister had her baby in the back of a truck, and I was the midwife, and I am a carpenter,” said Hugo Reyes, who built the doors.",
      "Some 6,300 people live in the nine villages of the valley, and the nearest hospital is three hours away when the river is low.",
      "The clinic cost 2.7 million pesos, of which a foundation in the capital gave 900,000 and the villages the stone.",
    ],
    further: [
      "Patients need no appointment in the morning; in the afternoon the nurses drive to the upper villages.",
      "The laboratory can test for malaria and dengue within an hour, which took a week until now.",
      "Births are free, and so is everything for children under five, the service said.",
      "In the rainy season a helicopter of the army stands by at the football field.",
      "Whether both doctors will stay is another matter: the contracts are for two years.",
    ],
    items: [
      "Bring an identity card",
      "Ask for the blue form",
      "Wait in the hall with the mural",
      "Tell the nurse of any allergies",
      "Pay nothing",
    ],
  },
  {
    headline: "Court frees teacher who mapped the old mines",
    author: "Anton Weir",
    day: "2024-02-08",
    paragraphs: [
      "A court in Dunmore on Thursday acquitted a geography teacher who had been charged with trespass after she and her pupils mapped forty-three mines that were missing from the state’s own plans.",
      "Judge Marian Teague said that nobody had been harmed and that the maps “may well have saved a life or two,” and ordered the state to pay the costs.",
      "The teacher, Fiona Garrow, 52, cried when the words were read out, and a class of sixteen-year-olds in the gallery was told off for cheering.",
      "The mines, most of them for lead, were dug before 1870, and two houses fell into one of them in the spring of last year.",
      "The mining office had argued that the pupils were put in danger; its own plans, a witness conceded, were last checked in 1958.",
    ],
    further: [
      "Garrow began with a walk in 2021, when a boy in her class lost a boot in a hole behind the church.",
      "The pupils used the logs of the old companies, which are kept in the county library.",
      "An engineer who went over the maps for the court found them right within two metres.",
      "The office has sixty days to appeal and would not say whether it will.",
      "The school, for its part, has put the map up in the hall, beside the football cups.",
    ],
    items: [
      "Wheal Margaret, 1844",
      "Dunmore Deep, 1812",
      "Long Sough, 1790",
      "Crow Rake, 1866",
      "Old Nanny, 1751",
    ],
  },
];
