/**
 * Two names of one thing where a story says so: "Arkema, formerly Atofina", "Bombay, now called Mumbai". Only the words
 * between the two names are read.
 */
import type { StoryResult } from "../model/result.ts";

/** Characters between two names that such a phrase may take. */
const MAX_BETWEEN = 60;

const phrases = [
  /^[,(;]?\s*(?:which was |who was )?(?:formerly|previously|originally)\s*(?:known as |called |named )?(?:the )?$/i,
  /^[,(;]?\s*(?:once|also|then|better|until [^,.;]{0,30}?)\s*(?:known as|called|named)\s+(?:the )?$/i,
  /^[,(;]?\s*(?:now|today|since renamed|renamed|rebranded as|now (?:called|known as|named)|has (?:renamed|rebranded) itself|(?:has )?changed its name to|(?:will be|has been|was) renamed)\s*(?:as\s+)?(?:the\s+)?$/i,
  /^,?\s*as\s+(?:[a-z]+\s+){0,4}(?:still )?calls?\s+$/i,
  /^,? who was (?:then |born |baptised |christened |once |known as |still )?$/i,
  /^[,(;]?\s*(?:a\.?k\.?a\.?|alias|née|nee|born)\s+$/i,
];

/** Ids of entities of one type that the story's text makes one. */
export function linksIn(story: StoryResult, text: string): readonly (readonly [string, string])[] {
  return [story.people, story.places, story.organizations].flatMap((entities) => linksAmong(entities, text));
}

function linksAmong(
  entities: readonly StoryResult["organizations"][number][],
  text: string,
): readonly (readonly [string, string])[] {
  const mentions = entities
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  const links = new Map<string, readonly [string, string]>();
  for (const [i, { id, end }] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next === undefined || next.id === id || next.start - end > MAX_BETWEEN || next.start < end) continue;
    // "Ana Ruiz, who was Paul Aukrust's aide".
    if (/^['’]/.test(text.slice(next.end, next.end + 1))) continue;
    const between = text.slice(end, next.start);
    if (phrases.some((phrase) => phrase.test(between))) links.set(`${id} ${next.id}`, [id, next.id]);
  }
  return [...links.values()];
}
