import { type Limits, tooDeep, tooLarge } from "../limits.ts";

/** Takes the JSON text of each element of an array out of a text that comes in pieces: what is held is one element. */
export interface ElementReader {
  readonly write: (piece: string) => readonly string[];
  /** Whether the array has been closed, and nothing but blanks came after it. */
  readonly isComplete: () => boolean;
}

/** Where a reader is in a JSON text. */
interface State {
  depth: number;
  isInString: boolean;
  /** Whether the next character is escaped. */
  isEscaped: boolean;
}

/** Reads the elements of a top-level array, each of no more characters than a line may have; throws where one has more. */
export function createElementReader({ line: longest, depth }: Limits): ElementReader {
  const state: State = { depth: 0, isInString: false, isEscaped: false };
  let open = "";
  let hasOther = false;
  const write = (piece: string): readonly string[] => {
    const elements: string[] = [];
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const change = step(state, piece.charCodeAt(i));
      if (change === "none") continue;
      if (change === "end") elements.push((open + piece.slice(from, i)).trim());
      open = "";
      from = i + 1;
    }
    if (state.depth > 0) open += piece.slice(from);
    else hasOther ||= /[^\s\ufeff]/.test(piece.slice(from));
    if (state.depth > depth) throw tooDeep(depth);
    if (open.length > longest) throw tooLarge("a record", longest, "--max-line");
    return elements.filter((element) => element !== "");
  };
  return { write, isComplete: () => state.depth === 0 && !hasOther };
}

const [QUOTE, COMMA, OPENING, BACKSLASH, CLOSING] = [0x22, 0x2c, 0x5b, 0x5c, 0x5d];
/** Braces are brackets with this bit. */
const BRACE = 0x20;

/** Goes on by one character; whether the array begins or one of its elements ends with it. */
function step(state: State, unit: number): "begin" | "end" | "none" {
  if (state.isEscaped) state.isEscaped = false;
  else if (unit === QUOTE) state.isInString = !state.isInString;
  else if (state.isInString) state.isEscaped = unit === BACKSLASH;
  else if (unit === COMMA) return state.depth === 1 ? "end" : "none";
  else if ((unit & ~BRACE) === OPENING) return ++state.depth === 1 ? "begin" : "none";
  else if ((unit & ~BRACE) === CLOSING && state.depth > 0) return --state.depth === 0 ? "end" : "none";
  return "none";
}
