/**
 * Text as it may be shown: control characters in caret notation, and characters that hide or reorder text (bidi
 * controls, tag characters) as their code, so that no input can steer a terminal. White space is folded.
 */
export function visible(text: string): string {
  return visibleLines(text.replace(/\s+/gu, " "));
}

/** The same with tabs and line breaks left as they are. */
export function visibleLines(text: string): string {
  return text.replace(hidden, escapeCharacter).toWellFormed();
}

// C0 but tab and line ends, DEL, C1; bidirectional controls (Unicode Technical Report 36); interlinear marks;
// tag characters.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** JSON that means the same and shows as plainly: what would be hidden is written as "\\u009b". */
export function visibleJson(json: string): string {
  if (!anyHidden.test(json)) return json;
  return json.replace(hiddenInJson, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A value as indented JSON with a line end, as plain to see. */
export function prettyJson(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}

// JSON.stringify has escaped C0 already; tag characters are the pairs of U+DB40 with U+DC00–DC7F.
const hiddenInJson =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|\udb40(?=[\udc00-\udc7f])|(?<=\udb40)[\udc00-\udc7f]/g;

/** One class that holds all of them and little else: twice as fast to look for, and hardly ever found. */
const anyHidden = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\udb40\ufff9-\ufffb]/;

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return `^${String.fromCharCode(code + 0x40)}`;
  if (code === 0x7f) return "^?";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
