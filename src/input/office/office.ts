import { type Bytes, collect } from "../bytes.ts";
import type { InputItem } from "../input-item.ts";
import { HELD_BYTES, Unreadable } from "../limits.ts";
import type { ReadOptions } from "../read-options.ts";
import { readDocx } from "./docx.ts";
import { readXlsx } from "./xlsx.ts";
import { openZip } from "./zip.ts";

/** A Word document or an Excel workbook; other archives and Office documents are refused by name. */
export async function* readOffice(
  chunks: Bytes,
  source: string,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  const zip = openZip(await collect(chunks), options.limits.bytes ?? HELD_BYTES);
  if (zip.names.includes("word/document.xml")) yield* readDocx(zip, source);
  else if (zip.names.includes("xl/workbook.xml")) yield* readXlsx(zip, source, options);
  else throw new Unreadable(refusal(zip.names));
}

function refusal(names: readonly string[]): string {
  if (names.includes("ppt/presentation.xml"))
    return "is a presentation; save its text as .txt or .docx first";
  if (names.includes("META-INF/container.xml"))
    return "is an e-book (EPUB); convert it to plain text first, for example with pandoc -t plain";
  if (names.includes("content.xml")) return "is an OpenDocument file; save it as .docx, .xlsx or .txt first";
  return "is a ZIP archive; unpack it first";
}
