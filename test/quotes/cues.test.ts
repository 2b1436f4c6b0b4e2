/** What may say that somebody speaks, who that is, and what its clause tells about it. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { isAsked, isAskedAside } from "../../src/quotes/cues/asked.ts";
import {
  bringsClause,
  chainSubject,
  hasHearer,
  holderOfJoinedRole,
  invertedSubject,
  subjectBeforeRelative,
} from "../../src/quotes/cues/clause-subject.ts";
import { CueShape } from "../../src/quotes/cues/cue-candidate.ts";
import { isEstimate } from "../../src/quotes/cues/estimates.ts";
import { subjectAcrossClause } from "../../src/quotes/cues/far-subject.ts";
import { subjectOfHabit } from "../../src/quotes/cues/habit-subject.ts";
import { parenthesisOf } from "../../src/quotes/cues/parenthetical.ts";
import { isViewAside, ownerOfView } from "../../src/quotes/cues/phrase-cues.ts";
import {
  isSaying,
  likelySources,
  passedOnBy,
  type ScoredCue,
  sourcesNear,
} from "../../src/quotes/cues/score-cues.ts";
import type { SourceMention } from "../../src/quotes/mentions/mention.ts";
import type { StoryAnalysis } from "../../src/quotes/story-analysis.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { cuesOf, readStory, wordsOf } from "./read-story.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

const shapes = Object.keys(CueShape);
const fixtures = new URL("../../fixtures/quotes/", import.meta.url);

/** `said: say past, by Ida Voss; chain: the mill not its owner; aside`. */
describe("the cues of a text stand in cues.corpus.txt", () => {
  holdToCorpus(new URL("cues.corpus.txt", fixtures), (text) => {
    const story = readStory(text, tools);
    const cues = cuesOf(story, tools);
    return cues.map((cue) => showCue(story, cues, cue));
  });
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["Hanna Moe said it rained. It burned.", ["Hanna Moe"], ["said"]],
  ["The storm claimed 40 lives. Police blamed the wind.", [], []],
  ["“The road is shut,” Ivo Brandt deadpanned.", ["Ivo Brandt"], ["deadpanned"]],
  ["The road is shut, according to Ivo Brandt.", ["Ivo Brandt"], []],
])("%s: who is likely heard, and by what verbs", (text, heard, verbs) => {
  const story = readStory(text, tools);
  const cues = cuesOf(story, tools);
  expect([...likelySources(cues)].map(({ first, last }) => wordsOf(story, first, last))).toEqual(heard);
  expect(cues.filter(isSaying).map(({ first, last }) => wordsOf(story, first, last))).toEqual(verbs);
});

function showCue(story: StoryAnalysis, cues: readonly ScoredCue[], cue: ScoredCue): string {
  const phrase = (mention: SourceMention) => wordsOf(story, mention.first, mention.last);
  const who = cue.source === undefined ? "nobody" : phrase(cue.source);
  const or = cue.second === undefined ? "" : ` or ${phrase(cue.second)}`;
  const chance = cue.probability === 0 ? "none, " : cue.probability > 0.5 ? "" : "unlikely, ";
  const passer = passedOnBy(story, cues, cue);
  const facts = [
    `${wordsOf(story, cue.first, cue.last)}: ${chance}${cue.lemma} ${shapes[cue.shape]}, by ${who}${or}`,
    ...subjects(story, cue),
    ...formsOf(story, cue),
    passer && `passed on by ${phrase(passer)}`,
  ];
  return facts.filter(Boolean).join("; ");
}

/** The subject that each rule gives, and instead of which likeliest sources: `chain: Norden, not its canteen, nobody`. */
function subjects(story: StoryAnalysis, cue: ScoredCue): readonly string[] {
  const near = sourcesNear(story, cue);
  const phrase = (mention: SourceMention | undefined) =>
    mention === undefined ? "nobody" : wordsOf(story, mention.first, mention.last);
  const instead = (name: string, rule: (source: SourceMention | undefined) => SourceMention | undefined) => {
    const found = [undefined, ...near].map((source) => [rule(source), source] as const);
    const subject = found.find(([subject]) => subject !== undefined)?.[0];
    const others = found.filter((each) => each[0] !== undefined).map((each) => phrase(each[1]));
    return subject === undefined ? "" : `${name}: ${phrase(subject)}, not ${others.join(" / ")}`;
  };
  const inverted = invertedSubject(story, cue, near);
  const habit = cue.shape === CueShape.gerund ? subjectOfHabit(story, cue, near) : undefined;
  return [
    inverted === undefined ? "" : `inverted: ${phrase(inverted)}`,
    habit === undefined ? "" : `habit of ${phrase(habit)}`,
    instead("chain", (source) => chainSubject(story, cue, near, source)),
    instead("before relative", (source) => subjectBeforeRelative(story, cue, near, source)),
    instead("across clause", (source) => subjectAcrossClause(story, cue, near, source)),
    instead("role", (source) => source && holderOfJoinedRole(story, cue, near, source)),
  ];
}

function formsOf(story: StoryAnalysis, cue: ScoredCue): readonly string[] {
  const parenthesis = parenthesisOf(story, cue);
  const owner = ownerOfView(story.tokens, story.classes, cue);
  return [
    isAsked(cue) && isAskedAside(story, cue) ? "asked aside" : "",
    hasHearer(story, cue) ? "its subject hears" : "",
    bringsClause(story, cue.last) ? "brings that" : "",
    isEstimate(story, cue) ? "estimate" : "",
    owner === undefined ? "" : `view owned by ${wordsOf(story, owner, owner)}`,
    isViewAside(story.tokens, story.classes, cue) ? "a view aside" : "",
    parenthesis === undefined
      ? ""
      : `aside after “${wordsOf(story, parenthesis.comma - 1, parenthesis.comma - 1)}”${parenthesis.goesOn ? ", which goes on" : ""}`,
  ];
}
