import { expect, test } from "vitest";
import { tenseOf, tenses } from "../../src/statistics/comparisons/ranking/tense.ts";
import { scan } from "../../src/text/scanner.ts";
import { isNumberToken } from "../../src/text/token-tests.ts";

function tenseIn(text: string): string {
  const tokens = scan(text, { start: 0, end: text.length });
  let figure = 0;
  while (!isNumberToken(tokens, figure)) figure++;
  return tenses[tenseOf(tokens, figure, figure, 0, tokens.count)]!;
}

test.each([
  ["The mill employs 40 people.", "none"],
  ["The mill is home to 40 looms.", "present"],
  ["The council has spent 40 crowns.", "present"],
  ["The council spent 40 crowns.", "past"],
  ["Rangers counted 40 nests.", "past"],
  ["In May 40 were sold.", "past"],
  ["The board had foreseen 40 wells.", "had"],
  ["The board had never counted 40 wells.", "had"],
  ["The hall should seat 40 guests.", "modal"],
  ["The owner would have earned 40 crowns.", "modal"],
  ["They need 40 seeds.", "none"],
  ["They exceed 40 tonnes.", "none"],
  ["A shed with 40 goats.", "none"],
  ["A sled with 40 dogs.", "none"],
  ["Fares, risen to 40 crowns, hurt.", "past"],
  ["Of 40 who came none spoke.", "past"],
  ["The fares have risen to 40 crowns.", "present"],
])("%s %s", (text, tense) => expect(tenseIn(text)).toBe(tense));
