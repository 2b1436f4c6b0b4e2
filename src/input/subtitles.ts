/** Subtitles of films and broadcasts as text: SubRip (.srt) and WebVTT (.vtt). */
import type { Bytes } from "./bytes.ts";
import { documentItem, type InputItem } from "./input-item.ts";
import type { ReadOptions } from "./read-options.ts";
import { readWhole } from "./whole.ts";

/** "00:01:02,500 --> 00:01:04,000", with or without the hours. */
const TIMES = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3} {1,4}--> {1,4}(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

/** What the subtitles say, without their times and numbers: one line for each speaker, else all in one. */
export async function* readSubtitles(
  chunks: Bytes,
  source: string,
  { encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const { text, warnings } = await readWhole(chunks, source, encoding);
  yield* warnings;
  yield documentItem({ source, id: null, text: spokenText(text), isItem: true });
}

/** A cue is what stands after a line of times up to a blank line; what stands elsewhere is the format's. */
export function spokenText(subtitles: string): string {
  const spoken: string[] = [];
  let isCue = false;
  for (const line of subtitles.split(/\r?\n/)) {
    if (TIMES.test(line)) isCue = true;
    else if (line.trim() === "") isCue = false;
    else if (isCue) addLine(spoken, line.trim());
  }
  return spoken.join("\n");
}

/** Adds a line to what is spoken: to its last line, unless somebody else begins to speak. */
function addLine(spoken: string[], line: string): void {
  const named = line.replace(/<v(?:\.[\w.]{1,40})? ([^<>]{1,80})>/g, "$1: ").replace(/<[^<>]{0,80}>/g, "");
  const begins = named !== line && /<v[ .]/.test(line);
  if (spoken.length === 0 || begins || /^[-–—>]/.test(named)) spoken.push(named);
  else spoken[spoken.length - 1] += ` ${named}`;
}
