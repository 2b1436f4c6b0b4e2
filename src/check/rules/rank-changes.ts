import type { Person } from "../../model/result.ts";
import type { StoryRule } from "../rule.ts";

/** Ranks and offices of which nobody has two at a time, by how they are written before a name. */
const ranks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sergeant: "sgt sergeant",
    lieutenant: "lt lieutenant",
    captain: "capt captain",
    major: "maj major",
    colonel: "col colonel",
    general: "gen general",
    corporal: "cpl corporal",
    private: "pvt private",
    admiral: "adm admiral",
    commander: "cmdr commander",
    brigadier: "brig brigadier",
    staff: "staff",
    first: "1st first",
    senator: "sen senator",
    representative: "rep representative congressman congresswoman",
    governor: "gov governor",
    mayor: "mayor",
  }).flatMap(([rank, forms]) => forms.split(" ").map((form) => [form, rank] as const)),
);
/** What was, will be or stands for another. */
const elsewhen =
  /\b(?:former|then|ex|late|acting|retired|deputy|assistant|vice|future|interim|state|shadow|incoming|outgoing|candidate|promoted|elect)\b/i;
const titleBefore = /(?<![\p{L}\d])((?:(?:\p{Lu}\p{L}{0,20}\.?|1st)[ -]){1,3})$/u;
const MAX_TITLE = 40;

/** "Sgt. Ruiz" here and "Lt. Ruiz" there. */
export const rankChanges: StoryRule = {
  severity: "warning",
  description: "A person whose rank or office is given in two ways",
  example: "Sgt. Maria Lindqvist led the search. On Monday, Lt. Maria Lindqvist said it was over.",
  check: ({ people }, text) =>
    people.flatMap((person) => {
      const given = ranksOf(person, text);
      const [first] = given;
      const other = given.find(({ rank }) => first !== undefined && !isPartOf(rank, first.rank));
      if (first === undefined || other === undefined) return [];
      const { start, end, shown } = other;
      return [
        {
          start,
          end,
          message: `${person.name} is ${shown} here, but ${first.shown} before`,
          about: [person.name],
        },
      ];
    }),
};

/** "Lt." is short for "Lt. Col.", "Gen." for "Maj. Gen.". */
function isPartOf(a: string, b: string): boolean {
  return (
    a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `)
  );
}

function ranksOf({ mentions }: Person, text: string) {
  return mentions.flatMap((mention) => {
    const before = text.slice(Math.max(0, mention.start - MAX_TITLE), mention.start);
    const shown = titleBefore.exec(before)?.[1]?.trim();
    if (shown === undefined || elsewhen.test(before)) return [];
    const words = shown.split(/[ -]+/);
    const known = words.map((word) => ranks.get(word.toLowerCase().replace(".", "")));
    const from = known.lastIndexOf(undefined) + 1;
    const rank = known.slice(from).join(" ");
    if (rank === "") return [];
    const title = words.slice(from).join(" ");
    return [{ rank, shown: title, start: mention.start - title.length - 1, end: mention.end }];
  });
}
