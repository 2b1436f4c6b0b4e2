import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import { digestStories } from "../../src/corpus/digest-story.ts";
import { extract } from "../../src/index.ts";
import { judge, readCorpora, type TestCorpus } from "./corpora.ts";

const corpora = readCorpora();

async function verdicts(corpus: TestCorpus): Promise<readonly string[]> {
  const results = await Promise.all(
    corpus.stories.map(async ({ text, outlet, date }, i) => {
      const stories = await extract(text, { source: `${i}.txt` });
      return stories.map((story) => ({ ...story, published: date, meta: { outlet } }));
    }),
  );
  const digests = results.flatMap((stories, i) =>
    digestStories(stories, { text: corpus.stories[i]!.text, source: `${i}.txt`, id: null }),
  );
  return judge(corpus, results, buildCorpus(digests));
}

describe("who and what is one over stories", () => {
  for (const corpus of corpora)
    (corpus.isKnownWrong ? test.fails : test)(corpus.title, async () => {
      expect(await verdicts(corpus)).toEqual([]);
    });
});

test("there are corpora", () => {
  expect(corpora.length).toBeGreaterThan(15);
});
