import type { Location, Problem, Severity } from "../../check/problem.ts";
import { type RuleName, ruleNames, rules, urlOf } from "../../check/rules.ts";
import { prettyJson } from "../visible.ts";
import type { ProblemOptions, ProblemReport } from "./problem-format.ts";

const HOME = "https://www.npmjs.com/package/newsx";

/** SARIF 2.1.0, the OASIS format that code hosts and editors read: one run with its rules and results. */
export function sarif(report: ProblemReport, { settings, version }: ProblemOptions): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "newsx",
            informationUri: HOME,
            version,
            rules: ruleNames.map((name) => descriptor(name, settings.severities[name])),
          },
        },
        columnKind: "unicodeCodePoints",
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: report.failures.map((text) => ({
              level: "error",
              message: { text },
            })),
          },
        ],
        results: report.problems.map(result),
      },
    ],
  };
  return prettyJson(log);
}

function descriptor(name: RuleName, severity: Severity) {
  const { description, example } = rules[name];
  return {
    id: name,
    helpUri: urlOf(name),
    shortDescription: { text: description },
    help: { text: `${description}. Example: ${example}` },
    defaultConfiguration: { enabled: severity !== "off", level: severity === "off" ? "none" : severity },
  };
}

function result(problem: Problem) {
  const { rule, severity, message, related } = problem;
  return {
    ruleId: rule,
    ruleIndex: ruleNames.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [location(problem)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other) => ({
            ...location(other),
            message: { text: other.message },
          })),
        }),
    partialFingerprints: { "newsxProblem/v1": problem.fingerprint },
  };
}

function location(place: Location) {
  const { source, document } = place;
  const record = document === null ? {} : { logicalLocations: [{ name: document, kind: "object" }] };
  return { physicalLocation: { artifactLocation: artifact(source), ...region(place) }, ...record };
}

function artifact(file: string) {
  return file === "-" ? { description: { text: "standard input" } } : { uri: toUri(file) };
}

/** Where in the file; a record's lines are not those of its file. */
function region({ document, line, column, endLine, endColumn, text }: Location) {
  if (document !== null) return {};
  const region = { startLine: line, startColumn: column, endLine, endColumn, snippet: { text } };
  return { region };
}

/** A path as a URI reference: relative paths stay relative, so that they fit the repository. */
function toUri(path: string): string {
  const segments = path.toWellFormed().replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (segments.startsWith("/")) return `file://${segments}`;
  return segments.replace(/^\.\//, "");
}
