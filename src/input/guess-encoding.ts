import { analyse } from "chardet";
import { encodingNamed, type TextEncoding } from "./encodings.ts";

/** Under this confidence, of 100, a guess is worse than the usual encoding. */
const CONFIDENT = 40;

/** The encoding of text that is not UTF-8: what chardet is fairly sure of, else that of old English text. */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  const [best] = analyse(bytes);
  const known = best !== undefined && best.confidence >= CONFIDENT ? encodingNamed(best.name) : null;
  return known === null || known.startsWith("utf-") ? "windows-1252" : known;
}
