/**
 * Arithmetic on numbers as a text writes them, in decimal: doubles make 4099999.9999999995 of "£4.1m". Results are the
 * double nearest to the exact decimal, which prints as that decimal.
 */

/** Fractions without an end, such as a third, are rounded to so many decimals. */
export const FRACTION_DECIMALS = 10;

/** A decimal number: units × 10^-places. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** The number as its shortest decimal: what a text would write. Exponents of JavaScript's notation are taken in. */
function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  const places = part.length - Number(exponent);
  const units = BigInt(whole + part);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

function numberOf({ units, places }: Decimal): number {
  return Number(`${units}e${-places}`);
}

/** Whether both are integers whose sum and difference are exact, which most are. */
function areSmall(a: number, b: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b);
}

/** a × b; 4.1 × 1e6 is 4100000. */
export function times(a: number, b: number): number {
  const product = a * b;
  if (areSmall(a, b) && Number.isSafeInteger(product)) return product;
  if (!Number.isFinite(product)) return product;
  const [left, right] = [decimalOf(a), decimalOf(b)];
  return numberOf({ units: left.units * right.units, places: left.places + right.places });
}

/** a + b; 0.1 + 0.2 is 0.3. */
export function plus(a: number, b: number): number {
  const sum = a + b;
  if ((areSmall(a, b) && Number.isSafeInteger(sum)) || !Number.isFinite(sum)) return sum;
  const [left, right] = [decimalOf(a), decimalOf(b)];
  const places = Math.max(left.places, right.places);
  const at = ({ units, places: own }: Decimal) => units * 10n ** BigInt(places - own);
  return numberOf({ units: at(left) + at(right), places });
}

/** a − b; 3.4 − 2.9 is 0.5. */
export function minus(a: number, b: number): number {
  return plus(a, -b);
}

/** a ÷ b, rounded to `decimals` places behind the point; null where b is 0 or the result is too large for a number. */
export function ratioOf(a: number, b: number, decimals: number): number | null {
  const quotient = a / b;
  return b !== 0 && Number.isFinite(quotient) ? rounded(quotient, decimals) : null;
}

/** The number with at most so many decimals, of which a large one has fewer: a double holds 15 digits. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.round(value * factor);
  return Number.isSafeInteger(scaled) ? scaled / factor : Number(value.toPrecision(15));
}

/** A part of something: a third is 0.3333333333. */
export function fractionOf(part: number, whole: number): number {
  return rounded(part / whole, FRACTION_DECIMALS);
}
