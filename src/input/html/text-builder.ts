/** Gathers text as a page shows it: white space folded, lines broken, paragraphs apart. */
export interface TextBuilder {
  readonly add: (text: string) => void;
  readonly breakCell: () => void;
  readonly breakLine: () => void;
  readonly breakParagraph: () => void;
  readonly finish: () => string;
}

/** Elements that stand apart from what is before and after them. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul"
  ).split(" "),
);

/** What may stand between two segments of text; the widest that was asked for does. */
const GAPS = ["", " ", "\t", "\n", "\n\n"] as const;

/** Segments that are joined at a time: millions of short ones would take ten times the room of their text. */
const JOINED = 1 << 12;

export function createTextBuilder(): TextBuilder {
  const chunks: string[] = [];
  let parts: string[] = [];
  let gap = 0;
  const widen = (wanted: number) => {
    gap = Math.max(gap, wanted);
  };
  return {
    add: (text) => {
      const words = text.replace(/[\s\u00a0]+/g, " ");
      const trimmed = words.trim();
      if (words.startsWith(" ")) widen(1);
      if (trimmed === "") return;
      parts.push(parts.length + chunks.length === 0 ? "" : GAPS[gap]!, trimmed);
      if (parts.length > JOINED) {
        chunks.push(parts.join(""));
        parts = [];
      }
      gap = words.endsWith(" ") ? 1 : 0;
    },
    breakCell: () => widen(2),
    breakLine: () => widen(3),
    breakParagraph: () => widen(4),
    finish: () => chunks.join("") + parts.join(""),
  };
}

/** Breaks the text as an element of this name does, before and after what is in it. */
export function breakAt(name: string, builder: TextBuilder): void {
  if (name === "br") builder.breakLine();
  else if (PARAGRAPHS.has(name)) builder.breakParagraph();
}
