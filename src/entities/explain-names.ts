import type { Language } from "../english/english.ts";
import type { Names } from "../model/result.ts";
import { reasonFor } from "../names/reasons.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Atlas } from "./city-table.ts";
import type { Explain } from "./cluster.ts";
import { joinReason } from "./fact-reasons.ts";
import type { NameMention } from "./name-mention.ts";
import { resolveStory, type StoryNames } from "./resolve-names.ts";

/** The names of a story, each mention with what speaks for its type and what joined it to its entity, in words a reader knows. */
export function explainNames(
  tokens: Tokens,
  tagged: readonly TaggedName[],
  gazetteer: Atlas,
  language: Language,
): StoryNames {
  const reasons = new Map<number, string>();
  const add = ({ first }: NameMention, reason: string | null) => {
    const start = tokens.start[first]!;
    const known = reasons.get(start);
    if (reason !== null) reasons.set(start, known === undefined ? reason : `${known} · ${reason}`);
  };
  const explain: Explain = (mention, { mentions }, rule) => {
    add(mention, reasonFor(tokens, mention, gazetteer));
    const [first] = mentions;
    if (first !== mention) add(mention, joinReason(rule, first!.form.text));
  };
  const { evidence, describe } = resolveStory(tokens, tagged, gazetteer, language, explain, add);
  return {
    evidence,
    describe: (home) => {
      const { people, places, organizations } = describe(home);
      return {
        people: withReasons(people, reasons),
        places: withReasons(places, reasons),
        organizations: withReasons(organizations, reasons),
      };
    },
  };
}

function withReasons<Entity extends Names["organizations"][number]>(
  entities: readonly Entity[],
  reasons: ReadonlyMap<number, string>,
): readonly Entity[] {
  return entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({ ...mention, why: reasons.get(mention.start) ?? "" })),
  }));
}
