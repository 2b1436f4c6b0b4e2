import { readFileSync } from "node:fs";
import { readCities } from "../../src/entities/city-table.ts";
import { readGazetteer } from "../../src/names/gazetteer.ts";
import type { RuleContext } from "../../src/names/rules/name-rule.ts";
import { viewStory } from "../../src/names/story-view.ts";
import type { TaggedName } from "../../src/names/tagged-name.ts";
import { scan } from "../../src/text/scanner.ts";
import { mentionOf, tokenAt } from "../../src/text/tokens.ts";

const types = { p: "person", l: "place", o: "organization" } as const;

const read = (file: string) => readFileSync(new URL(`../../src/data/${file}`, import.meta.url));
export const gazetteer = { ...readGazetteer(read("gazetteer.bin")), ...readCities(read("cities.bin")) };

/** No word has a cluster or a class. */
export const noTables = { clusterOf: () => 0, roleClassOf: () => 0 };

/**
 * A text with names marked as "[p Ada Eze]" (p person, l place, o organization): as the tagger would have found them, with a margin
 * of 100, or of what stands behind the letter: "[l450 Adair]".
 */
export function readMarked(marked: string): { readonly context: RuleContext; readonly names: TaggedName[] } {
  let text = "";
  const spans: { start: number; end: number; type: TaggedName["type"]; margin: number }[] = [];
  for (const part of marked.split(/(\[[plo]\d* [^\]]*\])/)) {
    const [, mark, margin, name] = /^\[([plo])(\d*) ([^\]]*)\]$/.exec(part) ?? [];
    if (name === undefined) text += part;
    else {
      spans.push({
        start: text.length,
        end: text.length + name.length,
        type: types[mark as keyof typeof types],
        margin: Number(margin || 100),
      });
      text += name;
    }
  }
  const tokens = scan(text);
  const names = spans.map(({ start, end, type, margin }): TaggedName => {
    return {
      first: tokenAt(tokens, start),
      last: tokenAt(tokens, end - 1),
      type,
      rule: "tagger",
      margin,
    };
  });
  return { context: { view: viewStory(tokens, gazetteer, noTables), gazetteer }, names };
}

/** The names as one reads them: "o Volvo AB". */
export function shown({ view }: RuleContext, names: readonly TaggedName[]): readonly string[] {
  return names.map(
    ({ type, first, last }) =>
      `${type[0] === "p" && type[1] === "l" ? "l" : type[0]} ${mentionOf(view.tokens, first, last).text}`,
  );
}
