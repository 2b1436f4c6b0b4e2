import { expect, test } from "vitest";
import { speakerName } from "../../src/output/speaker-name.ts";

test.each([
  ["a harbour pilot", "a harbour pilot"],
  ["a former pilot for the harbour with a taste for numbers", "a former pilot for the harbour"],
  ["the chief of the union, a welder", "the chief of the union"],
  ["the top export official a former clerk of the port", "the top export official"],
  ["a teacher who left in May", "a teacher"],
  ["the mayor and the minister", "the mayor and the minister"],
])("a description is cut to its head: %s", (name, head) => {
  expect(speakerName({ kind: "described", name })).toBe(head);
});

test("a name stays whole", () => {
  expect(speakerName({ kind: "person", name: "Martin Luther King, Jr." })).toBe("Martin Luther King, Jr.");
});
