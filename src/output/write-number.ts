/**
 * Numbers as Intl.NumberFormat("en-US") writes them, mostly without it: its first use loads Node's language data,
 * which takes as long as extracting a page of text.
 */

/** JavaScript writes numbers ten times as large, and all but 0 that are smaller, with an exponent. */
const LARGEST = 1e20;
const SMALLEST = 1e-6;
const MOST_DECIMALS = 6;

/** "1,250.5": at most so many digits behind the point, halves rounded away from zero. */
export function writeNumber(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= LARGEST || (size < SMALLEST && size > 0) || decimals > MOST_DECIMALS)
    return value.toLocaleString("en-US", { maximumFractionDigits: Math.min(Math.max(decimals, 0), 20) });
  const [whole = "", behind] = String(rounded(size, decimals)).split(".");
  return (value < 0 ? "-" : "") + grouped(whole) + (behind === undefined ? "" : `.${behind}`);
}

/** "1,240", "0.123": at most so many digits, leading zeros not counted, of a number below 10 ** 20. */
export function writeSignificant(value: number, digits: number): string {
  const exponent = Number(value.toExponential().split("e")[1]);
  return writeNumber(value, digits - 1 - exponent);
}

/**
 * Shifts the point in the shortest decimal that stands for the value: 1.005 is a half to round, as a sum of powers
 * of 2 it is not. Beyond 2 ** 53 numbers have no further decimals.
 */
function rounded(value: number, decimals: number): number {
  if (value * 10 ** decimals > Number.MAX_SAFE_INTEGER) return value;
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e${-decimals}`);
}

function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
