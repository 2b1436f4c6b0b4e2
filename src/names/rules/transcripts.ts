/** Labels of transcripts that look like names: "Q." and "A." at a line's start, offices after a comma. */
import { hashWord } from "../../text/hash.ts";
import { TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import type { NameRule } from "./name-rule.ts";

const QUESTION = hashWord("q.");
const ANSWER = hashWord("a.");

/** In a text with questions at the start of lines, "Q. Why" and "A. In" are no people. */
export const withoutQuestionMarks: NameRule = ({ view }, names) => {
  const { tokens } = view;
  const isLabel = ({ first }: TaggedName, hash: number): boolean =>
    tokens.hash[first] === hash && (tokens.flags[first]! & TokenFlag.lineBefore) !== 0;
  if (!names.some((name) => isLabel(name, QUESTION))) return names;
  return names.filter((name) => !isLabel(name, QUESTION) && !isLabel(name, ANSWER));
};

/** Offices that are nobody's surname. */
const offices = wordSet(`
  chairman chairwoman chairperson president minister secretary director doctor professor attorney spokesman spokeswoman
  commissioner superintendent senator ambassador governor manager officer correspondent`);

/** "TRANSIT CHAIRMAN" after a name is an office. */
export const withoutOffices: NameRule = ({ view }, names) =>
  names.filter(({ type, first, last }) => type !== "person" || first === last || !isOffice(view, last));

function isOffice({ tokens, shapes }: StoryView, i: number): boolean {
  return shapes[i] !== Shape.initial && offices.has(tokens.hash[i]!);
}
