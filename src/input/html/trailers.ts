/** Lines that stand in an article's text and are none of it: who wrote it, what to read next, who holds the rights. */
import { dayIn } from "../meta/published-day.ts";

/** A line by itself, wherever it stands. */
const ANYWHERE: readonly RegExp[] = [
  /^(?:read (?:more|also|next|this next)|also read|see also|related|related (?:stor(?:y|ies)|articles?|links?|news|coverage)|more (?:on this|from|stories|news)|don.t miss|recommended|watch|listen|in pictures)\s?[:|»>]/i,
  /^(?:print(?:able)? version\b.{0,120}|send to a friend|view this post on \w{4,12}|\d{1,6} (?:shares?|views?|(?:view )?comments?)|advertisement|sponsored(?: content)?|story continues below.{0,40}|continue reading.{0,40}|article continues .{0,40}|skip advert.{0,20}|loading\W{0,5}|share this(?: (?:story|article|post|page))?|tweet|share|e-?mail|print|copy link|link copied|getty images|close)[.:!]?$/i,
  /^(?:sign up (?:for|to) (?:our|the|receive)|subscribe (?:to|now|today)|get (?:our|the) .{0,60}newsletter|follow (?:us|me|him|her|them|@)|like us on|join (?:us|our) .{0,40}(?:facebook|twitter|telegram|whatsapp)|download (?:our|the) .{0,40}app\b|click here (?:to|for))/i,
];

/** What a paper asks of its readers, in a paragraph by itself. */
const APPEALS: readonly RegExp[] = [
  /^(?:get|receive|want) .{0,80}(?:newsletters?|(?:in|to|into) your inbox|breaking news alerts)|^get (?:the )?(?:latest|breaking) news\b/i,
  /^(?:we and our (?:\d{1,5} )?(?:trusted )?partners\b|(?:this|our) (?:web)?site uses cookies|we (?:use cookies|value your privacy)|you (?:may|can) (?:click to consent|(?:change|withdraw) your (?:consent|preferences)))/i,
  /\b(?:wherever you (?:listen to|get your) podcasts|subscribe on apple podcasts)\b/i,
  /^support (?:our|local|independent|quality|public[- ]interest) (?:news|journalism|reporting)/i,
  /^(?:by (?:signing up|subscribing),? you|if you (?:liked|enjoyed) this|you have \d{1,2} (?:free )?articles? (?:left|remaining)|thank you for reading|already a (?:subscriber|member)|to continue reading|\(?(?:except for the headline, )?this (?:story|article|report) has (?:not been edited|been (?:published|generated|sourced)))/i,
  /^(?:a version of this (?:article|story) (?:first |originally )?(?:appears|appeared|ran)|this (?:article|story) (?:first |originally )?(?:appeared|was published) (?:in|on) .{0,80}(?:print|edition|headline))/i,
  /(?:please |to )(?:consider )?(?:becom(?:e|ing) a (?:member|subscriber|patron)|donate today|making a donation)[.!]?$/i,
];
const MAX_APPEAL = 500;

/** A line from which on nothing belongs to the article, where it stands in the text's last part. */
const ENDS: readonly RegExp[] = [
  /^(?:related (?:stor(?:y|ies)|articles?|links?|topics|news|content|coverage|posts)|more (?:from|on|in) .{2,60}|more (?:stories|news|articles)|most (?:read|popular|viewed)|you (?:may|might) also (?:like|be interested).{0,40}|recommended(?: for you)?|read (?:more|next)|trending(?: now)?|also on .{2,40}|(?:all |view |\d{1,6} )?comments?(?: \(\d{1,6}\))?|what.s next|up next|next story|leave a (?:reply|comment).{0,20}|join the conversation|about the author|share this(?: (?:story|article|post|page))?:?|tags|topics|filed under.{0,60}|tagged.{0,60})$/i,
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved)/i,
];

/** A paragraph among the last that says how to reach its author, or where to read more of them. */
const CONTACTS: readonly RegExp[] = [
  /(?:^|\. )(?:contact|reach) [^.]{3,60} at (?:\d{3}|[^\s@]{1,60}@)/i,
  /\b(?:can be reached at|follow (?:him|her|them|me) (?:on|at)|on twitter (?:at )?@|e-?mail (?:him|her|them|the (?:author|reporter|writer)) at|contact the (?:author|reporter|writer))(?!\p{L})/iu,
];
const MAX_CONTACT = 300;
const LAST = 3;

/** Characters of a line that may be one of these. */
const MAX_LINE = 160;

/** The share of a text's lines after which a heading such as "Related stories" ends it. */
const LAST_PART = 0.5;

/** Paragraphs in which a byline or a date may stand before the text. */
const FIRST = 4;
const MAX_HEAD_LINE = 80;
const MAX_STAMP = 160;

/** Whether a line says who wrote the article, or when: the page's own fields say it, too. */
function isHeadLine(line: string): boolean {
  if (/[.!?”"]$/.test(line) || line.length > MAX_STAMP) return false;
  if (line.length > MAX_HEAD_LINE) return /\d{1,2}[:.]\d{2}/.test(line) && dayIn(line) !== null;
  return /^(?:by|written by|reported by) \p{Lu}/iu.test(line) || dayIn(line) !== null;
}

/** The text without such lines. Paragraphs stand apart by a blank line. */
export function dropTrailers(text: string): string {
  const all = text.split("\n\n");
  const paragraphs = all.filter((paragraph, i) => i >= FIRST || !isHeadLine(paragraph));
  const isShort = (paragraph: string) => paragraph.length <= MAX_LINE && !paragraph.includes("\n");
  const end = paragraphs.findIndex(
    (paragraph, i) =>
      i >= paragraphs.length * LAST_PART &&
      isShort(paragraph) &&
      ENDS.some((pattern) => pattern.test(paragraph)),
  );
  const kept = end < 0 ? paragraphs : paragraphs.slice(0, end);
  const isContact = (paragraph: string, i: number) =>
    i >= kept.length - LAST &&
    i > 0 &&
    paragraph.length <= MAX_CONTACT &&
    CONTACTS.some((each) => each.test(paragraph));
  return kept
    .filter((paragraph, i) => !isContact(paragraph, i))
    .filter((paragraph) => paragraph.length > MAX_APPEAL || !APPEALS.some((each) => each.test(paragraph)))
    .filter((paragraph) => !isShort(paragraph) || !ANYWHERE.some((pattern) => pattern.test(paragraph)))
    .join("\n\n");
}
