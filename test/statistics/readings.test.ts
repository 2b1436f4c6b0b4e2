import { describe, expect, it } from "vitest";
import { readByRules, readFigures } from "./read-figures.ts";

/** Each pair as "earlier > later" in the words of the text. */
function pairs(text: string): readonly string[] {
  const { statistics, comparisons } = readByRules(text);
  const textOf = (id: string) => statistics.find((statistic) => statistic.id === id)?.text;
  return comparisons.map(({ left, right }) => `${textOf(left)} > ${textOf(right)}`);
}

/** Each figure as "words: kind value unit". */
function figures(text: string): readonly string[] {
  return readFigures(text).statistics.map(
    ({ text: words, kind, value, low, high, score, unit }) =>
      `${words}: ${[kind, value ?? score?.join(":") ?? `${low}..${high}`, unit].filter((part) => part !== null).join(" ")}`,
  );
}

/** Each figure with its direction: "5% up". */
function directions(text: string): readonly string[] {
  return readFigures(text).statistics.map(({ text: words, direction }) => `${words} ${direction ?? "-"}`);
}

describe("a change from one figure to another", () => {
  it.each([
    [
      "Milk output fell from 8.2 million litres in May to 7.9 million litres in June.",
      ["8.2 million litres > 7.9 million litres"],
    ],
    ["Rents went from 900 euros a month in 2015 to 1,400 euros last year.", ["900 euros > 1,400 euros"]],
    [
      "Turnover rose 9% to 2.3 billion yen ($15 million) in the six months to March, from 2.1 billion yen a year before.",
      ["2.1 billion yen > 2.3 billion yen"],
    ],
    ["Landings rose from 310 boxes at Ulla Quay to 420 boxes.", ["310 > 420"]],
    ["Catches fell from 310 in May to 240 tonnes in June.", ["310 > 240 tonnes"]],
    ["Bids doubled to 900, while refusals trebled.", []],
    ["They found 52 alive, including three cooks, but 19 are missing.", []],
    ["The yard cut 300 of about 4,100 posts, compared with 250 posts in 2014.", ["250 > 300"]],
    [
      "The brewer made a loss of $6 million, against a profit of $9 million in 2014.",
      ["$9 million > $6 million"],
    ],
    ["There were 31 fires, by comparison with 12 fires in 2015.", ["12 > 31"]],
    [
      "Net sales were 8.4 billion pesos, compared with an earlier range of 7.1-7.9 billion.",
      ["8.4 billion pesos > 7.1-7.9 billion"],
    ],
    ["Seats cost from $15 for pupils to $40 for adults.", []],
  ])("%s", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe("the direction of a figure", () => {
  it.each([
    ["Landings fell from 310 tonnes in May to 240 tonnes in June.", ["310 tonnes down", "240 tonnes down"]],
    ["Rovers lost 4-1.", ["4-1 -"]],
    ["Barley takes up about a third of the land.", ["about a third -"]],
    ["Shares went up a third.", ["a third up"]],
    ["Crews took off 40 people.", ["40 -"]],
    ["Shares were off 3 percent.", ["3 percent down"]],
    ["The report sets the price of the cuts at 40 million euros.", ["40 million euros -"]],
    ["Pay is growing at 4 percent.", ["4 percent up"]],
    ["They saw five wanting to wait and two to cut.", ["five -", "two -"]],
    ["It was a 4 percent cut.", ["4 percent down"]],
    ["The gap widened 30 basis points.", ["30 basis points up"]],
    ["The gap narrowed to 1.9%.", ["1.9% down"]],
    ["Growth slowed to 0.4%.", ["0.4% down"]],
    ["Growth edged down to 0.4%.", ["0.4% down"]],
    ["The gauge read 48.2 in June, down sharply from 53.1.", ["48.2 down", "53.1 -"]],
    ["The fair drew 300 guests, up 12 percent.", ["300 up", "12 percent up"]],
    ["The depot sold 12 percent fewer buses.", ["12 percent down"]],
    ["It earns 4 percent more.", ["4 percent up"]],
    ["The pass costs 200 yen more than last year.", ["200 yen up"]],
    ["The pass costs 200 yen more.", ["200 yen -"]],
    ["The index fell 63 points, or 0.9 percent.", ["63 points down", "0.9 percent down"]],
    ["The gap fell to 9 points, or 1.1 percent.", ["9 points down", "1.1 percent -"]],
    ["The council will raise the fee by 34 percent.", ["34 percent up"]],
    ["The club will raise 34 million euros.", ["34 million euros -"]],
    ["The rate ticked up to 3.8 percent.", ["3.8 percent up"]],
    ["Films of up to 60 minutes are shown.", ["up to 60 minutes -"]],
    ["Exports have been shrinking for more than ten months.", ["more than ten months -"]],
    ["Flour prices rose within 36 hours.", ["within 36 hours -"]],
    ["Flour prices rose over the past 36 weeks.", ["36 weeks -"]],
    ["The yard cut 300 of its 4,100 posts.", ["300 down", "4,100 -"]],
    ["Fares are from 310 kroner in winter to 340 kroner.", ["310 kroner -", "340 kroner -"]],
  ])("%s", (text, expected) => {
    expect(directions(text)).toEqual(expected);
  });
});

describe("what a figure measures", () => {
  it.each([
    ["Turnover grew a third to $9bn.", ["a third: fraction 0.3333333333", "$9bn: money 9000000000 USD"]],
    [
      "Output fell by half to 6 million pounds.",
      ["half: fraction 0.5", "6 million pounds: money 6000000 GBP"],
    ],
    ["The plank is a quarter to 2 inches thick.", ["a quarter to 2 inches: measure 0.25..2 inch"]],
    ["The crowd grew to 9,000 last week.", ["9,000: count 9000"]],
    ["Rain fell in the 12 last months.", ["12 last months: duration 12 month"]],
    ["Police had put the number of dead at 37.", ["37: count 37"]],
    [
      "They found 52 alive, including three cooks, but 19 are missing.",
      ["52: count 52", "three: count 3 cook", "19: count 19"],
    ],
    [
      "They found 52 alive, including nine cooks, 3 of them hurt.",
      ["52: count 52", "nine: count 9 cook", "3: count 3 cook"],
    ],
    ["Rescuers put the toll at 9.", ["9: count 9"]],
    ["The shop opens at 9.", []],
    ["The pope, 88, waved.", ["88: age 88 year"]],
    ["His sister, 14, ran off.", ["14: age 14 year"]],
    ["The gauge, 88, was wrong.", ["88: count 88"]],
    ["They found 19 pilgrims, the oldest of whom was 91.", ["19: count 19 pilgrim", "91: age 91 year"]],
    ["The median age of the crews is 33.", ["33: age 33 year"]],
    ["Their best score was 91.", ["91: count 91"]],
    [
      "The yard will lay off 300 of its 4,100 welders.",
      ["300: count 300 welder", "4,100: count 4100 welder"],
    ],
    [
      "Some 900 of nearly 1,500 pilgrims stayed.",
      ["Some 900: count 900 pilgrim", "nearly 1,500: count 1500 pilgrim"],
    ],
    ["Of 40 swimmers 7 of 10 finished.", ["40: count 40 swimmer", "7 of 10: ratio 0.7"]],
    [
      "Oil covered 140 of the 170 square miles.",
      ["140: measure 140 square mile", "170 square miles: measure 170 square mile"],
    ],
    ["They sold 900 of the farm's 2,500 acres.", ["900: measure 900 acre", "2,500 acres: measure 2500 acre"]],
    ["Hundreds of 4-year-olds sang.", ["Hundreds: count 100..999", "4-year-olds: age 4 year"]],
    ["Toll rises to 88\n\nMinutes later the sea withdrew.", ["88: count 88"]],
    ["Toll rises to 88\n\nPORTO VELA (AP) — Rain fell.", ["88: count 88"]],
    ["Toll rises to 88\n\nAt least 12 towns were cut off.", ["88: count 88", "At least 12: count 12 town"]],
    ["The night was cold, at -3.5C. The day was not.", ["-3.5C: measure -3.5 degree Celsius"]],
    ["The wall is 12 ft. high.", ["12 ft.: measure 12 foot"]],
    ["They cut it by half of 1 percent.", ["half: fraction 0.5", "1 percent: percent 1 percent"]],
    [
      "Net sales were 8.4 billion pesos, while brokers had expected 7.9 billion.",
      ["8.4 billion pesos: money 8400000000", "7.9 billion: money 7900000000"],
    ],
    [
      "They raised $40 million to reach 30 million.",
      ["$40 million: money 40000000 USD", "30 million: count 30000000"],
    ],
    [
      "They expected to give $40 million to feed 30 million children.",
      ["$40 million: money 40000000 USD", "30 million: count 30000000 child"],
    ],
    ["Over ten years the number trebled.", ["Over ten years: duration 10 year", "trebled: multiple 3"]],
    ["Mud filled the square and half the church.", ["half: fraction 0.5 church"]],
    ["They led in the first and second half.", []],
    ["A magnitude-5.9 quake woke the town.", ["magnitude-5.9: measure 5.9 magnitude"]],
    ["A magnitude 5.9 quake woke the town.", ["magnitude 5.9: measure 5.9 magnitude"]],
    ["The quake had a magnitude of 5.9.", ["5.9: measure 5.9 magnitude"]],
    ["The singer was found dead at 37.", ["37: age 37 year"]],
    [
      "The bank cut its rate by half a percentage point.",
      ["half a percentage point: points 0.5 percentage point"],
    ],
    ["The bank cut its rate by a quarter of a point.", ["a quarter of a point: points 0.25 point"]],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ["The mill earned $4m a year earlier.", undefined],
    ["The stall sold 40 loaves a day before the fire.", undefined],
    ["The mill earns $4m a year.", "year"],
  ])("%s is counted per %s", (text, per) => {
    expect(readFigures(text).statistics[0]?.per).toBe(per);
  });
});

describe("whom or what a figure is about", () => {
  it.each([
    ["She put the price of the repairs at 40 million pesos.", "the price of the repairs"],
    ["She put two crews on the job at 40 million pesos.", null],
    [
      "The number of people killed in the collapse of the old mill near the harbour rose to 40.",
      "The number of people killed in the collapse of the old mill near the harbour",
    ],
    ["The mayor set the price of the cuts at 40 million pesos.", "The mayor"],
    ["PORTO VELA, Brazil (AP) — At least 19 barges sank.", null],
    ["PORTO VELA, Brazil (AP) — The storm sank 19 barges.", "The storm"],
    ["Porto Vela, May 3 (Reuters) - The storm sank 19 barges.", "The storm"],
    ["The number of barges doubled.", "The number of barges"],
  ])("%s", (text, subject) => {
    expect(readFigures(text).statistics[0]?.subject).toBe(subject);
  });
});
