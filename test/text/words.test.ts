import { describe, expect, test } from "vitest";
import { numberWord } from "../../src/english/number-words.ts";
import { CharClass, classAt, isWordClass, lowerUnit, widthAt } from "../../src/text/characters.ts";
import { foldName, foldSpace } from "../../src/text/fold.ts";
import { fingerprint, hashLower, hashWord, lowerLetters, mixHash } from "../../src/text/hash.ts";
import { scan } from "../../src/text/scanner.ts";
import { memoizeWord } from "../../src/text/word-memo.ts";
import { wordMap, wordSet } from "../../src/text/word-table.ts";

describe("characters", () => {
  test.each([
    ["a", CharClass.lower, 1],
    ["Z", CharClass.upper, 1],
    ["ǅ", CharClass.upper, 1],
    ["ª", CharClass.lower, 1],
    ["7", CharClass.digit, 1],
    ["٣", CharClass.digit, 1],
    ["\u00a0", CharClass.space, 1],
    ["\ufeff", CharClass.space, 1],
    ["\u2028", CharClass.lineBreak, 1],
    ["\v", CharClass.lineBreak, 1],
    ["雨", CharClass.ideograph, 1],
    ["ー", CharClass.ideograph, 1],
    ["\u0301", CharClass.mark, 1],
    ["\u200d", CharClass.mark, 1],
    ["\u2060", CharClass.mark, 1],
    ["¿", CharClass.punctuation, 1],
    ["+", CharClass.symbol, 1],
    ["\u0378", CharClass.symbol, 1],
    ["\uffff", CharClass.symbol, 1],
    ["😀", CharClass.symbol, 2],
    ["𠮷", CharClass.ideograph, 2],
    ["𝐀", CharClass.upper, 2],
    ["\ud800", CharClass.symbol, 1],
    ["\udc00", CharClass.symbol, 1],
  ])("%j", (character, charClass, width) => {
    // Twice: what was found once is remembered.
    for (let time = 0; time < 2; time++) expect(classAt(`-${character}`, 1)).toBe(charClass);
    expect(widthAt(`-${character}`, 1)).toBe(width);
  });

  test("letters, digits and marks stand inside words, nothing else", () => {
    const inside = Object.entries(CharClass).filter(([, charClass]) => isWordClass(charClass));
    expect(inside.map(([name]) => name)).toEqual(["lower", "upper", "digit", "mark"]);
  });

  test.each([
    ["A", "a"],
    ["Z", "z"],
    ["@", "@"],
    ["[", "["],
    ["a", "a"],
    ["\u0080", "\u0080"],
    ["É", "é"],
    ["é", "é"],
    ["Ω", "ω"],
    // Two units in lower case: it stays.
    ["İ", "İ"],
  ])("the lower case of %j", (upper, lower) => {
    for (let time = 0; time < 2; time++)
      expect(String.fromCharCode(lowerUnit(upper.charCodeAt(0)))).toBe(lower);
  });
});

describe("folded", () => {
  test.each([
    ["one blank", "Ada Obi", "Ada Obi"],
    ["two blanks", "Ada  Obi", "Ada Obi"],
    ["a line break", "Ada\nObi", "Ada Obi"],
    ["a no-break space", "Ada\u00a0Obi", "Ada Obi"],
    ["the ends", " Ada ", "Ada"],
  ])("spaces: %s", (_, text, expected) => {
    expect(foldSpace(text)).toBe(expected);
  });

  test.each([
    ["capitals", "ADA Obi", "ada obi"],
    ["accents", "Zoë Núñez", "zoe nunez"],
    ["an apostrophe", "O’NEIL", "o'neil"],
    ["a grave accent in ASCII", "O`Neil", "o'neil"],
    ["invisible characters", "A\u00adda\u200b\u2060é", "adae"],
    ["letters that have no accent apart", "Łódź Øre Æsir Þór Weiß", "lodz ore aesir thor weiss"],
    ["broken over lines", "Ada\n  Obi", "ada obi"],
  ])("names: %s", (_, name, expected) => {
    expect(foldName(name)).toBe(expected);
  });
});

describe("hashes", () => {
  test.each([
    ["capitals", "RAIN"],
    ["a soft hyphen", "ra\u00adin"],
    ["a zero-width space", "ra\u200bin"],
    ["a joiner", "ra\u200din"],
    ["a word joiner", "ra\u2060in"],
  ])("one word however it is written: %s", (_, word) => {
    expect(hashWord(word)).toBe(hashWord("rain"));
    expect(lowerLetters(word, 0, word.length)).toBe("rain");
  });

  test.each([
    ["a hyphen", "ra\u2010in"],
    ["a thin space", "ra\u200ain"],
    ["a mark of direction", "ra\u200ein"],
    ["an accent", "raïn"],
    ["a letter less", "ran"],
    ["the letters in another order", "rani"],
  ])("another word: %s", (_, word) => {
    expect(hashWord(word)).not.toBe(hashWord("rain"));
    expect(lowerLetters(word, 0, word.length)).toBe(word);
  });

  test("a curly apostrophe is a straight one, other marks are themselves", () => {
    expect(hashWord("don’t")).toBe(hashWord("don't"));
    expect(lowerLetters("DON’T", 0, 5)).toBe("don't");
    expect(hashWord("don‘t")).not.toBe(hashWord("don't"));
    expect(hashWord("don\u0080t")).not.toBe(hashWord("don't"));
  });

  test("the hash is FNV-1a, of the part asked for only", () => {
    // The published values of the empty string and of "a".
    expect([hashWord(""), hashWord("a")]).toEqual([0x811c9dc5 | 0, 0xe40c292c | 0]);
    expect(hashLower("a rainy day", 2, 6)).toBe(hashWord("rain"));
    expect(lowerLetters("a Rainy day", 2, 6)).toBe("rain");
  });

  test("a mixed hash hangs on all its parts and on their order", () => {
    const phrase = (...hashes: readonly number[]) => hashes.reduce(mixHash, 0);
    const mixed = [phrase(1, 2), phrase(2, 1), phrase(1, 3), phrase(2), phrase(2, 0)];
    expect(new Set(mixed).size).toBe(5);
    for (const hash of mixed) expect(hash).toBe(hash | 0);
  });

  test("identities are 14 digits and tell strings and their borders apart", () => {
    const ids = [[], [""], ["a"], ["b"], ["ab"], ["a", "b"], ["", "ab"], ["ab", ""], ["ba"], ["aa"]].map(
      (parts) => fingerprint(...parts),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{14}$/);
    // They stand in published results: they must never change.
    expect(fingerprint("It rained.")).toBe("0ae3ce7b608d27");
    expect(fingerprint("a", "b")).toBe("17fb64950e9838");
  });
});

test.each([
  ["seven", { kind: "unit", value: 7 }],
  ["ninety", { kind: "tens", value: 90 }],
  ["crore", { kind: "magnitude", value: 1e7 }],
  ["dozens", { kind: "plural", value: 12 }],
  ["quarters", { kind: "denominator", value: 4, plural: true }],
  ["halved", { kind: "multiple", value: 0.5 }],
  ["rain", undefined],
])("the number word %s", (word, expected) => {
  expect(numberWord(hashWord(word))).toEqual(expected);
});

describe("tables of words", () => {
  test("hold their words, whatever the spelling, and no others", () => {
    const words = wordSet("  rain\n snow hail ");
    expect(["rain", "snow", "hail", "Hail", "sun", ""].map((word) => words.has(hashWord(word)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("keep words apart that fall on one slot, round the end of the table too", () => {
    const map = wordMap([
      [15, "first"],
      [31, "second"],
      [47, "third"],
      [31, "last"],
    ]);
    expect([15, 31, 47, 63].map((hash) => map.get(hash))).toEqual(["first", "last", "third", undefined]);
  });
});

describe("remembered answers", () => {
  /** What is answered of each token, and the words the answer was worked out for. */
  function answersOf(text: string) {
    const asked: string[] = [];
    const answer = memoizeWord((word) => {
      asked.push(word);
      return `<${word}>`;
    });
    const tokens = scan(text);
    const answers = Array.from({ length: tokens.count }, (_, index) => answer(tokens, index));
    return { answers, asked: asked.slice(1) };
  }

  test.each([
    ["a word twice is asked once", "rain and rain", ["rain", "and"]],
    ["a capital is remembered apart", "Rain rain Rain rain", ["Rain", "rain"]],
    ["other capitals take turns", "RAin Rain RAin", ["RAin", "Rain", "RAin"]],
    ["a word of twelve letters", "blacksmithed blacksmithed", ["blacksmithed"]],
    ["a longer word is asked each time", "watercourses1 watercourses1", ["watercourses1", "watercourses1"]],
    ["an invisible character", "ra\u00adin rain", ["ra\u00adin", "rain"]],
  ])("%s", (_, text, expected) => {
    const { answers, asked } = answersOf(text);
    expect(answers).toEqual(text.split(" ").map((word) => `<${word}>`));
    expect(asked).toEqual(expected);
  });
});
