import type { Location, Problem } from "../../check/problem.ts";
import { sourceOf } from "../title.ts";
import { visible, visibleLines } from "../visible.ts";
import type { ProblemReport } from "./problem-format.ts";

/**
 * GitHub's workflow commands: each line becomes an annotation of the pull request.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github({ problems, failures }: ProblemReport): string {
  const lines = [...problems.map(annotation), ...failures.map((message) => command("error", {}, [message]))];
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(problem: Problem): string {
  const notes = problem.related.map((other) => `${where(other)}: ${other.message}`);
  const message = problem.document === null ? problem.message : `${where(problem)}: ${problem.message}`;
  return command(problem.severity, properties(problem), [message, ...notes]);
}

function properties(problem: Problem): Readonly<Record<string, string | number>> {
  const title = { title: `newsx: ${problem.rule}` };
  if (problem.source === "-") return title;
  // A record's lines are not those of its file.
  if (problem.document !== null) return { file: problem.source, ...title };
  const { source: file, line, endLine, column, endColumn } = problem;
  // GitHub takes columns only where an annotation has one line; its end column is the last character's.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return { file, line, endLine, ...columns, ...title };
}

function where(location: Location): string {
  return `${sourceOf(location)}:${location.line}:${location.column}`;
}

function command(
  name: "error" | "warning",
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${lines.map(escapeLine).join("%0A")}`;
}

function escapeLine(line: string): string {
  return visible(line).replaceAll("%", "%25");
}

function escapeProperty(value: string): string {
  const escapes = new Map([
    ["%", "%25"],
    ["\r", "%0D"],
    ["\n", "%0A"],
    [":", "%3A"],
    [",", "%2C"],
  ]);
  return visibleLines(value).replace(/[%\r\n:,]/g, (character) => escapes.get(character)!);
}
