import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLanguage } from "../../src/language/compromise.ts";
import { readGazetteer } from "../../src/names/gazetteer.ts";
import { resolveNames } from "../../src/names/resolution/resolve-names.ts";
import { readStories, Score, scoreStory, tagStory } from "./resolution-stories.ts";

const gazetteer = readGazetteer(readFileSync(new URL("../../src/data/gazetteer.bin", import.meta.url)));
const language = createLanguage();

function scoreAll(): Score {
  const score = new Score();
  for (const story of readStories()) {
    const { tokens, names } = tagStory(story);
    scoreStory(story, resolveNames(tokens, names, gazetteer, language), score);
  }
  return score;
}

describe("resolution on stories of our own", () => {
  const score = scoreAll();

  it("joins the mentions of one entity", () => {
    expect(score.f1("b-cubed"), score.report()).toBeGreaterThan(0.97);
  });

  it.each([
    ["roles", 0.9],
    ["aliases", 1],
    ["kinds", 0.95],
    ["countries", 0.95],
    ["metonyms", 0.95],
  ])("finds %s", (measure, floor) => {
    expect(score.figure(measure), score.report()).toBeGreaterThanOrEqual(floor);
  });
});
