/**
 * 0x80–0x9F of windows-1252 (WHATWG Encoding Standard). TextDecoder knows the encoding but has read these bytes
 * as Latin-1 controls since Node 20.18.3, and they hold the curly quotation marks.
 */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const decoder = new TextDecoder("windows-1252");

/** Windows-1252 bytes as text; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decoder
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => high.charAt(character.charCodeAt(0) - 0x80));
}
