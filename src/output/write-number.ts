/**
 * Numbers as Intl.NumberFormat("en-US") writes them, mostly without it: its first use loads Node's language data,
 * which takes as long as extracting a page of text.
 */

/** JavaScript writes larger numbers, and all but 0 that are smaller, with an exponent. */
const MAX_PLAIN = 1e21;
const MIN_PLAIN = 1e-6;

/** "1,250.5": at most so many digits behind the point (before it, if negative), halves rounded away from zero. */
export function writeNumber(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= MAX_PLAIN || (size < MIN_PLAIN && size > 0))
    return value.toLocaleString("en-US", { maximumFractionDigits: Math.max(decimals, 0) });
  const [whole = "", behind = ""] = String(size).split(".");
  const digits = rounded(whole + behind, whole.length + decimals);
  const point = digits.length - behind.length;
  let end = digits.length;
  while (end > point && digits[end - 1] === "0") end--;
  const fraction = end === point ? "" : `.${digits.slice(point, end)}`;
  return (value < 0 ? "-" : "") + grouped(digits.slice(0, point)) + fraction;
}

/** "1,240", "0.123": at most so many digits, leading zeros not counted. */
export function writeSignificant(value: number, digits: number): string {
  const exponent = Number(value.toExponential().split("e")[1]);
  return writeNumber(value, digits - 1 - exponent);
}

/**
 * Zeros from `end` on, one more before it where five or more stood behind: in decimal, since 1.005 is a half to
 * round, but as a sum of powers of 2 it is not.
 */
function rounded(digits: string, end: number): string {
  if (end >= digits.length) return digits;
  const kept = BigInt(digits.slice(0, Math.max(end, 0))) + (digits[end]! >= "5" ? 1n : 0n);
  return String(kept).padStart(end, "0") + "0".repeat(digits.length - end);
}

function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
