import { describe, expect, it } from "vitest";
import type { NameForm } from "../../src/entities/name-mention.ts";
import {
  initialsOf,
  isFullName,
  matchPerson,
  personSuffix,
  personWords,
} from "../../src/entities/person-name.ts";

const words = (name: string) => name.split(" ");
const form = (name: string): NameForm => ({
  id: 0,
  text: name,
  words: words(name),
  key: name,
  nickname: null,
  isAcronym: false,
  classes: 0,
});

describe("the words of a person's name", () => {
  it.each([
    ["ana holt", "ana holt", undefined],
    ["holt", "holt", undefined],
    ["j.k. holt", "j k holt", undefined],
    ["j. holt", "j holt", undefined],
    ["dr holt", "holt", undefined],
    ["dr prof holt", "holt", undefined],
    ["dr", "dr", undefined],
    ["mr mrs", "mrs", undefined],
    ["carl holt jr", "carl holt", "jr"],
    ["carl holt sr", "carl holt", "sr"],
    ["jr holt", "jr holt", undefined],
    ["dr carl j.k. holt iii", "carl j k holt", "iii"],
  ])("%s: %s, %s", (name, expected, suffix) => {
    expect(personWords(form(name)).join(" ")).toBe(expected);
    expect(personSuffix(form(name))).toBe(suffix);
  });

  it.each([
    ["ana holt", true],
    ["holt", false],
    ["bin holt", false],
    ["ana bin holt", true],
    ["van der holt", false],
  ])("%s could be a full name: %s", (name, expected) => {
    expect(isFullName(words(name))).toBe(expected);
  });

  it.each([
    ["khalid bin rashid", ["kbr", "kr"]],
    ["ana holt", ["ah", "ah"]],
  ])("the initials of %s", (name, expected) => {
    expect(initialsOf(words(name))).toEqual(expected);
  });
});

describe("what a shorter form is of a fuller name", () => {
  it.each([
    ["the same", "ana holt", "ana holt", null, "same"],
    ["its surname", "holt", "ana holt", null, "surname"],
    ["its surname of two words", "van holt", "ana van holt", null, "surname"],
    ["its given name", "ana", "ana holt", null, "given-name"],
    ["its given names", "ana maria", "ana maria holt", null, "given-name"],
    ["a nickname", "cora", "maria holt", "Cora", "nickname"],
    ["a nickname with the surname", "cora holt", "maria holt", "Cora", "nickname"],
    ["no nickname with another surname", "cora reyes", "maria holt", "Cora", "undefined"],
    ["no nickname of nobody", "cora", "maria holt", null, "undefined"],
    ["initials", "kbr", "khalid bin rashid", null, "initials"],
    ["initials without particles", "kr", "khalid bin rashid", null, "initials"],
    ["no initials of two words", "ah", "ana holt", null, "undefined"],
    ["no initials of another", "kbx", "khalid bin rashid", null, "undefined"],
    ["no initials with more words", "kbr al", "khalid bin rashid", null, "undefined"],
    ["a part of it", "rios", "maria rios galindo", null, "part-of-name"],
    ["no two words from within", "elena rios", "maria elena rios galindo", null, "undefined"],
    ["no particle of it", "bin", "khalid bin rashid", null, "undefined"],
    ["no part but in order", "al rios", "maria rios al galindo", null, "undefined"],
    ["nobody's", "reyes", "ana holt", null, "undefined"],
    ["another spelling of an Arabic surname", "al kahtany", "ali al qahtani", null, "spelling"],
    ["an initial for a given name", "a holt", "ana holt", null, "initials"],
    ["an initial more", "ana holt", "ana k holt", null, "initials"],
    ["initials for both", "t j holt", "theodore j holt", null, "initials"],
    ["the last given name with the surname", "kemi holt", "jane kemi holt", null, "surname"],
    ["initials that are others", "george w holt", "george h w holt", null, "undefined"],
    ["initials the other way round", "w george holt", "george w holt", null, "undefined"],
    ["another surname", "ana reyes", "ana holt", null, "undefined"],
    ["another given name", "leo holt", "ana holt", null, "undefined"],
    ["a particle left out", "khalid rashid", "khalid bin rashid", null, "initials"],
    ["a short form", "bob holt", "robert holt", null, "initials"],
    ["a short form the other way round", "robert holt", "bob holt", null, "initials"],
    ["another's short form", "bob holt", "william holt", null, "undefined"],
    ["a beginning", "rob holt", "robert holt", null, "initials"],
    ["a beginning by two letters", "sam holt", "samul holt", null, "initials"],
    ["no beginning of a woman's name", "mar holt", "maria holt", null, "undefined"],
    ["no woman", "daniel holt", "daniela holt", null, "undefined"],
    ["no woman by two letters", "vict holt", "victoa holt", null, "undefined"],
    ["a beginning of two letters is too short", "ro holt", "robert holt", null, "undefined"],
    ["a beginning that goes on by one letter", "robe holt", "rober holt", null, "undefined"],
    ["a longer given name for a shorter", "robert holt", "rob holt", null, "initials"],
    ["another spelling of a given name", "muhammad holt", "mohammed holt", null, "spelling"],
  ])("%s: %s for %s", (_, short, full, nickname, expected) => {
    expect(String(matchPerson(words(short), words(full), nickname))).toBe(expected);
  });
});
