/** What `codePointOffsets` and `utf16Offsets` give where no character takes two units. */
export function sameOffset(offset: number): number {
  return offset;
}

/**
 * A function from UTF-16 offsets of `text` to code-point offsets. Texts without surrogate pairs, nearly all
 * news, cost one scan; others keep a checkpoint of pairs every 1,024 units.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!hasPairs(text)) return sameOffset;
  const checkpoints = pairCounts(text);
  return (offset) => {
    const block = offset >>> 10;
    return offset - checkpoints[block]! - pairsBetween(text, block << 10, offset);
  };
}

/** The way back: a function from code-point offsets of `text` to UTF-16 offsets. */
export function utf16Offsets(text: string): (offset: number) => number {
  if (!hasPairs(text)) return sameOffset;
  const units = new Uint32Array(text.length + 1);
  let points = 0;
  let at = 0;
  for (const character of text) {
    units[points++] = at;
    at += character.length;
  }
  units[points] = at;
  return (offset) => units[Math.min(offset, points)]!;
}

/** The offset, or the one before it where it would part a surrogate pair. */
export function wholeBefore(text: string, offset: number): number {
  const isInside =
    (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isInside ? offset - 1 : offset;
}

/** How many surrogate pairs end before each multiple of 1,024. */
function pairCounts(text: string): Uint32Array {
  const counts = new Uint32Array((text.length >>> 10) + 1);
  for (let block = 1; block < counts.length; block++) {
    counts[block] = counts[block - 1]! + pairsBetween(text, (block - 1) << 10, block << 10);
  }
  return counts;
}

function pairsBetween(text: string, start: number, end: number): number {
  let pairs = 0;
  for (let i = start; i < end; i++) {
    const isLow = (text.charCodeAt(i) & 0xfc00) === 0xdc00;
    if (isLow && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) pairs++;
  }
  return pairs;
}

function hasPairs(text: string): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text);
}
