/** Words that say of a name beside them what it is; the tagger learns how much each kind counts. */
import { hashWord } from "../text/hash.ts";
import { wordMap, wordSet, wordsOf } from "../text/word-table.ts";
import { Shape } from "./shapes.ts";
import { tradeWords } from "./trade-words.ts";

export const Cue = {
  none: 0,
  /** Before a person, but also by itself: "President", "coach". */
  title: 1,
  /** Beside a speaker: "said". */
  saying: 2,
  /** Before a place: "in", "near". */
  location: 3,
  /** In or after an organization: "Ministry", "Inc". */
  organization: 4,
  /** In a place: "River", "Street". */
  place: 5,
  /** After a team or before an opponent: "beat", "vs". */
  sport: 6,
  /** After a person: "who", "aged". */
  person: 7,
  month: 8,
  /** In a work, event or award: "Cup", "Prize". */
  event: 9,
  /** Before a person and nowhere else: "Mr". */
  honorific: 10,
  /** At the end of a company: "AG", "Ltd". Not in lower case. */
  legalForm: 11,
  /** Before the name of a storm, which is a given name: "Typhoon". */
  storm: 12,
  /** Before the name of a ship, which may be a person's: "HMS", "tanker". */
  vessel: 13,
  /** In a firm or body of any language: "Creamery", "Grupo". Not in lower case. */
  trade: 14,
} as const;

const words: Readonly<Record<Exclude<keyof typeof Cue, "none">, string>> = {
  legalForm: `inc inc. ltd ltd. llc llp plc corp corp. lp ag kg kgaa ohg gmbh mbh se sa sas sarl spa srl nv bv ab asa as oyj oy
    aps pty bhd sdn tbk jsc pjsc ojsc oao ooo zao kk pte pvt ltda kft zrt nyrt sgps sab aktiengesellschaft aktiebolag
    s.a. s.a.s. s.p.a. s.r.l. n.v. b.v. a.g. a.s. l.p. l.l.c. l.l.p. p.l.c. k.k. s.a.b. s.e. d.d. d.o.o. c.v.`,
  storm: "typhoon typhoons hurricane hurricanes cyclone cyclones storm storms",
  vessel: `hms uss usns hmcs hmas hmnzs rms mv rfa tanker frigate destroyer ferry freighter trawler submarine yacht warship
    vessel ship steamship liner cruiser corvette schooner dhow tugboat`,
  honorific: `mr mr. mrs mrs. ms ms. miss mx mx. messrs messrs. dr dr. sir dame prof prof. mme mlle herr frau monsieur
    madame signor senor señor datuk dato shri smt alhaji hajiya malam engr`,
  title: `lord lady professor president minister premier chancellor senator sen sen. rep rep. congressman
    congresswoman governor gov. gov mayor general gen. gen colonel col. col lieutenant lt. lt major maj. captain capt.
    capt sergeant sgt. sgt corporal admiral commander judge justice king queen prince princess sultan emir emperor
    pope bishop archbishop cardinal rabbi sheikh sheik imam ayatollah reverend rev. rev pastor father sister brother
    saint secretary spokesman spokeswoman spokesperson director chairman chairwoman chairperson chief coach manager
    ceo founder ambassador attorney lawyer officer detective inspector constable superintendent commissioner deputy
    leader actor actress singer author writer star striker midfielder defender goalkeeper forward winger batsman
    bowler pitcher quarterback guard rapper comedian journalist activist economist analyst historian scientist
    candidate lawmaker mp mla envoy aide adviser advisor uncle aunt mother wife husband son daughter teammate
    compatriot champion incumbent nominee oba barrister comrade honourable hon hon. tan tun headmaster principal`,
  saying: `said says say told tells added adds stated states asked asks replied explained noted warned announced
    claimed insisted argued admitted acknowledged confirmed declared tweeted wrote writes recalled remarked observed
    commented believes thinks thought hopes urged pledged vowed denied promised stressed emphasised emphasized pointed
    revealed recalls explains notes testified disclosed lamented reiterated quipped concluded continued spoke speaks`,
  location: `in at near from to outside inside around across throughout toward towards into via within between off
    northern southern eastern western central north south east west downtown suburb town city village region province
    district capital island coast border area county state neighbouring neighboring visiting visited leaving left`,
  organization: `ministry department agency office bureau commission committee council board authority court parliament
    assembly congress senate party union front movement army force forces police navy corporation company co co.
    group holdings bank industries systems technologies airlines airways motors university college
    institute school academy association society federation league club united city fc foundation trust fund organization
    organisation alliance coalition network news times post daily press journal gazette tribune radio television tv
    hospital clinic church mosque services service international global partners studios pictures records entertainment
    team squad rovers wanderers athletic rangers confederation secretariat directorate chamber tribunal forum
    initiative programme program project campaign observatory laboratory laboratories centre center consortium`,
  place: `river lake sea ocean bay gulf strait island islands isle mountain mountains mount hill hills valley desert forest
    coast beach cape peninsula street road avenue boulevard lane square park bridge airport station port harbour harbor
    stadium arena palace castle prison tower building hotel mall market plaza theatre theater museum library temple
    cathedral county province district region state city town village republic kingdom territory governorate prefecture
    canyon falls creek camp base dam canal highway`,
  sport: `beat beats defeated defeat v vs vs. versus against win wins won lost lose draw drew scored goal goals points
    innings wicket wickets match game season play played plays home away champions standings`,
  person: `who whom whose aged he she his her born wife husband died`,
  month: `january february march april may june july august september october november december jan jan. feb feb. mar mar.
    apr apr. jun jul aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday
    saturday sunday mon tue wed thu fri sat sun`,
  event: `cup prize award awards olympics games championship championships tournament open festival war battle act bill law
    treaty agreement accord accords summit conference day week year century revolution movement covid virus
    bible quran koran`,
  trade: Object.values(tradeWords).join(" "),
};

/** Legal forms that are words of English or of names too, unless they stand in capitals. */
const ordinary = wordSet("as se sa ab spa sab lp kg");

/** Of several kinds that list a word the first counts, and `wordMap` keeps the last. */
const cues = wordMap(
  Object.entries(words)
    .flatMap(([name, list]) =>
      wordsOf(list).map((word) => [hashWord(word), Cue[name as keyof typeof words]] as const),
    )
    .reverse(),
);

/** The cue that a word of this hash and shape is; `Cue.none` for most. "AS" may be a legal form, "as" and "As" are not. */
export function cueOf(hash: number, shape: number): number {
  const cue = cues.get(hash) ?? Cue.none;
  if (cue === Cue.trade) return shape === Shape.lower ? Cue.none : cue;
  if (cue !== Cue.legalForm) return cue;
  return shape === Shape.lower || (shape === Shape.capital && ordinary.has(hash)) ? Cue.none : cue;
}
