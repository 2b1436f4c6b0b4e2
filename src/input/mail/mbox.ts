import { createByteBuffer } from "../byte-buffer.ts";
import type { Bytes } from "../bytes.ts";
import { failure, type InputItem, warning } from "../input-item.ts";
import { HELD_BYTES, tooLarge, Unreadable } from "../limits.ts";
import { splitLines } from "../lines.ts";
import type { ReadOptions } from "../read-options.ts";
import { mailItems } from "./mail-items.ts";

/** The mails of a mailbox (RFC 4155) as documents: subject, then text; a mail's id is its Message-ID. */
export async function* readMbox(
  chunks: Bytes,
  source: string,
  { limits, encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const gatherer = createGatherer(source, limits.bytes ?? HELD_BYTES);
  for await (const lines of splitLines(chunks, limits.line)) {
    for (const { number, bytes } of lines) {
      if (bytes === null)
        yield failure(`${source}:${number}`, tooLarge("the line", limits.line, "--max-line").message);
      else if (gatherer.isNext(bytes)) {
        yield* await readMail(gatherer.take(), source, encoding);
        gatherer.begin(number);
      } else gatherer.add(bytes);
    }
  }
  if (gatherer.isNone()) throw new Unreadable("is no mailbox: no line begins with “From ”");
  yield* await readMail(gatherer.take(), source, encoding);
}

/** A mail as it stands in its mailbox, or why it is none. */
type Gathered =
  | { readonly kind: "mail"; readonly where: string; readonly bytes: Buffer }
  | { readonly kind: "item"; readonly item: InputItem }
  | null;

/** Gathers the lines of one mail after the other: it begins after a blank line with one that begins with "From ". */
function createGatherer(source: string, largest: number) {
  const content = createByteBuffer();
  let start = 0;
  let size = 0;
  let isAfterBlank = true;
  let isAfterOther = false;
  return {
    isNext: (line: Buffer) => isAfterBlank && line.subarray(0, 5).equals(FROM),
    begin: (number: number) => {
      start = number;
      size = 0;
    },
    add: (line: Buffer) => {
      isAfterBlank = line.length === 0;
      if (start === 0) isAfterOther ||= !isAfterBlank;
      size += line.length + 1;
      if (start === 0 || size > largest) return;
      content.append(unquote(line));
      content.append(LINE_FEED);
    },
    /** What has been gathered since the last mail began. */
    take: (): Gathered => {
      const bytes = content.take();
      const where = `${source}:${start}`;
      if (start > 0 && size <= largest) return { kind: "mail", where, bytes };
      const problem = tooLarge("the mail", largest, "--max-bytes").message;
      if (start > 0) return { kind: "item", item: failure(where, problem) };
      if (!isAfterOther) return null;
      return { kind: "item", item: warning(source, "what stands before the first mail was passed over") };
    },
    isNone: () => start === 0 && isAfterOther,
  };
}

const FROM = Buffer.from("From ");
const LINE_FEED = Buffer.from("\n");

/** A line of a mail that begins with "From " is written with a ">" before it. */
function unquote(line: Buffer): Buffer {
  if (line[0] !== 0x3e) return line;
  let marks = 1;
  while (line[marks] === 0x3e) marks++;
  return line.subarray(marks, marks + 5).equals(FROM) ? line.subarray(1) : line;
}

async function readMail(
  gathered: Gathered,
  source: string,
  encoding: string | null,
): Promise<readonly InputItem[]> {
  if (gathered === null) return [];
  if (gathered.kind === "item") return [gathered.item];
  return mailItems(gathered.bytes, source, gathered.where, encoding);
}
