/**
 * Verbs that may introduce somebody's words, by what they say of the speech act. How likely each is to be a cue where
 * it stands is learned (PolNeAR; Newell et al., LREC 2018); the lists only say which words the models are asked about.
 */
const groups = {
  neutral: "say tell ask add report note state mention talk discuss comment remark speak address observe",
  statement:
    "announce declare confirm reveal disclose indicate explain describe express point refer cite inform notify detail outline list clarify elaborate articulate stipulate relate recount recall narrate testify introduce read show",
  argument:
    "suggest argue claim insist maintain contend assert affirm allege conclude reason propose recommend advise advocate urge offer submit estimate predict forecast speculate reckon guess opine imply hint signal stress emphasize emphasise highlight underline underscore reiterate restate repeat echo",
  answer:
    "respond reply answer retort counter continue begin agree disagree object protest interject contradict dispute deny",
  concession: "acknowledge admit concede accept allow apologize apologise",
  promise: "promise pledge vow swear warn caution remind assure reassure volunteer venture decline",
  judgement:
    "accuse criticize criticise defend praise dismiss denounce blast charge complain decry rail slam lament rebuke deride hail condemn commend mock ridicule portray depict characterize paint tout boast brag trumpet deplore chide lash attack reject endorse welcome blame credit attribute ascribe trash compare liken deem consider thank",
  naming: "call label dub term brand",
  request: "plead beg appeal request demand implore press invoke question wonder",
  manner:
    "shout yell scream cry exclaim chant cheer thunder growl snap sneer scoff fume wail moan grumble whisper mutter intone utter voice vent sigh laugh smile joke quip muse gush enthuse tease taunt toast sing preach lecture proclaim",
  writing: "write tweet retweet post publish email text sign dispatch broadcast quote",
  /** With "back", "on", "out", "it", "off". */
  phrasal: "fire shoot hit go sum put cut tick raise",
  /** Belief and intention: words in marks may be theirs ("he sees it as “a fresh start”"). */
  belief: "learn find believe think hope fear feel see know want hear hold rule",
};

/** The cue verbs by lemma; of two with one form the first has it. */
export const cueVerbs: readonly string[] = Object.values(groups).flatMap((verbs) => verbs.split(" "));

/** Those that seldom speak by themselves. */
export const weakVerbs: ReadonlySet<string> = new Set(`${groups.phrasal} ${groups.belief}`.split(" "));
