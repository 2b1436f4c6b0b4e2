/** Whom the phrases of a text stand for, and what is known of each. */
import { beforeAll, describe } from "vitest";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { nameSpeakers, speakerOf } from "../../src/quotes/coreference/name-speakers.ts";
import { Gender, genderOf, nameOf } from "../../src/quotes/coreference/referents.ts";
import { findSpeakers } from "../../src/quotes/speakers/find-speakers.ts";
import { hashWord } from "../../src/text/hash.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { FeatureRecorder } from "./feature-recorder.ts";
import { readCast, unfold, wordsOf } from "./read-cast.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

const fixture = (name: string) => new URL(`../../fixtures/quotes/${name}.corpus.txt`, import.meta.url);

/** The phrases that speak, each with whom it stands for and by which words. */
describe("whom phrases that speak stand for", () => {
  holdToCorpus(fixture("coreference"), (line) => {
    const read = readCast(unfold(line), tools);
    const { model, features } = tools.quotes;
    const spoken = findSpeakers(read.story, read.cues, model, features);
    const speaking = spoken.flatMap(({ chosen }) => ("mention" in chosen ? [chosen.mention] : []));
    const named = nameSpeakers({ ...read, model, features }, speaking);
    return [...named].map(([mention, found]) => {
      const speaker = speakerOf(read.story, found);
      const phrase = wordsOf(read, mention);
      const words = wordsOf(read, found);
      const by = words === phrase ? "" : ` by “${words}”`;
      return `${phrase}: ${speaker === null ? "nobody" : `${speaker.kind} ${speaker.name}`}${by}`;
    });
  });
});

const genderNames = Object.keys(Gender);

/** Whom the text speaks of, in the order of appearance: name, kind, gender, and how often. */
describe("who appears", () => {
  holdToCorpus(fixture("referents"), (line) => {
    const { story, appearances } = readCast(unfold(line), tools);
    const referents = new Set(appearances.all.map(({ referent }) => referent));
    return [...referents].map((referent) => {
      const own = appearances.all.filter((each) => each.referent === referent);
      const gender = genderNames[genderOf(story.tokens, referent, story.language)];
      const facts = [
        referent.kind,
        gender === "unknown" ? "" : gender,
        referent.plural ? "plural" : "",
        referent.human === (referent.kind === "person") ? "" : referent.human ? "human" : "not human",
        own.length > 1 ? `${own.length} times` : "",
        own.some(({ isByline }) => isByline) ? "in a byline" : "",
      ];
      return `${nameOf(story.tokens, referent)}: ${facts.filter(Boolean).join(", ")}`;
    });
  });
});

/**
 * The features of antecedents are a contract with their weights: who changes one trains the weights anew
 * (`npm run train:quotes`), then writes the file anew (`npm run fixtures`).
 */
describe("what the model is asked about antecedents", () => {
  holdToCorpus(fixture("antecedent-features"), (line) => {
    const text = unfold(line);
    const words = text.toLowerCase().split(/[^a-z]+/);
    const features = new FeatureRecorder(new Map(words.map((word) => [hashWord(word) | 0, word])));
    nameSpeakers({ ...readCast(text, tools), model: tools.quotes.model, features }, []);
    return features.lines;
  });
});
