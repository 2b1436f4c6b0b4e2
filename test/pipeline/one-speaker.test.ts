import { expect, test } from "vitest";
import { extract } from "../../src/index.ts";
import { ofSpeaker } from "../../src/pipeline/one-speaker.ts";

const text =
  "“We sail,” said Björn Halvorsen, the captain. “We do not,” said Ana Ruiz. “We shall see,” Halvorsen said.\n";

test.each([
  { name: "Halvorsen", quotes: ["We sail,", "We shall see,"] },
  { name: "bjorn  HALVORSEN", quotes: ["We sail,", "We shall see,"] },
  { name: "ana", quotes: ["We do not,"] },
  { name: "Halv", quotes: null },
  { name: "captain Ahab", quotes: null },
])("$name said $quotes", async ({ name, quotes }) => {
  const [story] = await extract(text);
  const found = ofSpeaker(story!, name);
  expect(found?.quotes.map((quote) => quote.text) ?? null).toEqual(quotes);
  if (found !== null) expect({ ...found, quotes: story!.quotes }).toEqual(story);
});
