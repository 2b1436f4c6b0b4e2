/** Lines of names: who wrote a story or took its picture. */
import { TokenFlag, TokenKind, type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";

/** Tokens of a byline: "By Ana Ruiz and Per Holm | Lund". */
const MAX_BYLINE_TOKENS = 12;
const inBylines = wordSet("by and in for");
/** ". ! ? : “ ”" */
const stops: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x3a, 0x22, 0x201c, 0x201d]);

/** Whether a name of a person, or one that the tagger does not know, stands in a short line of its own that holds capitalised words, and no stop. */
export function isByline(tokens: Tokens, { name, first, kind }: SourceMention): boolean {
  if (kind !== MentionKind.name || (name !== undefined && name.kind !== "person")) return false;
  // Asked of every name: as few calls as can be.
  const { flags } = tokens;
  const least = Math.max(0, first - MAX_BYLINE_TOKENS);
  let begin = first;
  while (begin > least && (flags[begin]! & TokenFlag.paragraphStart) === 0) begin--;
  if ((flags[begin]! & TokenFlag.paragraphStart) === 0) return false;
  for (let i = begin; i < tokens.count; i++) {
    if (i > begin && (flags[i]! & TokenFlag.paragraphStart) !== 0) return true;
    if (i - begin > MAX_BYLINE_TOKENS || !isPartOfByline(tokens, i)) return false;
  }
  return true;
}

function isPartOfByline(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i]!;
  if (kind === TokenKind.word)
    return (tokens.flags[i]! & TokenFlag.capital) !== 0 || inBylines.has(tokens.hash[i]!);
  return kind !== TokenKind.number && !stops.has(unitAt(tokens, i));
}
