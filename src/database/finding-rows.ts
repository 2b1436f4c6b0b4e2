/** Dates, quotes, figures and comparisons of a story as rows. */
import type { StoryResult } from "../model/result.ts";
import { foldSpace } from "../text/fold.ts";
import { list } from "./list.ts";
import type { StoryTarget } from "./story-rows.ts";

/** Hands over the rows of what a story says, dates first: others hang on them. */
export function putFindings(story: StoryResult, target: StoryTarget): void {
  putDates(story, target);
  putQuotes(story, target);
  putStatistics(story, target);
  putComparisons(story, target);
}

function putDates({ dates }: StoryResult, { storyId, put, idFor, lineAt }: StoryTarget): void {
  for (const each of dates ?? [])
    put("dates", {
      id: idFor("dates", each.id),
      story_id: storyId,
      key: each.id,
      start_offset: each.start,
      end_offset: each.end,
      line: lineAt(each.start),
      text: each.text,
      value: each.value,
      low: each.low,
      high: each.high,
      precision: each.precision,
      anchor: each.anchor,
      modifier: each.modifier,
      weekday: each.weekday,
      rule: each.rule,
    });
}

function putQuotes({ quotes }: StoryResult, { storyId, put, idFor, idOf, lineAt }: StoryTarget): void {
  for (const each of quotes) {
    const { speaker, cue } = each;
    const entity = idOf(speaker?.entity);
    put("quotes", {
      id: idFor("quotes", each.id),
      story_id: storyId,
      key: each.id,
      start_offset: each.start,
      end_offset: each.end,
      line: lineAt(each.start),
      text: each.text,
      words: foldSpace(each.text).split(" ").length,
      kind: each.kind,
      use: each.use,
      speaker: speaker?.name ?? null,
      speaker_kind: speaker?.kind ?? null,
      person_id: speaker?.kind === "person" ? entity : null,
      organization_id: speaker?.kind === "organization" ? entity : null,
      via: speaker?.via?.name ?? null,
      cue: cue?.text ?? null,
      cue_lemma: cue?.lemma ?? null,
      confidence: each.confidence,
      date_id: idOf(each.when),
      rule: each.rule,
    });
  }
}

function putStatistics(
  { statistics }: StoryResult,
  { storyId, put, idFor, idOf, lineAt }: StoryTarget,
): void {
  for (const each of statistics)
    put("statistics", {
      id: idFor("statistics", each.id),
      story_id: storyId,
      key: each.id,
      start_offset: each.start,
      end_offset: each.end,
      line: lineAt(each.start),
      text: each.text,
      value: each.value,
      low: each.low ?? null,
      high: each.high ?? null,
      score: list(each.score ?? []),
      modifier: each.modifier,
      kind: each.kind,
      unit: each.unit,
      noun: each.noun,
      per: each.per ?? null,
      subject: each.subject,
      predicate: each.predicate ?? null,
      direction: each.direction,
      date_id: idOf(each.when),
      rule: each.rule,
    });
}

function putComparisons({ comparisons }: StoryResult, { storyId, put, idFor, idOf }: StoryTarget): void {
  for (const each of comparisons)
    put("comparisons", {
      id: idFor("comparisons", each.id),
      story_id: storyId,
      key: each.id,
      left_id: idOf(each.left),
      right_id: idOf(each.right),
      left_subject: each.subjects?.left ?? null,
      right_subject: each.subjects?.right ?? null,
      type: each.type,
      unit: each.unit,
      cue: each.cue,
      difference: each.difference,
      ratio: each.ratio,
      from_value: each.from ?? null,
      to_value: each.to ?? null,
      percent: each.percent ?? null,
      date_id: idOf(each.when),
    });
}
