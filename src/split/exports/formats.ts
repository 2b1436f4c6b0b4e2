/**
 * The files in which news databases hand out articles. Each item has lines of the database's own at its head
 * and its tail; they are metadata, not text of the story.
 */
export interface ExportFormat {
  readonly name: string;
  /** Lines of our own in the format, the anchor last. */
  readonly example: string;
  /** A line that no prose holds: one of them shows the format. */
  readonly anchor: RegExp;
  /** Whether the anchor stands in the tail, so that the next item begins after it. */
  readonly endsItem: boolean;
  /** A line that opens an item. */
  readonly opens?: RegExp;
  /** Lines of an item's head. */
  readonly head: RegExp;
  /** The last line of the head, where one is known. */
  readonly bodyAfter?: RegExp;
  /** Lines of an item's tail. */
  readonly tail?: RegExp;
  /** The name of the field that holds the headline. */
  readonly title?: RegExp;
  /** The names of fields that hold text of the story. */
  readonly prefix?: RegExp;
  /** A field of the head that names the author. */
  readonly byline?: RegExp;
  /** Whether a line of its own right after the headline names the author. */
  readonly authorLine?: boolean;
  /** Lines of a cover page, where items have no line that opens them. */
  readonly cover?: RegExp;
  /** Where the outlet stands that no field names: on the line before the date or after it, or where a pattern finds it. */
  readonly outlet?: "before-date" | "after-date" | RegExp;
  /** Lines of the item's own that may stand between two of its head's, where they are not the usual number. */
  readonly maxOwnLines?: number;
  /** Whether none stands between them once the first has come. */
  readonly isCompact?: boolean;
  /** Where the headline stands among the head's lines that are no fields: the last may be several lines. */
  readonly headline: "first" | "last" | "longest";
}

const monthDay = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4}`;

/** A date in the language of the interface: "4. Mai 2020", "4 mai 2020", "Montag 4. Mai 2020", "2020 年 5 月 4 日". */
const anyDate = String.raw`(?:\p{L}{3,12},? )?\d{1,2}\.? \p{L}{3,12}\.? \d{4}.{0,40}|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]?`;

/** "3 of 112 DOCUMENTS", "Dokument 3 von 112": which of how many, in the language of the interface. */
const whichOf =
  /^(?:FOCUS - )?(?:\d{1,6} of \d{1,6} DOCUMENTS?|Dokument \d{1,6} von \d{1,6}|Document \d{1,6} (?:de|sur|van|of) \d{1,6}|Documento \d{1,6} (?:de|di) \d{1,6})$/iu;

/** "HGAZ000020160303ec33000b1" after the interface's word for a document: a code of the source, the day, the item's own. */
const accession = String.raw`\p{L}{2,20} [A-Z]{3,8}0{2,6}(?:19|20)\d{6}[0-9a-z]{6,12}`;

export const exportFormats: readonly ExportFormat[] = [
  {
    name: "lexisnexis",
    example:
      "Harbour Gazette\nMarch 3, 2016 Thursday\nFerry fares to rise\nBYLINE: Jane Roe\nLENGTH: 91 words\n3 of 112 DOCUMENTS",
    anchor: whichOf,
    endsItem: false,
    opens: whichOf,
    head: new RegExp(
      String.raw`^(?:(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SOURCE|SERIES|CORRECTION-DATE|AUTOR|RUBRIK|LÄNGE|ORT|QUELLE|AUTEUR|LONGUEUR|RUBRIQUE|LENGTE|AUTEURS?|SECTIE|LONGITUD|SECCIÓN): ?.{0,300}|copyright \d{4}.{0,120}|all rights reserved|alle rechte vorbehalten|${monthDay}.{0,40}|${anyDate})$`,
      "iu",
    ),
    tail: /^(?:(?:LOAD-DATE|UPDATE|SPRACHE|PUBLICATION-TYP|ZEITUNGS-CODE|LANGUE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|SUBJECT|COUNTRY|CITY|STATE|PERSON|COMPANY|ORGANIZATION|GEOGRAPHIC|TYPE|URL|ISSN|DOCUMENT-TYPE|JOURNAL-CODE|NOTES): ?.{0,380}|copyright \d{4}.{0,120}|all rights reserved)$/i,
    byline: /^(?:BYLINE|AUTOR|AUTEUR): ?/,
    outlet: "before-date",
    maxOwnLines: 8,
    headline: "last",
  },
  {
    name: "nexis-uni",
    example:
      "Ferry fares to rise\nHarbour Gazette\nMarch 3, 2016 Thursday\nSection: NEWS; Pg. 4\nLength: 91 words\nBody\nEnd of Document",
    anchor: /^End of Document$/i,
    endsItem: true,
    head: new RegExp(
      String.raw`^(?:(?:Section|Length|Byline|Dateline|Highlight|Date and Time|Job Number|User Name|Client/Matter|Search Terms|Search Type|Narrowed by|Content Type): ?.{0,300}|Documents? \(\d{1,6}\)|\d{1,5}\. .{0,300}|copyright \d{4}.{0,120}|all rights reserved|body|${monthDay}.{0,40})$`,
      "i",
    ),
    bodyAfter: /^Body$/i,
    cover:
      /^(?:(?:Date and Time|Job Number|User Name|Client\/Matter|Search Terms|Search Type|Narrowed by|Content Type|Timeline|Source|Location|Language|Publication Type)(?::.{0,380})?|Documents? \(\d{1,6}\)|\d{1,5}\. .{0,380}|News|-None-)$/i,
    outlet: "before-date",
    tail: /^(?:(?:Load-Date|Classification|Language|Publication-Type|Subject|Industry|Geographic|Person|Organization|Company|Graphic): ?.{0,380}|classification)$/i,
    byline: /^Byline: ?/,
    headline: "first",
  },
  {
    name: "factiva",
    example:
      "Ferry fares to rise\nJane Roe\n91 words\n3 March 2016\nHarbour Gazette\nHGAZ\nEnglish\n(c) 2016 Harbour Gazette\nDocument HGAZ000020160303ec33000b1",
    anchor: new RegExp(`^(?:Document [A-Z]{3,8}[0-9a-z]{12,30}|${accession})$`, "u"),
    endsItem: true,
    head: new RegExp(
      String.raw`^(?:[\d.,]{1,7} ?(?:words|wörter|mots|palabras|parole|woorden|palavras|слов|字|個字|个字|語|단어)|\d{1,2}:\d{2}(?: GMT)?|[A-Z]{3,8}|[A-Z]?\d{1,4}|English|Englisch|Anglais|Inglés|Inglese|Engels|Inglês|Английский|英文|英语|英語|영어|(?:©|\(c\)|Copyright).{0,160}|All rights reserved\.?|${anyDate})$`,
      "iu",
    ),
    bodyAfter: /^(?:©|\(c\)|Copyright)/,
    outlet: "after-date",
    authorLine: true,
    headline: "longest",
  },
  {
    name: "factiva-indexed",
    example:
      "HD Ferry fares to rise\nBY Jane Roe\nWC 91 words\nPD 3 March 2016\nLP Fares on the harbour ferry will rise.\nAN Document HGAZ000020160303ec33000b1",
    anchor: new RegExp(String.raw`^AN\s{1,12}(?:Document [A-Z]{3,8}[0-9a-z]{12,30}|${accession})$`, "u"),
    endsItem: true,
    head: /^(?:SE|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|CLM|VOL)(?:\s.*)?$/,
    tail: /^(?:CO|IN|NS|RE|IPD|IPC|PUB|ART|CT|RF)\s.*$/,
    title: /^HD\s{1,12}/,
    prefix: /^(?:LP|TD)\s{1,12}/,
    byline: /^BY\s{1,12}/,
    headline: "first",
  },
  {
    name: "proquest",
    example:
      "Ferry fares to rise\nAuthor: Roe, Jane\nPublication info: Harbour Gazette, 3 Mar 2016\nFull text: Fares on the harbour ferry will rise.\nProQuest document ID: 1234567",
    anchor: /^ProQuest document ID\s?:/i,
    endsItem: true,
    opens: /^_{40,80}$/,
    head: /^(?:(?:Author|Publication info|Abstract|Links)\s?: ?.*|Document \d{1,6} of \d{1,6}|ProQuest document link|https?:\/\/\S{1,380})$/i,
    cover:
      /^(?:Report Information from ProQuest|Table of contents|\d{1,4}\. .{0,380}|Email \d{1,4} of \d{1,4}|.{1,80} sent the following:?|Bibliography|© ProQuest.{0,80})$/i,
    tail: /^(?:Contact us at|Terms and Conditions|Document URL|Credit|Title|Publication (?:title|date|year|subject)|Publisher|Place of publication|Country of publication|Source type|Language of publication|Document (?:type|feature)|ProQuest document ID|Copyright|Last updated|Database|Subject|Location|People|Company[^:]{0,30}|Pages?|Section|ISSN|Volume|Issue|First page)\s?: ?.*$|^(?:Database )?copyright © .*$/i,
    prefix: /^Full text\s?:\s{0,4}/i,
    byline: /^Author\s?: ?/,
    headline: "first",
  },
  {
    name: "newsbank",
    example:
      "Ferry fares to rise\nHarbour Gazette - Thursday, March 3, 2016\nAuthor: Jane Roe\nSection: News\nRecord Number: 0A1B2C",
    anchor: /^(?:Record Number: ?\S{1,40}|Record: ?[0-9A-Z]{10,40})$/,
    endsItem: true,
    head: new RegExp(
      `^(?:(?:.{2,80} - )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?${monthDay}.{0,20}|(?:Author|Author/Byline|Byline|Edition|Section|Page|Readability|Source|Illustration|Memo|Correction|Column|Series): ?.{0,300})$`,
      "i",
    ),
    outlet: new RegExp(
      `^(?:(.{2,80}?)(?: \\([^()]{2,40}\\))? - (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?${monthDay}.{0,20}|All content (?:©|\\(c\\)) (.{2,80}?) and may not .{0,80})$`,
      "i",
    ),
    tail: /^(?:(?:Section|Edition|Page|Record Number|Record|Dateline|Column|Index terms|Source|OpenURL Link|Memo|Caption|Copyright|Correction|Illustration|Readability): ?.{0,300}|copyright(?: \(c\))?,? \d{4}.{0,120}|All content (?:©|\(c\)) .{0,160}|Citation \([A-Z]{2,8} Style\)|.{0,300}[‹<]https?:\/\/\S{5,200}[›>])$/i,
    byline: /^(?:Author|Author\/Byline|Byline): ?/,
    maxOwnLines: 1,
    isCompact: true,
    headline: "first",
  },
];
