import type { CorpusReport } from "./corpus-format.ts";

/** A person or organization that is named with another. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly type: "person" | "organization";
  readonly gender: string | null;
  readonly stories: number;
  readonly quotes: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Weighted by the stories that name both. */
  readonly edges: readonly { readonly left: string; readonly right: string; readonly stories: number }[];
}

/** The pairs of a corpus, with those that they are of. */
export function graphOf({ corpus: { pairs }, names }: CorpusReport): Graph {
  const used = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const node = (
    type: GraphNode["type"],
    gender: GraphNode["gender"],
    { id, name, stories, quotes }: Pick<GraphNode, "id" | "name" | "stories" | "quotes">,
  ): GraphNode => ({ id, name, type, gender, stories, quotes });
  const people = names.people.map((person) => node("person", person.gender, person));
  const bodies = names.organizations.map((body) => node("organization", null, body));
  return { nodes: [...people, ...bodies].filter(({ id }) => used.has(id)), edges: pairs };
}

/** What a node is told by, beside its name. */
export const nodeAttributes = [
  ["type", "string"],
  ["gender", "string"],
  ["stories", "int"],
  ["quotes", "int"],
] as const;
