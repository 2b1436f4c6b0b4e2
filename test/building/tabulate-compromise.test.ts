import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import nlp from "compromise/two";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { tabulateCompromise } from "../../src/building/tabulate-compromise.ts";

test("compromise's model is the same from tables as computed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "newsx-tables-"));
  const outfile = join(folder, "two.mjs");
  const bundle = await rolldown({ input: "compromise/two", plugins: [tabulateCompromise()] });
  await bundle.write({ file: outfile });
  const { default: tabulated } = (await import(pathToFileURL(outfile).href)) as { default: typeof nlp };
  const { one, two } = nlp.model() as unknown as Model;
  const { one: tabulatedOne, two: tabulatedTwo } = tabulated.model() as unknown as Model;
  expect(Object.keys(tabulatedTwo)).toEqual(Object.keys(two));
  for (const part of ["lexicon", "frozenLex", "_multiCache"]) expect(tabulatedOne[part]).toEqual(one[part]);
  for (const part of ["models", "switches", "uncountable", "irregularPlurals"])
    expect(tabulatedTwo[part]).toEqual(two[part]);
  const find = tabulatedOne["find"] as (word: string) => unknown;
  const differing = Object.entries(one["lexicon"] as object).filter(
    ([word, tags]) => JSON.stringify(find(word)) !== JSON.stringify(tags),
  );
  expect(differing).toEqual([]);
  for (const word of ["constructor", "__proto__", "harbourmaster", ""]) expect(find(word)).toBeUndefined();
  const singularIn = (language: typeof nlp) => {
    const { model, methods } = language.world() as unknown as World;
    return (word: string) => methods.two.transform.noun.toSingular(word, model);
  };
  const nouns = Object.entries(one["lexicon"] as object).flatMap(([word, tag]) =>
    tag === "Plural" ? [word] : [],
  );
  expect(nouns.length).toBeGreaterThan(100);
  for (const noun of [...nouns, "people", "vertebrae", "constructor"])
    expect(singularIn(tabulated)(noun)).toBe(singularIn(nlp)(noun));
  await rm(folder, { recursive: true });
});

test("a bundle that would do without a table is refused", async () => {
  const bundle = await rolldown({
    input: "compromise/two",
    plugins: [
      // As if a new version had moved the lexicon.
      {
        name: "moved",
        load: (id) => (/[\\/]lexicon[\\/]index\.js$/.test(id) ? "export const lexicon = {};" : null),
      },
      tabulateCompromise(),
    ],
  });
  await expect(bundle.generate()).rejects.toThrow(
    "compromise does not load 2-two/preTagger/model/lexicon/index.js",
  );
});

type Model = Record<"one" | "two", Record<string, unknown>>;

interface World {
  readonly model: Model;
  readonly methods: {
    readonly two: {
      readonly transform: { readonly noun: { toSingular(noun: string, model: Model): string } };
    };
  };
}
