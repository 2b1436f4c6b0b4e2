import type { Place, Statistic } from "../../model/result.ts";
import type { Annotation } from "./annotations.ts";

const places: Readonly<Record<Place["kind"], string>> = {
  country: "GPE",
  region: "GPE",
  city: "GPE",
  site: "FAC",
  water: "LOC",
  other: "LOC",
};

const statistics: Readonly<Record<Statistic["kind"], string>> = {
  count: "CARDINAL",
  percent: "PERCENT",
  points: "QUANTITY",
  money: "MONEY",
  measure: "QUANTITY",
  duration: "DATE",
  age: "DATE",
  fraction: "CARDINAL",
  ratio: "CARDINAL",
  multiple: "CARDINAL",
  score: "CARDINAL",
  index: "CARDINAL",
};

/** The label of OntoNotes 5, which spaCy's and Prodigy's models use; QUOTE and TERM are our own. */
export function ontoNotesLabel(annotation: Annotation): string {
  switch (annotation.type) {
    case "person":
      return "PERSON";
    case "organization":
      return "ORG";
    case "place":
      return places[annotation.finding.kind];
    case "statistic":
      return statistics[annotation.finding.kind];
    case "date":
      return "DATE";
    case "quote":
      return annotation.finding.use === "term" ? "TERM" : "QUOTE";
  }
}
