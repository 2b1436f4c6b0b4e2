/** Where two divide alike, the first: "2,5" is a number where semicolons divide. */
const SEPARATORS = ["\t", ";", "|", ","] as const;

/** Rows that are looked at. */
const SAMPLE_ROWS = 30;

/** The separator that divides the first rows of a table into the same number of cells, and into most. */
export function separatorOf(sample: string): string {
  let best: { readonly separator: string; readonly score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const counts = cellCounts(sample, separator);
    const width = counts[0] ?? 1;
    const same = counts.filter((count) => count === width).length / Math.max(1, counts.length);
    const score = width < 2 ? 0 : same * Math.min(width, 8);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** Whether a text begins as a table does: a row of names or of quoted cells, and no row that differs in width. */
export function looksLikeTable(start: string): boolean {
  const line = /^[^\n]*/.exec(start)![0].replace(/\r$/, "");
  if (/^"(?:[^"\n]|""){0,200}"(?:,|;|\t)"/.test(line) && !/^"[^"]*" ?[,;\t] ?[a-z]/.test(line)) return true;
  const separator = SEPARATORS.find((each) => line.split(each).length > 1);
  if (separator === undefined || line.length > 400) return false;
  const names = line.split(separator).map((name) => name.trim().replace(/^"|"$/g, ""));
  const areNames = names.every(
    (name) => /^[\p{L}_][\p{L}\p{N}_ .-]{0,40}$/u.test(name) && !/[.]$/.test(name),
  );
  return areNames && names.some((name) => COLUMN_NAMES.has(name.toLowerCase())) && start.includes("\n");
}

/** Names by which a first row is known to name its columns. */
const COLUMN_NAMES: ReadonlySet<string> = new Set(
  "id url date published title headline text body content article description category label class_index author".split(
    " ",
  ),
);

/** How many cells each of the first rows has. */
function cellCounts(sample: string, separator: string): readonly number[] {
  const counts: number[] = [];
  let cells = 1;
  let isQuoted = false;
  for (let i = 0; i < sample.length && counts.length < SAMPLE_ROWS; i++) {
    const character = sample[i]!;
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === separator) cells++;
    else if (character === "\n") {
      counts.push(cells);
      cells = 1;
    }
  }
  return counts.length === 0 ? [cells] : counts;
}
