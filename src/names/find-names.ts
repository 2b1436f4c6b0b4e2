import type { Language } from "../language/language.ts";
import type { Names } from "../model/result.ts";
import { foldSpace } from "../text/fold.ts";
import { hasFlag, isKind, mentionOf, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";

/** The people, places and organizations among the capitalised runs of a story, as compromise reads them. */
export function findNames(tokens: Tokens, language: Language): Names {
  const found = { Person: [], Place: [], Organization: [] } as Record<
    string,
    Names["organizations"][number][]
  >;
  for (const [first, last] of capitalisedRuns(tokens)) {
    const mention = mentionOf(tokens, first, last);
    const terms = language.read(foldSpace(mention.text));
    const type = ["Person", "Place", "Organization"].find((tag) => terms.at(-1)?.tags.has(tag));
    if (type === undefined) continue;
    const list = found[type]!;
    const name = foldSpace(mention.text);
    const known = list.findIndex((entity) => entity.name === name);
    if (known < 0)
      list.push({
        id: `${type[0]!.toLowerCase()}${list.length + 1}`,
        name,
        aliases: [],
        mentions: [mention],
      });
    else list[known] = { ...list[known]!, mentions: [...list[known]!.mentions, mention] };
  }
  return {
    people: found["Person"]!.map((entity) => ({ ...entity, role: null })),
    places: found["Place"]!.map((entity) => ({ ...entity, kind: "other" as const, country: null })),
    organizations: found["Organization"]!,
  };
}

function* capitalisedRuns(tokens: Tokens): Generator<[number, number]> {
  for (let i = 0; i < tokens.count; i++) {
    if (!isKind(tokens, i, TokenKind.word) || !hasFlag(tokens, i, TokenFlag.capital)) continue;
    let last = i;
    while (
      hasFlag(tokens, last + 1, TokenFlag.capital) &&
      !hasFlag(tokens, last + 1, TokenFlag.sentenceStart)
    )
      last++;
    yield [i, last];
    i = last;
  }
}
