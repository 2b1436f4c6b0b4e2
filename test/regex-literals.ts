/** A regular expression as it is written in a source file. */
export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
}

/** What a slash follows where it begins a regular expression and does not divide. */
const BEFORE = /(?:^|[-(,=:[!&|?{};+*%~^<>]|\b(?:return|typeof|case|of|in|yield|await))\s*$/;
const FLAGS = /[dgimsuvy]*/y;

/** The regular expressions in TypeScript source, by one walk that knows comments, strings and templates. */
export function regexLiterals(code: string): readonly RegexLiteral[] {
  const found: RegexLiteral[] = [];
  for (let i = 0; i < code.length; ) {
    const character = code[i]!;
    if (code.startsWith("//", i)) i = past(code, "\n", i);
    else if (code.startsWith("/*", i)) i = past(code, "*/", i);
    else if (character === '"' || character === "'") i = closing(code, character, i + 1) + 1;
    else if (character === "`") i = templateEnd(code, i + 1, found);
    else if (character === "/" && BEFORE.test(code.slice(Math.max(0, i - 40), i)))
      i = addRegex(code, i, found);
    else i++;
  }
  return found;
}

/** Behind the expression that begins here; a slash without a partner on its line divides. */
function addRegex(code: string, start: number, found: RegexLiteral[]): number {
  let end = start + 1;
  let inClass = false;
  for (; code[end] !== "/" || inClass; end++) {
    if (end >= code.length || code[end] === "\n") return start + 1;
    if (code[end] === "\\") end++;
    else if (code[end] === "[") inClass = true;
    else if (code[end] === "]") inClass = false;
  }
  FLAGS.lastIndex = end + 1;
  const flags = FLAGS.exec(code)?.[0] ?? "";
  found.push({ source: code.slice(start + 1, end), flags, line: code.slice(0, start).split("\n").length });
  return end + 1 + flags.length;
}

/** A template's end; what is between its braces is code. */
function templateEnd(code: string, start: number, found: RegexLiteral[]): number {
  let i = start;
  while (i < code.length && code[i] !== "`") {
    if (code[i] === "\\") i += 2;
    else if (code.startsWith("${", i)) {
      let depth = 1;
      const open = i + 2;
      for (i = open; depth > 0 && i < code.length; i++)
        depth += code[i] === "{" ? 1 : code[i] === "}" ? -1 : 0;
      found.push(...regexLiterals(code.slice(open, i - 1)));
    } else i++;
  }
  return i + 1;
}

function closing(code: string, quote: string, start: number): number {
  let i = start;
  while (i < code.length && code[i] !== quote) i += code[i] === "\\" ? 2 : 1;
  return i;
}

function past(code: string, what: string, from: number): number {
  const at = code.indexOf(what, from);
  return at < 0 ? code.length : at + what.length;
}
