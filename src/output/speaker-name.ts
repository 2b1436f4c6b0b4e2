import type { Speaker } from "../model/result.ts";

/** Words that begin what only adds to a description: "a writer with a history", "the official who left in May". */
const additions = /,|\s(?:with|who|whom|whose|which|that|where|when|after|before|while|because)\s/i;

/** An article that begins another description, unless a preposition or "and" leads to it. */
const secondArticle = /(?<=\s)(\S+)\s(?=(?:a|an|the)\s)/gi;
const leads = new Set(
  "of for in at on from by to about against under over into near and or as like among between both all half".split(
    " ",
  ),
);

/**
 * A speaker as tables name them: a person or organization by name, a description by its head ("a former speech writer
 * for Trump", without "with a history at the State Department"). JSON has all of it.
 */
export function speakerName({ kind, name }: Pick<Speaker, "kind" | "name">): string {
  return kind === "described" ? headOf(name) : name;
}

function headOf(description: string): string {
  const added = description.search(additions);
  const head = added > 0 ? description.slice(0, added) : description;
  for (const { index, 0: found, 1: word = "" } of head.matchAll(secondArticle))
    if (!leads.has(word.toLowerCase())) return head.slice(0, index + found.length).trim();
  return head;
}
