/** Articles made short and dense: few of the words of a paragraph come again in the next. */
import { STEM } from "../split/word-classes.ts";

/** Candidates of which the one that repeats least is kept. */
const CANDIDATES = 3;

/**
 * An article as short and dense as much news is: its lead and some of its other paragraphs, often only their first
 * sentences, those preferred that repeat little of what the others say.
 */
export function thinned(paragraphs: readonly string[], random: () => number): readonly string[] {
  const isCut = random() < 0.6;
  const wanted = 4 + Math.floor(random() * 6);
  const [lead = "", ...rest] = isCut ? paragraphs.map(firstSentence) : paragraphs;
  const left = rest.map((text, place) => ({ place, text }));
  const said = new Set(longWords(lead));
  const kept: (typeof left)[number][] = [];
  while (kept.length < wanted && left.length > 0) {
    const places = Array.from({ length: CANDIDATES }, () => Math.floor(random() * left.length));
    const shared = (place: number) => longWords(left[place]!.text).filter((word) => said.has(word)).length;
    const place = places.reduce((best, next) => (shared(next) < shared(best) ? next : best));
    const [own] = left.splice(place, 1);
    kept.push(own!);
    for (const word of longWords(own!.text)) said.add(word);
  }
  kept.sort((a, b) => a.place - b.place);
  return [lead, ...kept.map(({ text }) => text)];
}

function longWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, STEM));
}

/** Characters of a first sentence that is not taken for an abbreviation. */
const MIN_SENTENCE = 50;

function firstSentence(paragraph: string): string {
  for (const { 0: end, index } of paragraph.matchAll(/[a-z]{2}[.!?]["”’]?(?=\s)/g))
    if (index >= MIN_SENTENCE) return paragraph.slice(0, index + end.length);
  return paragraph;
}
