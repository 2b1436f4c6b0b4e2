import { namesOf } from "./read-table.ts";

/**
 * What people do, by field. Two people of one name whose work lies in different fields are taken for two; careers that
 * cross fields (a general who becomes a minister, an owner who becomes a mayor) are named as crossings.
 */
const fields = {
  politics: `president premier chancellor minister secretary governor senator congressman congresswoman representative
    lawmaker legislator mp mayor councillor councilman councilwoman councilmember alderman commissioner ambassador
    envoy diplomat politician candidate premier speaker whip delegate deputy king queen prince princess emir sultan
    prime vice ex-minister ex-president leader sen rep gov senate congress parliamentarian`,
  law: `judge justice lawyer attorney prosecutor solicitor barrister magistrate counsel advocate notary`,
  security: `general colonel major captain lieutenant sergeant admiral gen col maj capt lt sgt adm commander officer policeman policewoman constable
    inspector superintendent detective sheriff marshal soldier guard chief brigadier trooper ranger`,
  business: `executive ceo founder co-founder owner chairman chairwoman chair director manager banker economist analyst
    investor trader entrepreneur businessman businesswoman billionaire publisher developer president landlord broker
    merchant shopkeeper boss tycoon magnate industrialist financier billionaire`,
  /** Those who train and lead athletes, and may have been one. */
  coaching: `coach trainer manager captain referee champion umpire`,
  sport: `player striker midfielder defender goalkeeper batsman bowler pitcher quarterback golfer boxer
    runner sprinter swimmer cyclist jockey wrestler skater skier footballer cricketer athlete golfer rugby hurdler fencer rower archer sailor
    gymnast driver rower winger forward centre guard keeper`,
  arts: `singer actor actress pianist violinist musician composer conductor painter sculptor artist novelist author
    writer poet playwright director filmmaker producer dancer choreographer comedian rapper guitarist cellist
    photographer architect designer model soprano tenor`,
  learning: `professor scientist researcher historian biologist physicist chemist astronomer geologist engineer
    lecturer scholar archaeologist economist epidemiologist virologist climatologist student dean rector`,
  medicine: `doctor surgeon nurse physician dentist paediatrician pediatrician psychiatrist midwife paramedic pharmacist vet`,
  faith: `bishop archbishop priest pastor imam rabbi cardinal pope monk nun vicar reverend rev preacher cleric`,
  press: `reporter journalist editor columnist correspondent broadcaster anchor presenter`,
  trades: `farmer fisherman baker carpenter plumber mechanic driver pilot waiter chef cook teacher headteacher
    shopkeeper miner welder sailor beekeeper butcher gardener librarian electrician`,
  trouble: `robber thief murderer burglar smuggler`,
} as const;

type Field = keyof typeof fields;

/** Fields between which people move, or which one role word may belong to. */
const crossings: readonly (readonly [Field, Field])[] = [
  ["politics", "law"],
  ["politics", "business"],
  ["politics", "security"],
  ["politics", "learning"],
  ["politics", "press"],
  ["business", "learning"],
  ["business", "law"],
  ["learning", "medicine"],
  ["learning", "press"],
  ["arts", "press"],
  ["arts", "business"],
  ["coaching", "sport"],
  ["coaching", "business"],
  ["coaching", "learning"],
];

const fieldsOf = new Map<string, Set<Field>>();
for (const [field, words] of Object.entries(fields) as [Field, string][])
  for (const word of namesOf(words)) fieldsOf.set(word, (fieldsOf.get(word) ?? new Set()).add(field));

/** Nouns of a role that say what somebody does, singular and folded. */
export function occupationsOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => fieldsOf.has(word));
}

const callings: ReadonlySet<Field> = new Set(["sport", "arts", "learning", "medicine", "trades"]);

/** Whether a folded noun says what one person among many does; "the pope", "the judge" may be somebody not named. */
export function isCalling(noun: string): boolean {
  return [...(fieldsOf.get(noun) ?? [])].some((field) => callings.has(field));
}

/** Fields as bits, and with each those that one person may have worked in as well. */
const bits = new Map((Object.keys(fields) as Field[]).map((field, i) => [field, 1 << i]));
const nearBits = new Map(bits);
for (const [a, b] of crossings) {
  nearBits.set(a, nearBits.get(a)! | bits.get(b)!);
  nearBits.set(b, nearBits.get(b)! | bits.get(a)!);
}

/** Whether nobody is likely to do both. */
export function areFarApart(a: readonly string[], b: readonly string[]): boolean {
  const right = bitsOf(b, bits);
  return a.length > 0 && right !== 0 && (bitsOf(a, nearBits) & right) === 0;
}

function bitsOf(words: readonly string[], bitsOfField: ReadonlyMap<Field, number>): number {
  let all = 0;
  for (const word of words) for (const field of fieldsOf.get(word) ?? []) all |= bitsOfField.get(field)!;
  return all;
}
