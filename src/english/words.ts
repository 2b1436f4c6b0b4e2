import { hashWord } from "../text/hash.ts";

/** The hashes of single words of grammar and of marks, as rules ask for them: `tokens.hash[i] === Word.the`. */
export const Word = {
  comma: hashWord(","),
  opening: hashWord("("),
  closing: hashWord(")"),
  apostrophe: hashWord("'"),
  the: hashWord("the"),
  of: hashWord("of"),
  for: hashWord("for"),
  from: hashWord("from"),
  in: hashWord("in"),
  to: hashWord("to"),
  as: hashWord("as"),
  and: hashWord("and"),
  or: hashWord("or"),
  ampersand: hashWord("&"),
  who: hashWord("who"),
  according: hashWord("according"),
  by: hashWord("by"),
  an: hashWord("an"),
  a: hashWord("a"),
  one: hashWord("one"),
  which: hashWord("which"),
  whose: hashWord("whose"),
  their: hashWord("their"),
} as const;
