/** Numbers with a letter or a noun that make them the name of a machine, a line, a house or a place on the globe. */
import { thirdPossessives } from "../../english/function-words.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { bareHash, isCapital, isGlued, isIn } from "../token-tests.ts";
import { type Case, isBareNumber } from "./case.ts";

const quarters = wordSet("n s e w north south east west");

/** "12.4°S", "98.2 degrees east": where something lies. */
export function isCoordinate({ tokens, quantity }: Case): boolean {
  const next = quantity.last + 1;
  if (quantity.unit !== "degree" || next >= tokens.count || !quarters.has(bareHash(tokens, next)))
    return false;
  return tokens.end[next]! - tokens.start[next]! > 2 || isCapital(tokens, next);
}

const machines =
  wordSet(`fleet jet jets plane planes aircraft airliner airliners model series highway route bus buses tram
  trams train line flight engine engines helicopter helicopters bomber bombers freeway motorway seat gate`);
const places = wordSet(
  "section plot flat suite lot house door stand hangar pier row seat gate flight route bus line apartment apt apt. block unit room bay platform runway taxiway terminal locker cell ward",
);
const articles = wordSet("the a an its their his her this that");

/** "the 737 fleet", "the 41C bus", "Section 12C": a number that names a machine or a place among its like. */
export function isModel({ tokens, quantity }: Case): boolean {
  const { numeral, first, last, kind } = quantity;
  if (!isWritten(numeral)) return false;
  const isNamed = isIn(tokens, first - 1, articles) && isIn(tokens, last + 1, machines);
  if (kind === "bare" && numeral.scale === 1)
    return isNamed && numeral.low >= 100 && numeral.low < 1000 && !areSeveral(tokens, first, last + 1);
  if (isPlate(tokens, first)) return isLetter(tokens, last);
  // "Plot 12B" is no billion.
  if (numeral.scale === 1e9) return isLetter(tokens, last) && isIn(tokens, first - 1, places);
  return kind === "measure" && isLetter(tokens, last) && (isNamed || isIn(tokens, first - 1, places));
}

/** "registered KBX 421T", "with plate GJT 583B": capitals in front, and before them what they are. */
function isPlate(tokens: Tokens, first: number): boolean {
  return hasFlag(tokens, first - 1, TokenFlag.allCaps) && isIn(tokens, first - 2, plates);
}
const plates = wordSet("registered registration reg plate plates number");

function isWritten({ form, decimals }: Case["quantity"]["numeral"]): boolean {
  return form === "digits" && decimals === 0;
}

/** "its 300 jets" and "its 300 aircraft" are counted, "the 737 aircraft" and "its 737 series" are named. */
function areSeveral(tokens: Tokens, first: number, noun: number): boolean {
  if (isIn(tokens, noun, sameInPlural)) return isIn(tokens, noun, craft) && isIn(tokens, first - 1, owners);
  return tokens.text.startsWith("s", tokens.end[noun]! - 1);
}
const craft = wordSet("aircraft");
const owners = wordSet(thirdPossessives);
const sameInPlural = wordSet("bus series aircraft");

function isLetter(tokens: Tokens, index: number): boolean {
  const letter = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return /^[A-Z]\.?$/.test(letter) && isGlued(tokens, index);
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
export function isAddress({ tokens, quantity }: Case): boolean {
  const { last, numeral, low } = quantity;
  if (!isBareNumber(quantity) || !Number.isInteger(low)) return false;
  // "221B Baker Street"
  if (!numeral.plain && !(numeral.scale === 1e9 && isLetter(tokens, last))) return false;
  if (isCapital(tokens, last + 1) && isIn(tokens, last + 1, streetsAhead)) return true;
  for (let i = last + 1; i < last + 5 && isCapital(tokens, i); i++)
    if (isIn(tokens, i, streets)) return i > last + 1;
  return false;
}
/** Where the kind of street is said first: "44 Rue de Rivoli". */
const streetsAhead = wordSet("rue avenue via calle avenida plaza piazza boulevard rua strada avenyn");
const streets = wordSet(
  "street st st. avenue ave ave. road rd rd. lane drive boulevard blvd blvd. square place court terrace parkway highway crescent row way",
);
