/** Indirect speech: the words that each cue governs, and what of them was said. */
import { beforeAll, describe } from "vitest";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { isAct } from "../../src/quotes/content/acts.ts";
import { type ContentCandidate, contentCandidates } from "../../src/quotes/content/content-candidates.ts";
import { isDeed, isHeadlineAct } from "../../src/quotes/content/deeds.ts";
import { findIndirect } from "../../src/quotes/content/find-indirect.ts";
import { withoutOthers } from "../../src/quotes/content/next-attribution.ts";
import { attributionAfter, attributionInside, otherCues } from "../../src/quotes/content/other-cues.ts";
import { bringsClauseBefore, isReport } from "../../src/quotes/content/reporting-forms.ts";
import { isSaid, isTime, withoutLead } from "../../src/quotes/content/said-content.ts";
import { takenCues } from "../../src/quotes/content/taken-cues.ts";
import type { ScoredCue } from "../../src/quotes/cues/score-cues.ts";
import { findSpeakers } from "../../src/quotes/speakers/find-speakers.ts";
import type { StoryAnalysis } from "../../src/quotes/story-analysis.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { cuesOf, readStory, wordsOf } from "./read-story.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

const fixtures = new URL("../../fixtures/quotes/", import.meta.url);

function phraseOf(story: StoryAnalysis, { source }: ScoredCue): string {
  return source === undefined ? "nobody" : wordsOf(story, source.first, source.last);
}

function partsOf(story: StoryAnalysis, { parts }: ContentCandidate): string {
  return parts.map(([first, last]) => wordsOf(story, first, last)).join(" … ");
}

/** `Ida Voss said: 14 boats were lost; passed on by the agency`, after the cues that have words in marks. */
describe("what is said without marks stands in content.corpus.txt", () => {
  holdToCorpus(new URL("content.corpus.txt", fixtures), (text) => {
    const story = readStory(text, tools);
    const { model, features } = tools.quotes;
    const cues = cuesOf(story, tools);
    const spoken = findSpeakers(story, cues, model, features);
    const taken = [...takenCues(story, cues, spoken)].map(([cue, span]) => {
      const scored = cues.find(({ first }) => first === cue)!;
      const brings = bringsClauseBefore(story, scored, span) ? ", which ends a clause" : "";
      return `${wordsOf(story, cue, cue)} has “${wordsOf(story, span.first, span.last)}”${brings}`;
    });
    const found = findIndirect(story, cues, spoken, model, features).map((speech) => {
      const { cue, content, passedOnBy } = speech;
      const passer = passedOnBy && `; passed on by ${wordsOf(story, passedOnBy.first, passedOnBy.last)}`;
      return `${phraseOf(story, cue)} ${wordsOf(story, cue.first, cue.last)}: ${partsOf(story, content)}${passer ?? ""}`;
    });
    return [...taken, ...found];
  });
});

/**
 * `after 0-5#1 said: a clause | less`: where the segment lies, how its beginning and its end were found, whether it is
 * said, else why not; then what is left of it without its lead or another's words, where that is less.
 */
describe("the segments that a cue may govern stand in segments.corpus.txt", () => {
  holdToCorpus(new URL("segments.corpus.txt", fixtures), (text) => {
    const story = readStory(text, tools);
    const cues = cuesOf(story, tools);
    return cues
      .filter(({ probability }) => probability > 0)
      .flatMap((cue) => {
        const reports = isReport(story, cue) ? ", reports" : "";
        const segments = contentCandidates(story, cue).map((segment) =>
          showSegment(story, cues, cue, segment),
        );
        return [`${wordsOf(story, cue.first, cue.last)}, by ${phraseOf(story, cue)}${reports}`, ...segments];
      });
  });
});

const sides = ["after", "before", "around"];
/** How the next attribution lies to a segment's end, and whether one stands in it. */
const behind = ["", "", ", then the same", ", then another", ", later the same", ", later another"];
const within = ["", "", ", the same inside", ", another inside"];

function showSegment(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  cue: ScoredCue,
  segment: ContentCandidate,
): string {
  const { side, from, to, rank } = segment;
  const bare = withoutLead(story, cue, segment);
  const less = withoutOthers(story, cues, cue, bare);
  const whole = partsOf(story, segment);
  const rest = [bare, less].map((each) => partsOf(story, each)).filter((words) => words !== whole);
  const verdict = isSaid(story, cue, bare) ? "said" : `not said${reasonOf(story, cue, bare)}`;
  const end = segment.parts.at(-1)![1];
  const others = otherCues(story, cues, cue);
  const next =
    behind[attributionAfter(others, end)]! + within[attributionInside(others, segment.parts[0]![0], end)]!;
  const place = `${sides[side]} ${from}-${to}${rank > 0 ? `#${rank}` : ""}`;
  const time = isTime(story, segment) ? ", a time" : "";
  return `  ${place} ${verdict}${time}${next}: ${whole}${[...new Set(rest)].map((words) => ` | ${words}`).join("")}`;
}

function reasonOf(story: StoryAnalysis, cue: ScoredCue, content: ContentCandidate): string {
  if (isHeadlineAct(story, cue, content)) return ", a headline's act";
  if (isAct(story, cue, content)) return ", an act";
  return content.side === 0 && isDeed(story, cue, content.parts[0]!) ? ", a deed" : "";
}
