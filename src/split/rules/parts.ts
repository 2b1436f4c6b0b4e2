import type { LineRule } from "./rule.ts";

/** Lines that name who wrote a story. */
export const bylines: readonly LineRule[] = [
  {
    name: "by-name",
    example: "By Lin Mei / Staff reporter",
    starts: "by",
    pattern:
      /^(?:By|BY|by):? \p{Lu}[\p{L}.'’-]{1,25}(?:(?: ?[,/&|] ?| [–-] | )(?:\p{Lu}[\p{L}\d.'’-]{0,25}|and|of|the|in|for|at|de|van|von|der|bin|al|el|with|staff|writers?|reporters?|correspondents?|special|contributing|editors?|political|senior|national|chief|press|news|service)){0,14}\.?$/u,
  },
  {
    name: "staff",
    example: "Staff reporter, with AFP",
    starts: "by s|sta|spe|for|our|own|new|web|age|wir",
    pattern:
      /^\(?(?:(?:by )?staff (?:reporters?|writers?|correspondents?)|(?:special|foreign|our|own) correspondents?|news desk|web desk|agencies|wire (?:services?|reports?))(?:[,/ ].{0,50})?\)?$/i,
  },
  {
    name: "agency",
    example: "AFP, PARIS",
    pattern:
      /^(?:AFP|AP|Reuters|Bloomberg|CNA|Xinhua|ANI|PTI|IANS|UPI|dpa|EFE|ANSA|Kyodo|TASS|AAP|The Guardian|The Associated Press|Associated Press|NY Times News Service|Agence France-Presse)(?: ?[,/&] ?[A-Z][^.!?]{1,40})?$/,
  },
  {
    name: "name-agency",
    example: "JANE ROE / Reuters",
    needs: ["/"],
    pattern: /\/(?<=^[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3} ?\/) ?[A-Z][^.!?]{1,40}$/u,
  },
];

/** Lines that say when, where or on which page a story stood. */
export const stamps: readonly LineRule[] = [
  {
    name: "date",
    example: "Mon, Feb 03, 2025 - Page 1",
    starts:
      "pub|upd|pos|las|fir|cre|dat|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
    pattern:
      /^(?:(?:published|updated|posted|last (?:updated|modified)|first published|created|date)\b:?(?: on| at)? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?(?: \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[ ,T|–-]{1,4}.{0,50})?$/i,
  },
  {
    name: "place-and-date",
    example: "Harbour City, March 3",
    needs: [", "],
    pattern:
      /^\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2}, (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})(?:,? \d{4})?$/u,
  },
  { name: "reading-time", example: "4 min read", pattern: /^\d{1,3}[ -]min(?:ute)?s? read$/i },
  { name: "link", example: "https://news.example/story/12", pattern: /^https?:\/\/\S{3,200}$/ },
];

/** Lines under a photograph: like headlines, they stand above a lead, but they say what is seen. */
export const captions: readonly LineRule[] = [
  {
    name: "photo-note",
    example: "Cars queue at the toll booths of the bridge (Photo: NNA)",
    needs: ["(", "["],
    pattern:
      /[([](?=(?:(?:file )?(?:photo|image|picture|credit)s?\b.{0,60}|courtesy .{0,60}|left|right|cent(?:er|re)|above|below|pictured)[)\]]\.?$)(?<=^.{12,200}[([])/i,
  },
  {
    name: "position",
    example: "Ola Brandt (left) and Ida Moe on the quay in Marlow Bay",
    needs: ["(", "["],
    pattern:
      /[([](?=(?:left|right|cent(?:er|re)|above|below|top|bottom|l|r|pictured)[)\]].{3,160}$)(?<=^.{3,80}[([])/i,
  },
  {
    name: "file-photo",
    example: "File photo of the ferry in Marlow Bay",
    starts: "fil|pic|pho|por",
    pattern:
      /^(?:file (?:photo|image|picture)|pictured|photo(?:graph)? (?:of|shows)|portrait shot of)\b.{4,200}$/i,
  },
  {
    name: "day-at-end",
    example: "Beds stand in a corridor of the hospital on Monday",
    needs: [" on "],
    pattern:
      / on (?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) \d{1,2}(?:, \d{4})?)$)(?<=^\p{Lu}[^.!?:;“"]{20,160} on )/u,
  },
];

/** Lines that end a story for certain. */
export const signOffs: readonly LineRule[] = [
  {
    name: "agency-sign-off",
    example: "— Reuters",
    starts: "—",
    pattern:
      /^(?:[—–-]{1,2} ?|\()(?:with )?(?:AFP|AP|Reuters|Bloomberg|CNA|Xinhua|ANI|PTI|IANS|UPI|dpa|EFE|ANSA|Kyodo|TASS|AAP|The Associated Press|Associated Press|Agence France-Presse)(?:[/, ].{0,30})?\)?\.?$/,
  },
  {
    name: "additional-reporting",
    example: "(Additional reporting by Jane Roe)",
    starts:
      "additi|reporti|writing|editing|compile|transla|edited|written|reported|contrib|with re|with fi|with ad",
    pattern:
      /^[(—–*[-]{0,2} ?(?:additional (?:reporting|research)|(?:reporting|writing|editing|compiled|translated|edited|written|reported) (?:by|and)|contributing|with (?:reporting|files|additional))\b.{0,400}$/i,
  },
  {
    name: "contributed",
    example: "Jane Roe contributed to this report.",
    needs: ["reported ", "contributed "],
    pattern:
      /(?:contribut|report)ed (?<=^.{3,160}\b(?:contribut|report)ed )(?:(?<=contributed )(?:to this (?:report|story|article)|reporting)|(?<=reported )from [A-Z][^.]{1,40})\.?$/,
  },
  {
    name: "contributed-alone",
    example: "Jane Roe and John Doe contributed.",
    needs: [" contributed."],
    pattern: / contributed\.$(?<=^\p{Lu}\p{Ll}[^.!?"“]{3,120} contributed\.)/u,
  },
];

/** Lines that close a story: they belong to the one before. */
export const tails: readonly LineRule[] = [
  {
    name: "dash-name",
    example: "— Lin Mei, staff",
    starts: "—",
    pattern: /^[—–-]{1,2} ?(?:with )?[A-Z][A-Za-z/ &,.]{1,40}$/,
  },
  {
    name: "author-note",
    example: "Ms. Roe is a lawyer in Harbour City.",
    needs:
      "professor author writer columnist editor reporter lawyer attorney fellow director president member journalist correspondent contributor analyst chairman advis chief".split(
        " ",
      ),
    pattern:
      /^(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][^.!?"“]{2,60} (?:is|are|was) (?:an?|the) (?:[^.!?"“]{0,40} )?(?:professor|author|writer|columnist|editor|reporter|lawyer|attorney|fellow|director|president|member|journalist|correspondent|contributor|analyst|chairman|adviser|advisor|chief executive)\b[^"“]{0,200}$/,
  },
  {
    name: "contact",
    example: "E-mail: jroe@harbour.example",
    starts: "e-m|ema|con|twi|fol|fac|tel|pho|on t|rea|wri",
    pattern:
      /^(?:e-?mail|contact|twitter|follow|facebook|tel|phone|on twitter|reach|write to)\b[^.!?"“]{0,60}(?:@|:|\d{5}).{0,80}$/i,
  },
  {
    name: "update-note",
    example: "This story has been updated to include the union's answer.",
    starts: "this|the s|the a|the p|the r|the v|the h",
    pattern:
      /^[(*[]{0,2}(?:This|The) (?:story|article|post|report|version|headline|piece) (?:has been|was|is|originally|first) (?:originally |first )?(?:updated|corrected|edited|changed|published|appeared|written|produced)\b[^"“]{0,160}$/i,
  },
  {
    name: "developing",
    example: "This is a developing story and will be updated.",
    starts: "this",
    pattern: /^[(*[]{0,2}This (?:is|remains) a (?:developing|breaking)(?: news)? story\b[^"“]{0,120}$/i,
  },
  {
    name: "credit",
    example: "Photo: Harbour Pictures via Getty Images.",
    starts: "pho|ima|pic|vid|pod|gra|ill|h/t|hat|via|sou",
    pattern:
      /^[([]?(?:(?:photos?|images?|pictures?|video|podcast|graphics?|illustration)(?: (?:by|via|courtesy of|credit:?|produced by|edited by)|:)|h\/t\b|hat tip|via\b|source:)[^.!?"“]{1,80}[.)\]]{0,2}$/i,
  },
  {
    name: "picture-agency",
    example: "Jane Roe/Getty Images.",
    needs: ["Getty", "Shutterstock", "AP Photo", "Reuters", "iStock"],
    pattern:
      /^(?:[A-Z][\p{L}.'’ /-]{0,40}[/ ])?(?:Getty(?: Images)?|Shutterstock|AP Photo|Reuters|iStock)\.?$/u,
  },
  {
    name: "read-on",
    example: "Read the full report here.",
    starts: "rea|see|wat|lis|vie|che|cli",
    pattern:
      /^(?:read|see|watch|listen to|view|check out|click)\b[^.!?"“:]{0,60}\b(?:here|above|below|online)\.?$/i,
  },
];
