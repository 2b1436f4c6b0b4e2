import type { LineRule } from "./rule.ts";

const titles = "Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Sir|President|Minister|Senator|Professor|Judge|Chairman";

/**
 * How a paragraph begins. The order is that of the bits in traits.ts. Against a border speak a quote, a pronoun,
 * a connective; for one speak a dateline, a kicker, a time word, an indefinite article.
 */
export const openers: readonly LineRule[] = [
  { name: "quote", example: "“We will not wait,” she said.", pattern: /^["“'‘«„]/ },
  { name: "lower-case", example: "and the ferry left.", pattern: /^\p{Ll}/u },
  {
    name: "pronoun",
    example: "He said the ferry was late.",
    pattern: /^["“]?(?:He|She|They|It|His|Her|Their|Its|I|We|You|This|That|These|Those|Such|Both|Him)\b/,
  },
  {
    name: "connective",
    example: "However, the ferry was late.",
    pattern:
      /^(?:But|And|However|Meanwhile|Also|Still|Yet|Nor|So|Then|Instead|Moreover|Furthermore|Besides|Nevertheless|Nonetheless|Similarly|Likewise|Indeed|Thus|Therefore|Or|Because|Although|Though|While|Asked|Another|Other|Others|Some|Many|Earlier|Later|Since|Additionally|In addition|For example|For instance|As a result|On the other hand|At the same time|In contrast|In response|According to)\b/,
  },
  {
    name: "indefinite",
    example: "A ferry sank.",
    pattern:
      /^(?:An?|Two|Three|Four|Five|Six|Seven|Hundreds|Thousands|Dozens|More than|At least|Nearly|Almost) /,
  },
  { name: "definite", example: "The ferry sank.", pattern: /^The / },
  {
    name: "time-word",
    example: "The ferry sank on Monday.",
    pattern:
      /\b(?:yesterday|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|night|month)|this (?:week|morning|weekend))\b/,
  },
  {
    name: "dateline",
    example: "HARBOUR CITY, March 3 (Reuters) — The ferry sank.",
    needs: [" -", ")-", "–", "—", "):"],
    pattern:
      /^(?![A-Z.'’ -]{0,30}\b(?:HAS|HAVE|IS|ARE|WAS|WERE|WILL|NOW|THE|NOT|HOW|WHY|WHAT|WHO|WHEN|YOU|IT|HE|SHE|WE|HIM|THEY|TO|FOR|WITH|UPDATED?|BREAKING|EXCLUSIVE|PHOTOS?|VIDEOS?|WATCH|NOTE|CORRECTION)\b)(?:[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][\p{L}.]{1,14}(?: [A-Z][\p{L}.]{1,14})?)?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?,?(?: ?\([A-Za-z ./]{2,30}\))?|(?:[A-Z][\p{L}.'’-]{1,20}[ ,]{1,2}){1,4}\((?:AFP|AP|Reuters|UPI|Xinhua|ANI|dpa|CNN|BBC|PTI|IANS|Bloomberg)\))(?:(?:(?<=\)) ?| )(?:--?|[–—]|(?<=\)):) ?|[—–](?=[“‘"'«]?\p{Lu}))/u,
  },
  {
    name: "kicker",
    example: "FERRY ROW: The ferry would stay in port, its owner said",
    needs: [": "],
    pattern:
      /^(?!(?:PHOTO|WATCH|UPDATED?|RELATED|BYLINE|SECTION|LENGTH|NOTE|EDITOR|CORRECTION|VIDEO|READ)S?\b)["“'‘]?(?=[A-Z0-9’'&. -]{0,40}[A-Z]{4})[A-Z][A-Z0-9’'&.-]{0,24}(?: [A-Z0-9’'&.-]{1,24}){0,4}["”'’]?: (?=[“"‘']?\p{Lu}|\d)/u,
  },
  {
    name: "pronoun-speaker",
    example: "The ferry was late, he said.",
    pattern: /hey? (?<=\b(?:he|she|they) )(?:said|says|added|told|explained|continued|also|noted|wrote)\b/,
  },
  { name: "clock", example: "11:20 p.m.", pattern: /^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b|GMT|UTC|hrs)/i },
  { name: "capitals", example: "FERRY FARES TO RISE", pattern: /^[^\p{Ll}]{8,}$/u },
  {
    name: "title-case",
    example: "Ferry Fares Rise in Harbour City",
    pattern:
      /^["“‘']?\p{Lu}\S{0,20}(?: (?:\p{Lu}\S{0,20}|\d\S{0,12}|(?:a|an|the|of|in|on|at|to|for|and|or|by|as|with|from|is|but|over|into|vs\.?|via|than|not|it|its|his|be)(?=\s|$)|[–—-]|['‘“"(]\S{1,20})){2,20}$/u,
  },
  {
    name: "titled-name",
    example: "Ms Roe said the ferry was late.",
    pattern: new RegExp(String.raw`^(?:${titles})\.? \p{Lu}`, "u"),
  },
  {
    name: "wire-dateline",
    example: "HARBOUR CITY, March 3 (Reuters) — The ferry sank.",
    needs: ["("],
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]{1,20}[ ,]{1,2}){0,5}(?:\d{1,2},? )?\((?:AFP|AP|Reuters|UPI|Xinhua|ANI|dpa|CNN|BBC|PTI|IANS|Bloomberg|Kyodo|EFE|TASS)\) ?[:–—-]/u,
  },
  {
    name: "place-colon",
    example: "Harbour City: The ferry sank.",
    needs: [": "],
    pattern: /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}: (?=\p{Lu})/u,
  },
];
