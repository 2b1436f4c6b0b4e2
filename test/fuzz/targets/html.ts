/** A page → its text, with and without a search for its article. */
import assert from "node:assert/strict";
import { htmlText } from "../../../src/input/html/html.ts";
import { plainText } from "../../../src/input/html/plain.ts";
import { textOf } from "../text-of.ts";

export async function fuzz(bytes: Uint8Array): Promise<void> {
  const html = textOf(bytes);
  const text = plainText(html);
  assert(text.length <= html.length, "a text longer than its page");
  assert.equal(plainText(pageOf(text)), text);
  assert.equal(typeof (await htmlText(html, 64)), "string");
}

/** A page with this text. */
function pageOf(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = escaped.split("\n\n").map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`);
  return paragraphs.join("");
}
