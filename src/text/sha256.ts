/**
 * SHA-256 (FIPS 180-4) in plain JavaScript: the same in Node and in a browser, whose own is asynchronous. Some 100 MB a
 * second, a hundredth of what finding anything in a text takes.
 */
const ROUNDS = 64;
const BLOCK = 64;

/** The first 32 bits of the fractional parts of the square and cube roots of the first primes. */
function rootsOf(count: number, exponent: number): Uint32Array {
  const roots = new Uint32Array(count);
  for (let found = 0, candidate = 2; found < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) isPrime = false;
    if (isPrime) roots[found++] = (candidate ** exponent % 1) * 2 ** 32;
  }
  return roots;
}

let constants: { readonly state: Uint32Array; readonly rounds: Int32Array } | undefined;

/** The digest of a text's UTF-8 bytes, as 64 hexadecimal digits; a lone surrogate counts as U+FFFD. */
export function sha256(text: string): string {
  constants ??= { state: rootsOf(8, 1 / 2), rounds: new Int32Array(rootsOf(ROUNDS, 1 / 3).buffer) };
  const bytes = new TextEncoder().encode(text);
  const whole = bytes.length - (bytes.length % BLOCK);
  const state = Uint32Array.from(constants.state);
  const words = new Int32Array(ROUNDS);
  for (let at = 0; at < whole; at += BLOCK) addBlock(state, bytes, at, words, constants.rounds);
  const last = lastBlocks(bytes, whole);
  for (let at = 0; at < last.length; at += BLOCK) addBlock(state, last, at, words, constants.rounds);
  let digits = "";
  for (const word of state) digits += word.toString(16).padStart(8, "0");
  return digits;
}

/** What is left of the bytes, a one bit, zeros, and the length in bits. */
function lastBlocks(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.subarray(from);
  const blocks = new Uint8Array(rest.length + 9 <= BLOCK ? BLOCK : 2 * BLOCK);
  blocks.set(rest);
  blocks[rest.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(blocks.length - 4, bytes.length * 8);
  return blocks;
}

/** Rotations are written out: a story of a short run is hashed before V8 compiles anything, at ten calls a character. */
function addBlock(
  state: Uint32Array,
  bytes: Uint8Array,
  at: number,
  words: Int32Array,
  rounds: Int32Array,
): void {
  for (let i = 0; i < 16; i++) {
    const k = at + i * 4;
    words[i] = (bytes[k]! << 24) | (bytes[k + 1]! << 16) | (bytes[k + 2]! << 8) | bytes[k + 3]!;
  }
  for (let i = 16; i < ROUNDS; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = words[i - 16]! + low + words[i - 7]! + high;
  }
  let a = state[0]! | 0;
  let b = state[1]! | 0;
  let c = state[2]! | 0;
  let d = state[3]! | 0;
  let e = state[4]! | 0;
  let f = state[5]! | 0;
  let g = state[6]! | 0;
  let h = state[7]! | 0;
  for (let i = 0; i < ROUNDS; i++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + rounds[i]! + words[i]!) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
