import { expect, test } from "vitest";
import { latticesOf } from "../../src/names/lattice.ts";
import { viewStory } from "../../src/names/story-view.ts";
import { createTokenMemos } from "../../src/names/token-scores.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import { scan } from "../../src/text/scanner.ts";

/** Words that differ in what features see of them and hashes do not: apostrophes, capitals, accents, digits, their sentence. */
const texts = [
  "Ms O'Hara met Mr O’Hara in Lund.\n\nLUND: O’HARA WINS\n\nLund is where Lund met O'hara on 12345 and 12945 days.",
  "The mayor of New York, José Núñez, saw Jose Nunez. Núñez said the Harbour-Lund ferry had sunk.",
  "Ada Obi, of Obi & Lund Ltd, left Lund for the U.S. — the US, she said. ADA OBI LEFT. “Obi left,” Obi said.",
];

test("a token scores the same whether or not its words were met before", async () => {
  const { nameModel, gazetteer } = await loadTools();
  const { addToken, addSpan } = nameModel;
  const memos = createTokenMemos();
  const scores = (text: string, model: Parameters<typeof latticesOf>[2]) =>
    latticesOf(viewStory(scan(text), gazetteer, nameModel), gazetteer, model).map(({ tokens }) => [
      ...tokens,
    ]);
  for (const text of [...texts, ...texts.toReversed()])
    expect(scores(text, { addToken, addSpan, memos })).toEqual(scores(text, { addToken, addSpan }));
});
