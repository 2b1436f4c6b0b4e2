/**
 * Words that say how a figure stands to others, in classes: which of them a clause holds is a bit each. Wide classes of
 * general English, so that a word that no training text has counts like its fellows.
 */
import { monthNames } from "../../../english/calendar.ts";
import { verbForms } from "../../../english/verb-forms.ts";
import { hashWord } from "../../../text/hash.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordMap, wordsOf } from "../../../text/word-table.ts";

/** Each class with its words; a word may be of several. */
const classes = {
  say: `according ${verbForms(`say/said tell/told claim insist maintain assert contend argue state declare announce believe think/thought
    fear suspect warn suggest indicate reveal show/shown note write/wrote/written judge consider testify allege
    acknowledge admit/admitted/admitting concede confirm assure stress speak/spoke/spoken mention own insist reply/replied affirm recount guess`)}`,
  count:
    verbForms(`count tally record register log/logged/logging list report put/putting estimate reckon value price measure calculate
    assess cite quote document identify find/found verify recognise recognize give/gave/given name detect audit reach arrive settle compile tot/totted/totting`),
  forecast: `${verbForms("forecast expect predict project anticipate foresee/foresaw/foreseen pencil reckon fear bank calculate")} feared estimate estimates consensus expectation expectations
    forecasts analysts economists forecasters prediction predictions projection projections outlook guidance`,
  plan: `${verbForms("plan/planned/planning promise pledge target aim budget intend hope vow commit/committed earmark schedule order advertise announce envisage reserve allot/allotted allocate assign pencil book contract")} permit timetable programme program scheme deadline planned
    plans goal goals quota supposed proposed envisaged agreed approved due`,
  capacity: `${verbForms("design license accommodate mean/meant seat hold/held house offer take/took/taken fit/fitted sleep/slept handle store")} built capacity room space beds places seats berths bunks desks spaces stalls designed laid equipped for`,
  norm: `limit limits maximum minimum max min average averages norm norms normal normally standard standards permitted allowed permits allows
    requires required require recommended recommends guideline guidelines threshold ceiling cap safe usual usually typical typically policy
    rule rules law legal statutory mandatory should must supposed necessary requirement mark median mean benchmark long-term quorum needed`,
  want: `${verbForms(`want need lack apply/applied beg/begged wish claim seek/sought demand ask request offer propose recommend bid/bidding accept grant award settle push press
    reject counter`)} offer offers bid demand`,
  past: `ago earlier last previous previously former formerly before once prior original originally initial initially past then yesterday back
    since preceding until till when`,
  now: "now today currently current present presently nowadays latest still already so this",
  had: "had hadn't 'd",
  was: "was were been used",
  up: `${verbForms(`rise/rose/risen grow/grew/grown climb increase gain jump soar surge swell/swollen raise lift expand double triple advance
    widen accelerate rebound recover improve strengthen add boost extend lengthen`)} up higher more increase`,
  down: `${verbForms(`fall/fell/fallen drop/dropped/dropping decline decrease slip/slipped/slipping sink/sank/sunk plunge slide/slid shrink/shrank/shrunk
    tumble dip/dipped/dipping slump halve cut/cutting reduce lower trim/trimmed/trimming narrow slash ease shed/shedding lose/lost weaken contract`)} down lower
    fewer less decrease`,
  turn: "but while whereas although though yet however instead despite meanwhile whilst unlike nevertheless nonetheless still only",
  compare: "compared compare compares comparison versus vs vs. against than opposed contrast relative",
  instead: "instead not rather nor neither never no without",
  each: "each every apiece respectively both",
  figure: `number numbers figure figures count toll total tally rate price share level amount sum cost value worth size bill loss damage estimate
    turnout attendance average balance`,
  pronoun: "it they this that he she its their these those we his her there",
  poll: "poll polls polling survey surveys surveyed voters candidate candidates lead leads led leading trail trails trailed trailing respondents pollster support",
  vote: "vote votes voted ballot ballots favour favor opposed yes no yea nay nays seats elected majority",
  rival: `rival rivals opponent opponents other others another counterpart counterparts competitor competitors union critics opposition second
    neighbouring neighboring neighbour neighbor elsewhere opposite latter`,
  source: `police officials official ministry government company union organisers organizers activists residents witnesses campaigners group
    lawyers lawyer prosecutors prosecutor spokesman spokeswoman spokesperson council mayor court agency army opposition defence defense association
    report records data documents study firm operator charity`,
  part: "including includes included among which whom them plus comprising comprised comprises remaining rest",
  result:
    verbForms(`come/came get/got receive build/built deliver turn end reach attend draw/drew/drawn arrive collect spend/spent achieve manage complete
    open finish produce sell/sold hire use sign happen stand/stood take/took pay/paid earn show/showed/shown appear report bring/brought obtain go/went/gone fill recruit`),
  actual: "actual actually eventually finally reality fact instead turnout result results final",
  dispute: verbForms(
    "dispute deny reject contradict refute challenge question contest dismiss disagree differ quarrel doubt inflate exaggerate",
  ),
  hedge: "only just merely barely least most nearer closer many as mere scarcely hardly",
  exceed: `${verbForms("outnumber dwarf exceed surpass top/topped/topping beat/beaten miss outstrip overtake/overtook outpace trail lag")} above below beyond
    under over short ahead double twice triple half times`,
  own: "own independent unofficial unofficially officially separate alternative",
  modal: "should would could might must can may will ought shall to 'd 'll needs",
  period: `year years month months week weeks quarter quarters season seasons decade decades century day days spring summer autumn winter
    night morning ${monthNames}`,
} as const;

export type CueClass = keyof typeof classes;
export const cueClasses = Object.keys(classes) as readonly CueClass[];

function bitsByWord(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  cueClasses.forEach((name, place) => {
    for (const word of wordsOf(classes[name])) bits.set(word, (bits.get(word) ?? 0) | (1 << place));
  });
  return bits;
}

const table = wordMap([...bitsByWord()].map(([word, bits]) => [hashWord(word), bits] as const));

/** The classes of a token, a bit each. */
export function cuesAt(tokens: Tokens, index: number): number {
  return table.get(tokens.hash[index]!) ?? 0;
}

/** The bits of some classes. */
export function bitsOf(...names: readonly CueClass[]): number {
  return names.reduce((bits, name) => bits | (1 << cueClasses.indexOf(name)), 0);
}
