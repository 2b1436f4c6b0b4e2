import { StringDecoder } from "node:string_decoder";

/** The lines of a UTF-8 byte stream without their line ends (\n or \r\n); a byte-order mark is dropped. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  // Pieces of the open line are joined once, at its end: joining each time is quadratic in a long line.
  let pieces: string[] = [];
  let isFirst = true;
  const finish = (piece: string): string => {
    const line = (pieces.length === 0 ? piece : pieces.join("") + piece).replace(/\r$/, "");
    pieces = [];
    const clean = isFirst ? line.replace(/^\ufeff/, "") : line;
    isFirst = false;
    return clean;
  };
  for await (const chunk of chunks) {
    const parts = decoder.write(Buffer.from(chunk)).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) yield finish(part);
    if (last !== "") pieces.push(last);
  }
  const rest = decoder.end();
  if (pieces.length > 0 || rest !== "") yield finish(rest);
}
