import type { StoryResult } from "../model/result.ts";
import { foldSpace } from "../text/fold.ts";
import type { ComparableStory } from "./comparable.ts";
import { isSilenced } from "./directives.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Difference, FigureId, Location, Problem } from "./problem.ts";
import { type RuleName, ruleNames, rules, urlOf } from "./rules.ts";
import { type CheckSettings, isOnSomewhere, severityIn } from "./settings.ts";

/** Whether a rule that looks at the whole run is on: only then need stories be kept. */
export function looksAtRun(settings: CheckSettings): boolean {
  return ruleNames.some((name) => "compare" in rules[name] && isOnSomewhere(name, settings));
}

/** What the rules say of all stories of a run, in the order of the stories. */
export function checkRun(
  comparable: readonly ComparableStory[],
  settings: CheckSettings,
): readonly Problem[] {
  const stories = comparable.map(({ story }) => story);
  const figures = indexFigures(comparable);
  return ruleNames.flatMap((name) => {
    const rule = rules[name];
    if (!("compare" in rule) || !isOnSomewhere(name, settings)) return [];
    return rule
      .compare(stories)
      .map((difference) => asProblem(difference, figures, name, settings))
      .filter((problem) => problem !== null);
  });
}

interface Figure {
  readonly location: Location;
  /** As messages say it: "31 people". */
  readonly shown: string;
  readonly story: StoryResult;
  /** Whether its text silences this rule there. */
  readonly isSilenced: (rule: RuleName) => boolean;
  /** Its number among all figures of the run. */
  readonly order: number;
}

function indexFigures(comparable: readonly ComparableStory[]): ReadonlyMap<string, Figure> {
  const index = new Map<string, Figure>();
  for (const { story, figures, silences } of comparable) {
    for (const { id, text, noun, start } of story.statistics) {
      const { source, document } = story;
      const key = keyOf({ source, document, story: story.id, statistic: id });
      // A story may come twice; its first copy stands for both.
      if (index.has(key)) continue;
      const shown = `“${foldSpace(noun === null || text.endsWith(noun) ? text : `${text} ${noun}`)}”`;
      index.set(key, {
        location: figures.get(id)!,
        shown,
        story,
        isSilenced: (rule) => isSilenced(silences, rule, start),
        order: index.size,
      });
    }
  }
  return index;
}

function keyOf({ source, document, story, statistic }: FigureId): string {
  return JSON.stringify([source, document, story, statistic]);
}

/** Names that a message gives at most. */
const MAX_NAMES = 3;

/** The figure that comes later in the run is the problem; the other one is its note. */
function asProblem(
  { sides, about }: Difference,
  figures: ReadonlyMap<string, Figure>,
  rule: RuleName,
  settings: CheckSettings,
): Problem | null {
  const found = sides.map((side) => figures.get(keyOf(side))).filter((figure) => figure !== undefined);
  const [earlier, later] = found.sort((a, b) => a.order - b.order);
  if (earlier === undefined || later === undefined || later.isSilenced(rule)) return null;
  const severity = severityIn(later.location.source, rule, settings);
  if (severity === "off") return null;
  const names = about.slice(0, MAX_NAMES);
  const topic = names.length === 0 ? "" : ` (${names.join(", ")})`;
  return {
    rule,
    severity,
    url: urlOf(rule),
    fingerprint: fingerprintOf({ rule, ...later.location }),
    ...later.location,
    story: later.story.ordinal,
    message: `${later.shown} here, but ${earlier.shown} in another story${topic}`,
    related: [{ ...earlier.location, message: `the other story says ${earlier.shown}` }],
  };
}

/** The problems by input, then by place: what rules say of the whole run stands where it points. */
export function inInputOrder(
  problems: readonly Problem[],
  comparable: readonly ComparableStory[],
): readonly Problem[] {
  const inputs = [
    ...comparable.map(({ story }) => inputKey(story.source, story.document)),
    ...problems.map(({ source, document }) => inputKey(source, document)),
  ];
  const order = new Map([...new Set(inputs)].map((key, i) => [key, i]));
  const orderOf = ({ source, document }: Problem) => order.get(inputKey(source, document))!;
  return problems.toSorted((a, b) => orderOf(a) - orderOf(b) || a.start - b.start);
}

function inputKey(source: string, document: string | null): string {
  return JSON.stringify([source, document]);
}
