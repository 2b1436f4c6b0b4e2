import { expect, test } from "vitest";
import { placeKey } from "../../../src/corpus/tables/place-names.ts";

test.each([
  ["Bombay", "Mumbai"],
  ["Den Haag", "The Hague"],
  ["Hague", "The Hague"],
  ["Saint Petersburg", "St. Petersburg"],
  ["Leningrad", "St Petersburg"],
  ["Türkiye", "Turkey"],
  ["N'Djamena", "Ndjamena"],
  ["Nur-Sultan", "Astana"],
])("%s is %s", (name, other) => {
  expect(placeKey(name)).toBe(placeKey(other));
});

test.each([
  ["Edo", "Tokyo"],
  ["Salisbury", "Harare"],
  ["Saint Lucia", "Lucia"],
])("%s is not %s, since another place has the name", (name, other) => {
  expect(placeKey(name)).not.toBe(placeKey(other));
});
