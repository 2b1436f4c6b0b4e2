/** Descriptions that a verb ties to a name: “X was a nurse”, “X has been named envoy”, “they elected X president”. */
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../../text/tokens.ts";
import { lowerWord, wordSet } from "../words.ts";
import { readDescription } from "./description.ts";
import { afterBrackets, type Phrase, type Reading, sameSentence } from "./reading.ts";

const copulas = wordSet("is was became becomes remains remained");
const services = wordSet("serves served works worked acts acted");
const between = wordSet(
  "now currently then also once the himself herself formerly today still reportedly widely",
);

/** “X, who is the leader of …”, “X was a former mayor of …”, “X has served as …”. */
export function predicate(reading: Reading, next: number): Phrase | undefined {
  const { tokens } = reading;
  let i = afterBrackets(reading, next);
  if (lowerWord(tokens, i) === ",") i++;
  if (lowerWord(tokens, i) === "who") i++;
  while (/^(has|had|also|now|currently|previously|later|once|then)$/.test(lowerWord(tokens, i))) i++;
  const word = lowerWord(tokens, i);
  const isService = services.has(word) && lowerWord(tokens, i + 1) === "as";
  if (!sameSentence(tokens, next - 1, i) || (!copulas.has(word) && word !== "been" && !isService))
    return undefined;
  i += isService ? 2 : 1;
  while (between.has(lowerWord(tokens, i))) i++;
  return sameSentence(tokens, next - 1, i) ? readDescription(reading, i) : undefined;
}

const appointments =
  wordSet(`named appointed elected re-elected reelected nominated chosen selected picked made hired
  installed confirmed crowned proclaimed designated tapped promoted`);

/** “X has been named the acting undersecretary …”, “X was sworn in as president”. */
export function appointment(reading: Reading, next: number): Phrase | undefined {
  const { tokens } = reading;
  let i = afterBrackets(reading, next);
  if (lowerWord(tokens, i) === "," && lowerWord(tokens, i + 1) === "who") i += 2;
  const start = i;
  while (
    /^(has|had|have|been|was|were|is|be|being|will|recently|later|also|then|first|just)$/.test(
      lowerWord(tokens, i),
    )
  )
    i++;
  if (i === start || i > start + 4) return undefined;
  const isSworn = lowerWord(tokens, i) === "sworn" && lowerWord(tokens, i + 1) === "in";
  if (!isSworn && !appointments.has(lowerWord(tokens, i))) return undefined;
  i += isSworn ? 2 : 1;
  if (lowerWord(tokens, i) === "as" || lowerWord(tokens, i) === "to") i++;
  if (!sameSentence(tokens, next - 1, i)) return undefined;
  return readDescription(reading, i);
}

const APPOINTER_WINDOW = 5;

/** “appointed X as ambassador to Kenya”, “elected X president”. */
export function appointee(reading: Reading, first: number, next: number): Phrase | undefined {
  const { tokens } = reading;
  let appointed = false;
  for (let i = first - 1; i >= first - APPOINTER_WINDOW && sameSentence(tokens, i, first); i--) {
    appointed ||= /^(name|names|appoint|appoints|appointing|naming)$/.test(lowerWord(tokens, i));
    appointed ||= appointments.has(lowerWord(tokens, i));
  }
  if (!appointed || !sameSentence(tokens, first, next)) return undefined;
  const i = afterBrackets(reading, next);
  if (!isKind(tokens, i, TokenKind.word) || hasFlag(tokens, i, TokenFlag.clitic)) return undefined;
  return readDescription(reading, lowerWord(tokens, i) === "as" ? i + 1 : i);
}
