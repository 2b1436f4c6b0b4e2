import { describe, expect, test } from "vitest";
import { splitDocument } from "../../src/split/split-document.ts";

const begins = (text: string): readonly string[] =>
  splitDocument({ source: "-", id: null, text }, "auto").map(
    ({ start }) => text.slice(start).split("\n")[0]!,
  );

const library = [
  "City to close three libraries and open one",
  "The city will close three of its seven libraries by June and put what it saves into a new one beside the station, the council decided on Tuesday.",
  "The vote was 14 to 9, with two members absent.",
  "Why now",
  "Mayor Lena Hartwig said the buildings need $6 million of repairs, which the city does not have.",
  "Who loses",
  "The branch in Millbrook is the only public room within four miles, according to Paul Nwosu, who runs the homework club there.",
  "What comes next",
  "The state must approve the sale of the land. A hearing is set for 4 May.",
];

const candidates = [
  "Five to watch in the council election",
  "Votes will be counted on Sunday night. These candidates could surprise.",
  "Nora Quist, 34, Greens",
  "A bus driver who began to speak at stops. She wants night buses and a tax on second homes.",
  "Emil Sand, 61, Conservatives",
  "Owns the quarry and most of what was built from it. He has spent 200,000 of his own.",
  "Fatima Aydin, 29, Labour",
  "The youngest on any list. She led the rent strike in Weaver Street.",
];

const letters = [
  "Letters: bees, bins and the bishop",
  "SIR – Your report on the bees left out the mites. I have kept bees for fifty years and have never seen so many.",
  "Harold Finch\nUpper Marl",
  "SIR – The bishop says that we should sing more. He has not heard our choir.",
  "Edith Lowe\nSaint Anne's",
];

describe("what stands within an article or under it begins no story", () => {
  test.each(
    Object.entries({ headings: library, "names as headings": candidates, "names under letters": letters }),
  )("%s", (_, paragraphs) => {
    expect(begins(paragraphs.join("\n\n"))).toHaveLength(1);
    expect(begins(paragraphs.join("\n"))).toHaveLength(1);
  });
});

test("a short headline begins a story where a byline follows, or others are as short", () => {
  const mine = [
    "Mine runs dry",
    "By Henk Vries",
    "KOLM – The salt mine under Kolm will close in May after 400 years, its owner said on Friday. Its 90 workers were told by letter.",
  ];
  const ferry = [
    "Ferry fares rise",
    "By Jane Roe",
    "The operator said on Monday that fares on the harbour ferry will rise by a tenth. The council was not asked, a spokesman said.",
  ];
  expect(begins([...ferry, ...mine].join("\n\n"))).toEqual(["Ferry fares rise", "Mine runs dry"]);
  expect(begins([...library.slice(0, 3), ...mine].join("\n\n"))).toEqual([library[0], "Mine runs dry"]);
});
