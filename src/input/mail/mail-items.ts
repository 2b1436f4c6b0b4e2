import { documentItem, failure, type InputItem } from "../input-item.ts";
import { describeFields } from "../meta/record-meta.ts";
import { readMessage } from "./mime.ts";

/** A mail as a document: subject, then text; its lines end in \n. `where` names it in messages. */
export async function mailItems(
  mail: Buffer,
  source: string,
  where: string,
  encoding: string | null,
): Promise<readonly InputItem[]> {
  const { id, subject, headers, text } = await readMessage(mail, encoding);
  if (text === null) return [failure(where, "the mail has no text")];
  const parts = [subject, text.trim()].filter((part) => part !== "");
  const meta = describeFields(headers);
  return [documentItem({ source, id, text: parts.join("\n\n"), ...meta, isItem: true })];
}
