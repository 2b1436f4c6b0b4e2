/** Marks at the end of sentences, by UTF-16 unit. */

const FULL_STOP = 0x2e;

/** A full stop, an exclamation mark, a question mark. */
export function isStopMark(unit: number): boolean {
  return unit === FULL_STOP || unit === 0x21 || unit === 0x3f;
}

/** A quotation mark or parenthesis that may stand between a stop and the next sentence. */
export function isClosing(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019
  );
}

/** Whether the characters end in a stop (closing marks may follow it) that is not the last dot of an ellipsis. */
export function endsInStop(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isClosing(text.charCodeAt(last))) last--;
  return isStopMark(text.charCodeAt(last)) && text.charCodeAt(last - 1) !== FULL_STOP;
}
