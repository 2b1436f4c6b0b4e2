import type {
  Comparison,
  FoundDate,
  Organization,
  Person,
  Place,
  Quote,
  Statistic,
} from "../../model/result.ts";
import type { Mention } from "../../model/span.ts";
import type { ReportedStory, SectionName } from "../format.ts";
import type { Cell } from "./rows.ts";

/** How the findings of one section become rows. */
export interface SectionColumns {
  readonly names: readonly string[];
  readonly rows: (story: ReportedStory) => readonly FindingRow[];
}

export interface FindingRow {
  readonly id: string;
  /** Where it stands: the first mention, the quote, the figure; the left figure of a comparison. */
  readonly at: Mention | undefined;
  readonly cells: ReadonlyMap<string, Cell>;
}

type Columns<Finding> = Readonly<Record<string, (finding: Finding, story: ReportedStory) => Cell>>;

function section<Finding extends { readonly id: string }>(
  findings: (story: ReportedStory) => readonly Finding[],
  at: (finding: Finding, story: ReportedStory) => Mention | undefined,
  columns: Columns<Finding>,
): SectionColumns {
  const entries = Object.entries(columns);
  return {
    names: Object.keys(columns),
    rows: (story) =>
      findings(story).map((finding) => ({
        id: finding.id,
        at: at(finding, story),
        cells: new Map(entries.map(([name, cell]) => [name, cell(finding, story)])),
      })),
  };
}

const flag = (value: boolean | undefined): Cell => (value === undefined ? null : String(value));
const firstMention = ({ mentions }: Person | Place | Organization) => mentions[0];
const entity: Columns<Person | Place | Organization> = {
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases.join("; "),
  mentions: ({ mentions }) => mentions.length,
};

/** The columns of each section beside those that every row has. The names are part of the contract. */
export const sectionColumns: Readonly<Record<SectionName, SectionColumns>> = {
  people: section<Person>(({ result }) => result.people, firstMention, {
    ...entity,
    role: ({ role, knownRole }) => knownRole ?? role?.text ?? null,
    role_inferred: ({ role }) => flag(role?.inferred),
    gender: ({ gender }) => gender,
    quotes: ({ id }, { quotesOf }) => quotesOf(id),
  }),
  places: section<Place>(({ result }) => result.places, firstMention, {
    ...entity,
    kind: ({ kind }) => kind,
    country: ({ country }) => country,
    region: ({ region }) => region,
    geonames: ({ geonames }) => geonames,
    latitude: ({ latitude }) => latitude,
    longitude: ({ longitude }) => longitude,
  }),
  organizations: section<Organization>(({ result }) => result.organizations, firstMention, entity),
  quotes: section<Quote>(
    ({ result }) => result.quotes,
    (quote) => quote,
    {
      words: ({ parts }) => parts.map(({ text }) => text.trim()).join(" … "),
      kind: ({ kind }) => kind,
      use: ({ use }) => use,
      closed: ({ closed }) => flag(closed),
      speaker: ({ speaker }) => speaker?.name ?? null,
      speaker_kind: ({ speaker }) => speaker?.kind ?? null,
      speaker_id: ({ speaker }) => speaker?.entity ?? null,
      speaker_text: ({ speaker }) => speaker?.mention?.text ?? null,
      cue: ({ cue }) => cue?.text ?? null,
      lemma: ({ cue }) => cue?.lemma ?? null,
      confidence: ({ confidence }) => confidence,
      when: ({ when }) => when,
      rule: ({ rule }) => rule,
    },
  ),
  statistics: section<Statistic>(
    ({ result }) => result.statistics,
    (statistic) => statistic,
    {
      kind: ({ kind }) => kind,
      modifier: ({ modifier }) => (modifier === "=" ? null : modifier),
      value: ({ value }) => value,
      low: ({ low }) => low ?? null,
      high: ({ high }) => high ?? null,
      score: ({ score }) => score?.join("–") ?? null,
      unit: ({ unit }) => unit,
      per: ({ per }) => per ?? null,
      noun: ({ noun }) => noun,
      predicate: ({ predicate }) => predicate ?? null,
      subject: ({ subject }) => subject,
      direction: ({ direction }) => direction,
      when: ({ when }) => when,
      rule: ({ rule }) => rule,
    },
  ),
  comparisons: section<Comparison>(
    ({ result }) => result.comparisons,
    ({ left }, { statistic }) => statistic(left),
    {
      kind: ({ type }) => type,
      left: ({ left }) => left,
      right: ({ right }) => right,
      right_text: ({ right }, { statistic }) => statistic(right)?.text ?? null,
      subject: ({ subjects }) => subjects?.left ?? null,
      right_subject: ({ subjects }) => subjects?.right ?? null,
      unit: ({ unit }) => unit,
      cue: ({ cue }) => cue,
      difference: ({ difference }) => difference,
      ratio: ({ ratio }) => ratio,
      when: ({ when }) => when,
    },
  ),
  dates: section<FoundDate>(
    ({ result }) => result.dates,
    (date) => date,
    {
      date: ({ value }) => value,
      from: ({ low }) => low,
      to: ({ high }) => high,
      precision: ({ precision }) => precision,
      modifier: ({ modifier }) => modifier,
      weekday: ({ weekday }) => weekday,
      anchor: ({ anchor }) => anchor,
      rule: ({ rule }) => rule,
    },
  ),
};
