/** Whether a text is in another language than English, which is the only one that is read. */

/** Characters that are looked at. */
const SAMPLE = 2000;

/** Words that any English prose has plenty of: a fifth of its words are among them. */
const ENGLISH =
  "the of and to in a is was for on that with as at by from it be are were has have had he she they this not but said his her its".split(
    " ",
  );
const english: ReadonlySet<string> = new Set(ENGLISH);

/** The share of such words under which a text may be in another language. */
const MIN_SHARE = 0.06;

/** Different words that a text has at least to be prose: lists, tables and codes are in no language. */
const MIN_WORDS = 30;

/** How sure the detector must be; of prose it mostly is entirely. */
const MIN_ACCURACY = 0.6;

/** The name of the language, in English; null where it is English or cannot be told. */
export async function foreignLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  if (!isForeign(sample)) return null;
  const { detectAll } = await import("tinyld");
  const [best] = detectAll(sample);
  if (best === undefined || best.lang === "en" || best.accuracy < MIN_ACCURACY) return null;
  return new Intl.DisplayNames("en", { type: "language" }).of(best.lang) ?? best.lang;
}

/** English words with spaces around them: a blank ends one and begins the next, so that some are passed over. */
const plainEnglish = new RegExp(`\\s(?:${ENGLISH.join("|")})\\s`, "g");

/** What is in none of the scripts below: with it no expression over scripts, which are dear to compile, need be made. */
const otherScripts = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;

/** Whether a text has enough English words however many others it has: they have one letter and a blank at least. */
function isSurelyEnglish(sample: string): boolean {
  if (otherScripts.test(sample)) return false;
  return (sample.match(plainEnglish)?.length ?? 0) >= ((sample.length + 1) / 2) * MIN_SHARE;
}

/** Whether hardly a word of a text is English: lower-case words, or letters of another script. */
function isForeign(sample: string): boolean {
  if (isSurelyEnglish(sample)) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const others = sample.match(
    /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|\p{sc=Cyrillic}|\p{sc=Arabic}|\p{sc=Hebrew}|\p{sc=Greek}|\p{sc=Thai}|\p{sc=Devanagari}/gu,
  );
  if (others !== null && others.length > letters / 2) return new Set(others).size >= MIN_WORDS / 2;
  const words = sample.match(/(?<![\p{L}\p{N}])\p{Ll}{1,20}(?![\p{L}\p{N}])/gu) ?? [];
  if (new Set(words).size < MIN_WORDS) return false;
  return words.filter((word) => english.has(word)).length < words.length * MIN_SHARE;
}
