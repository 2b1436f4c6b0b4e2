import { expect, test } from "vitest";
import { wordOpenings } from "../../src/dates/openings.ts";
import { type ElementName, endOfElement, openingOf } from "../../src/dates/pattern.ts";
import { rules } from "../../src/dates/rules/rules.ts";
import { scan } from "../../src/text/scanner.ts";
import { isNumberToken } from "../../src/text/token-tests.ts";
import { hasFlag, TokenFlag, wordAt } from "../../src/text/tokens.ts";

const openings = rules.map(({ pattern }) => openingOf(pattern));
const elements = new Set(openings.flatMap((opening) => (opening.kind === "element" ? [opening.name] : [])));

/** Every word that stands in a rule's example, and what may follow it. */
const words = [
  ...rules.map(({ example }) => example),
  "three days, a few weeks, several years, an hour, many months, some decades, twenty-first, third, thirtieth",
  "the nineties, '90s, ’90s, nineteen ninety-six, two thousand and fifteen, eight o'clock, twelve noon",
  "last year, this week, the current month, next quarter, coming decade, the same day, fiscal year, financial year",
  "the previous day, the following week, an ensuing year, fall, spring, Tuesday, March, Sept., Nov. 8",
].join(". ");

/** "calendar" and the quotation marks that open open no date: a rule that began so would be found nowhere. */
const left: ReadonlySet<string> = new Set(["calendar", "‘", "`"]);

test("what an element can be read at is among the words it can begin with", () => {
  const tokens = scan(words);
  const missing: string[] = [];
  for (const name of elements as ReadonlySet<ElementName>) {
    const known = new Set(wordOpenings(name));
    for (let i = 0; i < tokens.count; i++) {
      if (isNumberToken(tokens, i) || hasFlag(tokens, i, TokenFlag.digit) || left.has(wordAt(tokens, i)))
        continue;
      if (endOfElement(name, tokens, i) >= 0 && !known.has(tokens.hash[i]!))
        missing.push(`${name}: ${wordAt(tokens, i)}`);
    }
  }
  expect(missing).toEqual([]);
});
