/** Texts for properties: like news, but with everything that makes news hard, more often than news has it. */
import fc from "fast-check";

const names = [
  "Ana Ruiz",
  "Ruiz",
  "Mr. Ode",
  "Dr Lund",
  "J. K. Mensah",
  "Ana-Maria O'Neil",
  "al-Rashid",
  "MCRAE",
  "İdil Şen",
  "林和立",
  "Oslo",
  "Kampala",
  "KENYA",
  "the U.N.",
  "Côte d’Ivoire",
  "N.Y.",
  "Hebridean Lines",
  "the Bank of Marlow",
  "St. Mary's Hospital",
  "President Okello",
  "the mayor",
  "officials",
  "she",
];

const words = [
  "the boats of the town",
  "a harbour",
  "was closed",
  "on Monday",
  "would rebuild the dam",
  "However,",
  "while",
  "and",
  "or",
  "of",
  "than",
  "compared with",
  "were killed",
  "rose",
  "fell by",
  "The council voted",
  "that",
  "don’t",
  "she'll",
  "so-called",
  "http://example.org/a?b=1",
  "me@example.org",
];

const speech = [
  "said",
  "told reporters",
  "added",
  "according to",
  "he said",
  "asked",
  "called it",
  "who said that",
];

const marks = [
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "«",
  "»",
  "„",
  "``",
  "''",
  "—",
  "–",
  "-",
  "--",
  "(",
  ")",
  "[",
  "]",
  ".",
  ",",
  ":",
  ";",
  "?",
  "!",
  "...",
  "…",
];

const figures = [
  "5",
  "1,200.50",
  "5.5%",
  "12 per cent",
  "$3m",
  "US$1.2 billion",
  "€5k a head",
  "two-thirds of",
  "twenty-five",
  "a dozen",
  "one",
  "hundreds of",
  "3–1",
  "51-49",
  "1/2",
  "½",
  "from 5 to 10",
  "more than 40",
  "about 54 nations",
  "23 nations",
  "million",
  "people",
  "tons",
  "80 km/h",
  "40-year-old",
  "aged 58",
  "in 2019",
  "Jan 5, 2020",
  "6.42pm",
  "No 10",
  "3rd",
  "١٢",
  "9".repeat(40),
];

const borders = [
  "\n",
  "\n\n",
  "\n\n\n\n",
  "\n---\n",
  "\n* * *\n",
  "\nBy Ana Ruiz\n",
  "\nOSLO, March 3 (Post) — ",
  "\nRATE FEARS\n",
  "\nHarbour to close for a year\n",
  "\nPhoto: Jan Ode\n",
  "\nENDS\n",
  "\n2 of 14 DOCUMENTS\n",
  "\nHEADLINE: Dam to be rebuilt\n",
  "\nCopyright 2020 The Marlow Post\n",
  "\nRead more: Ferries\n",
  "\n- a\n- b\n",
];

const odd = [
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u2028",
  "\u0085",
  "\ufeff",
  "\u180e",
  "\u202e",
  "\u0301",
  "\u001b[31m",
  "\u0000",
  "\t",
  "\f",
  "\v",
  "ﬁ",
  "ß",
  "é",
  "𝟙",
  "𑇐",
  "😀",
  "👨\u200d👩",
  "<b>",
  "&amp;",
  "=SUM(A1)",
  "|",
  "__proto__",
  "constructor",
  "\\u0000",
];

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);

/** A sentence that is well made, so that there is something to find. */
const sentence = fc
  .tuple(oneOf(names), oneOf(words), oneOf(figures), oneOf(names), oneOf(speech), fc.nat(5))
  .map(
    ([name, some, figure, other, said, shape]) =>
      [
        `“${some} ${figure},” ${said} ${name}.`,
        `${name}, ${other}, ${said} that ${figure} ${some}.`,
        `"${some}" ${name} ${said}, "${figure}`,
        `${figure} in ${name} ${some}, against ${figure} in ${other}.`,
        `${said} ${name}: ‘${some}’`,
        `${name} ${some} ${figure}.`,
      ][shape]!,
  );

const list = fc.array(oneOf(names), { minLength: 2, maxLength: 40 }).map((all) => all.join(", "));

const piece = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 1, arbitrary: list },
  { weight: 3, arbitrary: oneOf(words) },
  { weight: 3, arbitrary: oneOf(names) },
  { weight: 3, arbitrary: oneOf(marks) },
  { weight: 3, arbitrary: oneOf(figures) },
  { weight: 2, arbitrary: oneOf(speech) },
  { weight: 3, arbitrary: oneOf(borders) },
  { weight: 2, arbitrary: oneOf(odd) },
);

/** Pieces of news, glued with blanks or without. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "")), { minLength: 1, maxLength: 16 })
  .map((pieces) => pieces.flat().join(""));

/** News, or any characters at all, half ones too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: newsText },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
  { weight: 1, arbitrary: fc.uint16Array({ maxLength: 60 }).map((units) => String.fromCharCode(...units)) },
);
