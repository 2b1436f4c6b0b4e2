import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The entities of a marked text, each with its other names: "Ana Holt | Holt". */
const named = (marked: string) => {
  const { people, places, organizations } = resolveMarked(marked);
  return [...people, ...places, ...organizations]
    .map(({ name, aliases }) => [name, ...aliases].join(" | "))
    .join(", ");
};

describe("the name of an entity is its fullest form", () => {
  it.each([
    ["of most words", "{p:Holt} left. {p:Ana Holt} wept.", "Ana Holt | Holt"],
    ["then of most letters", "{p:A. Holt} left. {p:Ana Holt} wept.", "Ana Holt | A. Holt"],
    ["the first of two", "{p:Đurić} left. {p:Duric} wept.", "Đurić"],
    ["no headline's capitals", "{p:ANA HOLT} left. {p:Ana Holt} wept.", "Ana Holt"],
    ["no verb taken in", "{p:Ana Holt Is Right} it says. {p:Ana Holt} wept.", "Ana Holt | Ana Holt Is Right"],
    ["but a name that begins like one", "{o:Says Trust} left. {o:Trust} wept.", "Says Trust | Trust"],
    ["no title taken in", "{p:Pastor Holt} left. {p:Ana Holt} wept.", "Ana Holt | Pastor Holt"],
    ["of an acronym and of words apart", "{o:NATOSSA} left. {o:Nato Ssa} wept.", "NATOSSA, Nato Ssa"],
    ["an acronym alone", "{o:NATO} left.", "NATO"],
  ])("%s: %s", (_, marked, expected) => {
    expect(named(marked)).toBe(expected);
  });
});

describe("its other names", () => {
  it.each([
    ["in text order", "{p:Holt} left. {p:Ana Holt} wept. {p:Ana} slept.", "Ana Holt | Holt | Ana"],
    ["a form of address", "{p:Ana Holt} left. Mrs {p:Holt} wept.", "Ana Holt | Holt | Mrs Holt"],
    ["no office", "{p:Ana Holt} left. Judge {p:Holt} wept.", "Ana Holt | Holt"],
    ["each once", "{p:Ana Holt} left. {p:Holt} wept. {p:Holt} slept.", "Ana Holt | Holt"],
    [
      "but for case and accents",
      "{p:Željko Đurić} left. {p:Zeljko Duric} wept. {p:DURIC} sang. {p:Duric} slept.",
      "Željko Đurić | DURIC",
    ],
    [
      "a nickname after what stands before it",
      "{p:Holt} left. {p:Ana “Bee” Holt} wept. {p:Ana} slept.",
      "Ana “Bee” Holt | Holt | Bee | Ana",
    ],
    ["a name in Chinese characters", "{p:Pei Liwen} (裴麗文) spoke.", "Pei Liwen | 裴麗文"],
    ["in full brackets", "{p:Pei Liwen}（裴麗文）spoke.", "Pei Liwen | 裴麗文"],
    ["of two words", "{p:Pei Liwen} (裴 麗文) spoke.", "Pei Liwen | 裴 麗文"],
    ["up to a comma", "{p:Pei Liwen} (裴麗文, 45) spoke.", "Pei Liwen | 裴麗文"],
    ["up to a semicolon", "{p:Pei Liwen} (裴麗文; 45) spoke.", "Pei Liwen | 裴麗文"],
    ["not before other words", "{p:Pei Liwen} (裴麗文 in print) spoke.", "Pei Liwen"],
    ["not after other words", "{p:Pei Liwen} (in print 裴麗文) spoke.", "Pei Liwen"],
    ["not without brackets", "{p:Pei Liwen}, 裴麗文, spoke.", "Pei Liwen"],
    ["not in other characters", "{p:Pei Liwen} (peiliwen) spoke.", "Pei Liwen"],
    ["in Greek", "{p:Eleni Vasiou} (Ελένη Βάσιου) spoke.", "Eleni Vasiou | Ελένη Βάσιου"],
    ["in Greek with its breathings", "{p:Eleni Vasiou} (Ἑλένη) spoke.", "Eleni Vasiou | Ἑλένη"],
    ["in Cyrillic", "{p:Jean-Luc Orlov} (Жан-Люк Орлов, 45) spoke.", "Jean-Luc Orlov | Жан-Люк Орлов"],
    ["with its language", "{p:Ivan Orlov} (Russian: Иван Орлов) spoke.", "Ivan Orlov | Иван Орлов"],
    ["in Arabic", "{p:Salma Haddad} (سلمى حداد) spoke.", "Salma Haddad | سلمى حداد"],
    ["in Hebrew", "{p:Noa Peretz} (נועה פרץ) spoke.", "Noa Peretz | נועה פרץ"],
    ["in Devanagari", "{p:Asha Rai} (आशा राई) spoke.", "Asha Rai | आशा राई"],
    ["in Bengali", "{p:Rina Das} (রীনা দাস) spoke.", "Rina Das | রীনা দাস"],
    ["in Tamil", "{p:Kavin Selvan} (கவின் செல்வன்) spoke.", "Kavin Selvan | கவின் செல்வன்"],
    ["in Thai", "{p:Malee Suk} (มาลี สุข) spoke.", "Malee Suk | มาลี สุข"],
    ["in Hangul", "{p:Han Sora} (한 소라) spoke.", "Han Sora | 한 소라"],
    ["in kana", "{p:Ken Mori} (ケン・モリ) spoke.", "Ken Mori | ケン・モリ"],
    ["in Georgian", "{p:Nino Beridze} (ნინო ბერიძე) spoke.", "Nino Beridze | ნინო ბერიძე"],
    ["in Amharic", "{p:Hana Bekele} (ሃና በቀለ) spoke.", "Hana Bekele | ሃና በቀለ"],
    ["of a place", "{l:Rogachyovo} (Рогачёво) burned.", "Rogachyovo | Рогачёво"],
    ["of a body", "{o:Rada Trust} (Рада Траст) burned.", "Rada Trust | Рада Траст"],
    ["not in Latin letters with accents", "{p:Nguyen Van} (Nguyễn Văn) spoke.", "Nguyen Van"],
    [
      "of no more than eight words",
      "{p:Pei Li} (裴 麗 文 大 山 川 裴 麗 文) spoke.",
      "Pei Li | 裴 麗 文 大 山 川 裴 麗",
    ],
    ["none of a name alone", "{p:Pei Liwen} spoke.", "Pei Liwen"],
  ])("%s: %s", (_, marked, expected) => {
    expect(named(marked)).toBe(expected);
  });
});

describe("the words of a name", () => {
  it.each([
    ["in marks a nickname", "{p:Ana “Bee” Holt} left. {p:Bee} wept.", "Ana “Bee” Holt | Bee"],
    ["in straight marks", '{p:Ana "Bee" Holt} left. {p:Bee} wept.', 'Ana "Bee" Holt | Bee'],
    ["in brackets", "{p:Ana (Bee) Holt} left. {p:Bee} wept.", "Ana (Bee) Holt | Bee"],
    ["of three words", "{p:Ana “Bee the Big” Holt} left.", "Ana “Bee the Big” Holt | Bee the Big"],
    ["not of four", "{p:Ana “Bee the Very Big” Holt} left.", "Ana “Bee the Very Big” Holt"],
    ["not at the end", "{p:Ana “Bee”} left.", "Ana “Bee”"],
    ["nothing between marks", "{p:Ana “” Holt} left.", "Ana “” Holt"],
    ["a possessive taken in", "{p:Ana Holt’s} left. {p:Ana Holt} wept.", "Ana Holt’s | Ana Holt"],
    [
      "with a hyphen and without, once",
      "{p:Anne-Marie Holt} left. {p:Anne Marie Holt} wept.",
      "Anne-Marie Holt | Anne Marie Holt",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(named(marked)).toBe(expected);
  });
});
