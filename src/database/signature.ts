/** How an SQLite file begins. */
const SIGNATURE = "SQLite format 3\0";

/** Whether these first bytes of a file are those of an SQLite database. */
export function isDatabase(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, SIGNATURE.length)).toString("latin1") === SIGNATURE;
}
