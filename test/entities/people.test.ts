import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The people of a marked text as "name: alias, alias", with the number of mentions. */
function people(marked: string): string[] {
  return resolveMarked(marked).people.map(
    ({ name, aliases, mentions }) => `${[name, ...aliases].join(" | ")} ×${mentions.length}`,
  );
}

describe("two of one surname", () => {
  it.each([
    [
      "with “and” between",
      "Judge {p:Ada Lund} and Dr {p:Lund} left. Dr {p:Lund} wept.",
      ["Ada Lund ×1", "Lund ×2"],
    ],
    [
      "a wife and her husband's rank",
      "Madame {p:Diallo}, whose husband Colonel {p:Diallo} led, left.",
      ["Madame Diallo | Diallo ×1", "Diallo ×1"],
    ],
    [
      "a lady and her lord of India",
      "Shri {p:Anil Rao} built it; Smt {p:Rao} ran it.",
      ["Anil Rao ×1", "Smt Rao | Rao ×1"],
    ],
    [
      "but one with another between",
      "{p:Ada Lund} met {p:Leo Hill} and Dr {p:Lund} left.",
      ["Ada Lund | Lund | Dr Lund ×2", "Leo Hill ×1"],
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});

describe("somebody known by another name", () => {
  it.each([
    [
      "better known as",
      "{p:Edson Moura}, better known as {p:Mourinha}, won. {p:Mourinha} is 19.",
      "Edson Moura | Mourinha ×3",
    ],
    ["known to some as", "{p:Ana Holt}, known to the fans as {p:Nana}, won.", "Ana Holt | Nana ×2"],
    ["aka", "{p:Ana Holt}, aka {p:Nana Boo}, won.", "Ana Holt | Nana Boo ×2"],
    ["alias", "{p:Ana Holt} alias {p:Nana} won.", "Ana Holt | Nana ×2"],
    ["nicknamed", "{p:Ana Holt}, nicknamed “{p:Nana}”, won.", "Ana Holt | Nana ×2"],
    ["a stage name", "{p:Ana Holt}, stage name {p:Nana}, sang.", "Ana Holt | Nana ×2"],
    ["a name at birth", "{p:Ana Holt} (born {p:Anna Meier}) sang.", "Anna Meier | Ana Holt ×2"],
    ["to friends", "{p:Ana Holt}, “{p:Nana}” to her friends, won.", "Ana Holt | Nana ×2"],
    ["after a dash", "{p:Ana Holt} – “{p:Nana}” to all – won.", "Ana Holt | Nana ×2"],
    ["whom others call", "{p:Ana Holt}, whom they call “{p:Nana}”, won.", "Ana Holt | Nana ×2"],
  ])("%s: %s", (_, marked, expected) => {
    expect(people(marked)).toEqual([expected]);
  });

  it.each([
    ["known for", "{p:Ana Holt}, known for {p:Leo}, won."],
    ["a call", "{p:Ana Holt}, who called {p:Leo}, won."],
    ["a birth", "{p:Ana Holt} won. Born with her was {p:Leo}."],
    ["a mark", "{p:Ana Holt}, “{p:Leo}” she said, won."],
    ["another sentence", "{p:Ana Holt} is known.\n\nAs {p:Leo} won, all wept."],
    ["what one is", "{p:Ana Holt}, as {p:Leo} said, won."],
  ])("not by %s: %s", (_, marked) => {
    expect(people(marked)).toEqual(["Ana Holt ×1", "Leo ×1"]);
  });
});

describe("one person", () => {
  it.each([
    ["a bare surname", "{p:Jane Oduya} spoke. {p:Oduya} left.", "Jane Oduya | Oduya ×2"],
    [
      "a surname in the headline, before the name",
      "{p:Oduya} resigns\n{p:Jane Oduya} resigned.",
      "Jane Oduya | Oduya ×2",
    ],
    ["a given name", "{p:Jane Oduya} spoke. {p:Jane} left.", "Jane Oduya | Jane ×2"],
    ["initials", "{p:J. K. Oduya} wrote. {p:Jane Kemi Oduya} read.", "Jane Kemi Oduya | J. K. Oduya ×2"],
    [
      "initials without space",
      "{p:J.K. Oduya} wrote. {p:Jane Kemi Oduya} read.",
      "Jane Kemi Oduya | J.K. Oduya ×2",
    ],
    ["a middle initial", "{p:Jane K. Oduya} wrote. {p:Jane Oduya} read.", "Jane K. Oduya | Jane Oduya ×2"],
    [
      "initials for the whole name",
      "{p:Khalid bin Rashid} came. {p:KBR} left.",
      "Khalid bin Rashid | KBR ×2",
    ],
    [
      "a nickname in marks",
      "{p:Maria “Cora” Reyes} sang. {p:Cora Reyes} bowed.",
      "Maria “Cora” Reyes | Cora | Cora Reyes ×2",
    ],
    ["a surname first", "{p:Pei Liwen} ({p+:裴麗文}) spoke. {p:Pei} left.", "Pei Liwen | 裴麗文 | Pei ×2"],
    [
      "a particle, left out",
      "{p:Haidar al-Sudairi} spoke. {p:Sudairi} left.",
      "Haidar al-Sudairi | Sudairi ×2",
    ],
    ["letters without accents", "{p:Željko Đurić} won. {p:Duric} smiled.", "Željko Đurić | Duric ×2"],
    ["a title inside the name", "{p:Zainab Garba} came. {p:Dr. Garba} spoke.", "Zainab Garba | Dr. Garba ×2"],
    ["a name over a line break", "{p:Jane\nOduya} spoke. {p:Jane Oduya} left.", "Jane Oduya ×2"],
    [
      "another spelling of an Arabic surname",
      "{p:Nasser al-Qahtani} spoke. {p:Al-Kahtany} left.",
      "Nasser al-Qahtani | Al-Kahtany ×2",
    ],
    [
      "another spelling of a surname after the same given name",
      "{p:Ali Khaddouri} spoke. {p:Ali Qaduri} left.",
      "Ali Khaddouri | Ali Qaduri ×2",
    ],
    [
      "another spelling of a given name",
      "{p:Mohammed Daoud} spoke. {p:Muhammad Daoud} left.",
      "Mohammed Daoud | Muhammad Daoud ×2",
    ],
    [
      "the surname of a woman of rank",
      "{p:David Holt} spoke. Dr {p:Holt} slept.",
      "David Holt | Holt | Dr Holt ×2",
    ],
    [
      "a title that fits a given name of women and men",
      "{p:Leslie Holt} spoke. Mrs {p:Holt} slept.",
      "Leslie Holt | Holt | Mrs Holt ×2",
    ],
  ])("is known by %s", (_, marked, expected) => {
    expect(people(marked)).toEqual([expected]);
  });
});

describe("one person with a generation's mark", () => {
  it.each([
    [
      "who is called without",
      "{p:Joseph R. Holt Jr.} won. {p:Joe Holt} slept.",
      "Joseph R. Holt Jr. | Joe Holt ×2",
    ],
    ["who is called by the surname", "{p:Carl Holt III} won. {p:Holt} slept.", "Carl Holt III | Holt ×2"],
    [
      "who has it twice",
      "{p:Carl F. Holt Jr.} won. {p:Carl Holt Jr.} slept.",
      "Carl F. Holt Jr. | Carl Holt Jr. ×2",
    ],
  ])("%s", (_, marked, expected) => {
    expect(people(marked)).toEqual([expected]);
  });
});

describe("two people", () => {
  it.each([
    ["have different given names", "{p:Ana Reyes} met {p:Leo Reyes}.", ["Ana Reyes ×1", "Leo Reyes ×1"]],
    [
      "have different initials in the middle",
      "{p:George W. Holt} met {p:George H. W. Holt}.",
      ["George W. Holt ×1", "George H. W. Holt ×1"],
    ],
    [
      "are father and son",
      "{p:Carl Holt Sr.} met {p:Carl Holt Jr.}.",
      ["Carl Holt Sr. ×1", "Carl Holt Jr. ×1"],
    ],
    [
      "are a man and his Jr.",
      "{p:Carl Holt} met {p:Carl Holt Jr.}. {p:Holt} slept. {p:Holt Jr.} sang.",
      ["Carl Holt | Holt ×2", "Carl Holt Jr. | Holt Jr. ×2"],
    ],
    [
      "are a Jr. and the Sr. of his surname",
      "{p:Carl Holt Jr.} rules. His father {p:Carl Holt} fell. {p:Holt Sr.} fled.",
      ["Carl Holt Jr. ×1", "Carl Holt | Holt Sr. ×2"],
    ],
    [
      "are a man with his initial and a Jr. without",
      "{p:Carl J. Holt} met {p:Carl Holt Jr.}.",
      ["Carl J. Holt ×1", "Carl Holt Jr. ×1"],
    ],
    [
      "are the Elder and the Younger",
      "{p:Jan Holt the Elder} taught {p:Jan Holt the Younger}.",
      ["Jan Holt the Elder ×1", "Jan Holt the Younger ×1"],
    ],
    [
      "are the elder and the younger of a surname",
      "{p:Carl Holt} met {p:Carl Holt Jr.}. The elder {p:Holt} slept. The younger {p:Holt} sang.",
      ["Carl Holt | Holt ×2", "Carl Holt Jr. | Holt ×2"],
    ],
    [
      "are two kings of a name",
      "King {p:Olav III} met {p:Olav II}. King {p:Olav III} slept.",
      ["Olav III ×2", "Olav II ×1"],
    ],
    [
      "are told apart by Mr. and Ms.",
      "{p:Hanna Lind} married {p:Oskar Lind}. Ms. {p:Lind} sang. Mr. {p:Lind} slept. Ms. {p:Lind} woke him.",
      ["Hanna Lind | Lind | Ms. Lind ×3", "Oskar Lind | Lind | Mr. Lind ×2"],
    ],
    [
      "are told apart by their offices",
      "Senator {p:Ruth Vale} met Judge {p:Ann Vale}. Senator {p:Vale} spoke, Judge {p:Vale} listened.",
      ["Ruth Vale | Vale ×2", "Ann Vale | Vale ×2"],
    ],
    [
      "are a man and the Mrs. of his surname",
      "{p:David Okwui} fell. Mrs {p:Okwui} wept. {p:Okwui} is at home, Mrs {p:Okwui} said.",
      ["David Okwui | Okwui ×2", "Mrs Okwui | Okwui ×2"],
    ],
    [
      "are Mr and Mrs, both without a given name",
      "Mr {p:Okwui} fell. Mrs {p:Okwui} wept. Mr {p:Okwui} slept.",
      ["Mr Okwui | Okwui ×2", "Mrs Okwui | Okwui ×1"],
    ],
    [
      "are a woman and her husband, named by his title",
      "{p:Anita Okwui} teaches. Mr {p:Okwui}, her husband, cooks.",
      ["Anita Okwui ×1", "Mr Okwui | Okwui ×1"],
    ],
    [
      "are Daniel and Daniela",
      "{p:Daniel Reyes} met {p:Daniela Reyes}.",
      ["Daniel Reyes ×1", "Daniela Reyes ×1"],
    ],
    ["are Hansen and Hanson", "{p:Ana Hansen} met {p:Hanson}.", ["Ana Hansen ×1", "Hanson ×1"]],
    [
      "have short names of the same consonants",
      "{p:Karim Aydin} met {p:Kerem Aydin}.",
      ["Karim Aydin ×1", "Kerem Aydin ×1"],
    ],
    [
      "share a surname that means the one not introduced as kin",
      "{p:Rosa Vale} came with her brother, {p:Ivo Vale}. {p:Vale} spoke.",
      ["Rosa Vale | Vale ×2", "Ivo Vale ×1"],
    ],
    [
      "share a surname that means the one named last",
      "{p:Kim Seo-jin} left. Later {p:Kim Tae-woo} spoke. {p:Kim} sang.",
      ["Kim Seo-jin ×1", "Kim Tae-woo | Kim ×2"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});

describe("a couple", () => {
  it.each([
    [
      "shares its surname",
      "{p:Kate} and {p:Hugo van der Linden} sang. {p:Kate} bowed.",
      ["Kate van der Linden | Kate ×2", "Hugo van der Linden ×1"],
    ],
    [
      "whose first name the tagger missed",
      "Bill and {p:Tina Hart} sang. “Yes,” {p:Bill Hart} said.",
      ["Bill Hart | Bill ×2", "Tina Hart ×1"],
    ],
    [
      "of whom one is named in full later",
      "{p:Omar} and {p:Lina Haddad} ran. {p:Omar Haddad} won.",
      ["Omar Haddad | Omar ×2", "Lina Haddad ×1"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });

  it.each([
    [
      "a surname of the story is no given name",
      "{p:Ana Kelly} and {p:Kelly} and {p:Mike Hart} sang.",
      ["Ana Kelly | Kelly ×2", "Mike Hart ×1"],
    ],
    [
      "what follows a title is no given name",
      "Mr. {p:Kelly} and {p:Mike Hart} sang. Mr. {p:Kelly} bowed.",
      ["Kelly ×2", "Mike Hart ×1"],
    ],
    ["an unknown word is no given name", "{p:Oduya} and {p:Mike Hart} sang.", ["Oduya ×1", "Mike Hart ×1"]],
    [
      "the end of another name is no given name",
      "{p:Ana} Grace and {p:Mike Hart} sang.",
      ["Ana ×1", "Mike Hart ×1"],
    ],
  ])("is none where %s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });

  it.each([
    ["The {o:Harts} left with {p:Mike Hart}.", 0],
    ["The {p:Marcoses} met {p:Ana Marcos}.", 0],
    ["The {o:Obamas} left.", 0],
    ["The {o:Rovers} met {p:Ana Hart}.", 1],
    ["{o:Harts} met {p:Ana Hart}.", 1],
  ])("is as a family neither person nor organization: %s", (marked, others) => {
    const { people: found, organizations } = resolveMarked(marked);
    expect(
      found.filter(({ name }) => name.endsWith("s") && name !== "Ana Marcos").length + organizations.length,
    ).toBe(others);
  });
});

describe("kin by a given name, and by a title with the other's surname", () => {
  it.each([
    [
      "a wife",
      "{p:Takeo Tanabe} left with his wife, {p:Aiko}. “No,” Mrs {p:Tanabe} said.",
      ["Takeo Tanabe ×1", "Aiko Tanabe ×2"],
    ],
    [
      "a husband",
      "{p:Jane Cooper} and her husband, {p:Mark}, left. Mr {p:Cooper} wept.",
      ["Jane Cooper ×1", "Mark Cooper ×2"],
    ],
    [
      "named before",
      "His wife, {p:Wanjiru}, stood by {p:Peter Otieno}. Mrs {p:Otieno} wept.",
      ["Wanjiru Otieno ×2", "Peter Otieno ×1"],
    ],
    [
      "whose husband is named in full",
      "{p:Wanjiru} stood by her husband, {p:Peter Otieno}. Mrs {p:Otieno} wept.",
      ["Wanjiru Otieno ×2", "Peter Otieno ×1"],
    ],
    [
      "a sister",
      "{p:Tomás Rey} came with his sister {p:Inés}. Ms {p:Rey} wept.",
      ["Tomás Rey ×1", "Inés Rey ×2"],
    ],
    [
      "the wife rather than the daughter",
      "{p:Lars Berg} has a daughter. His daughter, {p:Siri}, and his wife, {p:Marit}, sang. Mrs {p:Berg} wept.",
      ["Lars Berg ×1", "Siri ×1", "Marit Berg ×2"],
    ],
    [
      "nobody where the title is of the same gender",
      "{p:Takeo Tanabe} left with his wife, {p:Aiko}. Mr {p:Tanabe} wept.",
      ["Takeo Tanabe ×2", "Aiko ×1"],
    ],
    [
      "nobody where there is no title",
      "{p:Takeo Tanabe} left with his wife, {p:Aiko}. {p:Tanabe} wept.",
      ["Takeo Tanabe ×2", "Aiko ×1"],
    ],
    [
      "nor between two daughters",
      "{p:Lars Berg} left his daughter {p:Siri}. His daughter {p:Marit} sang. Ms {p:Berg} wept.",
      ["Lars Berg ×1", "Siri ×1", "Marit ×1", "Ms Berg ×1"],
    ],
  ])("is %s", (_, marked, expected) => {
    expect(people(marked).map((line) => line.replace(/ \|.* ×/, " ×"))).toEqual(expected);
  });
});

describe("the types of the same words", () => {
  it("take the country before the person, and the person's surname before the place", () => {
    const { people: found, places } = resolveMarked("{p:Chad} lies far. {p:Paris Holt} likes {l:Paris}.");
    expect(found.map(({ name }) => name)).toEqual(["Paris Holt"]);
    expect(places.map(({ name }) => name)).toEqual(["Chad", "Paris"]);
  });
});

describe("a bare given name before “and” and a full name", () => {
  it.each([
    ["shares the surname", "They met Bill and {p:Ana Holt} there.", ["Bill Holt | Bill ×1", "Ana Holt ×1"]],
    ["of a friend", "A friend of Bill and {p:Ana Holt} left.", ["Bill Holt | Bill ×1", "Ana Holt ×1"]],
    ["is none that an office is for", "The Minister of Justice and {p:Ana Holt} met.", ["Ana Holt ×1"]],
    ["nor the end of another name", "They met Grace Kelly and {p:Ana Holt}.", ["Ana Holt ×1"]],
  ])("%s: %s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});

describe("a surname behind “and” is another's", () => {
  it.each([
    ["with a title", "Judge {p:Ada Lund} and Dr {p:Lund} left.", ["Ada Lund ×1", "Lund ×1"]],
    ["not in small letters", "Judge {p:Ada Lund} and doctor {p:Lund} left.", ["Ada Lund | Lund ×2"]],
    ["nor with “or”", "Judge {p:Ada Lund} or Dr {p:Lund} left.", ["Ada Lund | Lund | Dr Lund ×2"]],
    ["nor across sentences", "Judge {p:Ada Lund}. And Dr {p:Lund} left.", ["Ada Lund | Lund | Dr Lund ×2"]],
  ])("%s: %s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});

describe("a surname of two is whose title, gender or generation fits", () => {
  it.each([
    [
      "a woman's",
      "{p:Leo Okoro} met {p:Ada Okoro}. Mrs {p:Okoro} wept.",
      ["Leo Okoro ×1", "Ada Okoro | Okoro | Mrs Okoro ×2"],
    ],
    [
      "a man's",
      "{p:Leo Okoro} met {p:Ada Okoro}. Mr {p:Okoro} wept.",
      ["Leo Okoro | Okoro | Mr Okoro ×2", "Ada Okoro ×1"],
    ],
    [
      "the elder's",
      "{p:Leo Marcos} met {p:Leo Marcos Jr.}. The elder {p:Marcos} wept.",
      ["Leo Marcos | Marcos ×2", "Leo Marcos Jr. ×1"],
    ],
    [
      "the younger's",
      "{p:Leo Marcos} met {p:Leo Marcos Jr.}. The younger {p:Marcos} wept.",
      ["Leo Marcos ×1", "Leo Marcos Jr. | Marcos ×2"],
    ],
    [
      "without a mark his who has none",
      "{p:Leo Marcos} met {p:Leo Marcos Jr.}. {p:Marcos} wept.",
      ["Leo Marcos | Marcos ×2", "Leo Marcos Jr. ×1"],
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});

describe("a family is nobody", () => {
  it.each([
    ["by a surname of the story", "{p:Ana Quelm} left. The {p:Quelms} wept.", ["Ana Quelm ×1"]],
    ["that ends in s", "{p:Ana Jones} left. The {p:Joneses} wept.", ["Ana Jones ×1"]],
    ["not without its article", "{p:Ana Quelm} left. {p:Quelms} wept.", ["Ana Quelm ×1", "Quelms ×1"]],
    ["nor in two words", "{p:Ana Quelm} left. The {p:Old Quelms} wept.", ["Ana Quelm ×1", "Old Quelms ×1"]],
    ["nor one of them", "{p:Ana Quelm} left. The {p:Quelm} wept.", ["Ana Quelm | Quelm ×2"]],
    ["nor with another surname", "{p:Ana Quelm} left. The {p:Vasks} wept.", ["Ana Quelm ×1", "Vasks ×1"]],
  ])("%s: %s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});

describe("a given name shares the surname behind “and”", () => {
  it.each([
    [
      "with its particles",
      "They met {p:Bill} and {p:Ana van der Merwe} there.",
      ["Bill van der Merwe | Bill ×1", "Ana van der Merwe ×1"],
    ],
    ["with “&”", "They met Bill & {p:Ana Holt} there.", ["Bill Holt | Bill ×1", "Ana Holt ×1"]],
    ["not with “or”", "They met {p:Bill} or {p:Ana Holt} there.", ["Bill ×1", "Ana Holt ×1"]],
    ["nor with a comma", "They met Bill, {p:Ana Holt} there.", ["Ana Holt ×1"]],
    ["nor after a title", "They met Mr {p:Bill} and {p:Ana Holt} there.", ["Bill ×1", "Ana Holt ×1"]],
    ["nor in small letters", "They met bill and {p:Ana Holt} there.", ["Ana Holt ×1"]],
    ["nor what is no given name", "They met Table and {p:Ana Holt} there.", ["Ana Holt ×1"]],
  ])("%s: %s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});
