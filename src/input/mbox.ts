import type { Bytes } from "./bytes.ts";
import { failure, type InputItem, warning } from "./input-item.ts";
import { HELD_BYTES, tooLarge, Unreadable } from "./limits.ts";
import { splitLines } from "./lines.ts";
import { readMessage } from "./mime.ts";
import type { ReadOptions } from "./read-options.ts";

/** The mails of a mailbox (RFC 4155) as documents: subject, then text; a mail's id is its Message-ID. */
export async function* readMbox(
  chunks: Bytes,
  source: string,
  { limits, encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const largest = limits.bytes ?? HELD_BYTES;
  let lines: Buffer[] = [];
  let start = 0;
  let size = 0;
  const finish = async (): Promise<readonly InputItem[]> => {
    if (start === 0) return [];
    const mail = size > largest ? null : Buffer.concat(lines);
    const where = `${source}:${start}`;
    lines = [];
    size = 0;
    if (mail === null) return [failure(where, tooLarge("the mail", largest, "--max-bytes").message)];
    return readMail(mail, source, where, encoding);
  };
  let isAfterBlank = true;
  let isAfterOther = false;
  for await (const { number, bytes } of splitLines(chunks, limits.line)) {
    if (bytes === null) {
      yield failure(`${source}:${number}`, tooLarge("the line", limits.line, "--max-line").message);
      continue;
    }
    if (isAfterBlank && bytes.subarray(0, 5).equals(FROM)) {
      if (start === 0 && isAfterOther)
        yield warning(source, "what stands before the first mail was passed over");
      yield* await finish();
      start = number;
      continue;
    }
    isAfterBlank = bytes.length === 0;
    if (start === 0) {
      isAfterOther ||= !isAfterBlank;
      continue;
    }
    size += bytes.length + 1;
    if (size <= largest) lines.push(unquote(bytes), LINE_FEED);
  }
  if (start === 0 && isAfterOther) throw new Unreadable("is no mailbox: no line begins with “From ”");
  yield* await finish();
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
  mail: Buffer,
  source: string,
  where: string,
  encoding: string | null,
): Promise<readonly InputItem[]> {
  const { id, subject, text } = await readMessage(mail, encoding);
  if (text === null) return [failure(where, "the mail has no text")];
  const parts = [subject, text.trim()].filter((part) => part !== "");
  return [{ kind: "document", document: { source, id, text: parts.join("\n\n") } }];
}
