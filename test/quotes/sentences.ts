/**
 * Sentences, each for a reason, with all that is found in them as `showQuote` shows it: words, speaker, cue and rule.
 */
type Row = readonly [reason: string, text: string, quotes: readonly string[]];

export const phrases: readonly Row[] = [
  [
    "a description before its name",
    "A spokesman for the harbour, Ian Roe, said the crane was “past saving”.",
    ["mixed: past saving | person Ian Roe | said, say, subject-verb-quote"],
  ],
  [
    "a description behind its name",
    "Per Holm, its director, said the mill was “past saving”.",
    ["mixed: past saving | person Per Holm | said, say, subject-verb-quote"],
  ],
  [
    "a description with all that belongs to it",
    "A spokesman for the harbour said the crane was “past saving”.",
    ["mixed: past saving | described a spokesman for the harbour | said, say, subject-verb-quote"],
  ],
  [
    "a source inside another",
    "A friend of Ana Ruiz said the visit was “routine”.",
    ["mixed: routine | described a friend of Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "an owner's lawyer",
    "The mill's lawyer said the visit was “routine”.",
    ["mixed: routine | described the mill's lawyer | said, say, subject-verb-quote"],
  ],
  [
    "an owner's lawyer by name",
    "The mill's lawyer, Ana Ruiz, said the visit was “routine”.",
    ["mixed: routine | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "a possessive",
    "His claim that “all is well” is false.",
    ["mixed: all is well | described his | claim, claim, subject-verb-quote"],
  ],
  [
    "a title of several words",
    "Vice Minister of Foreign Affairs Ma Li said the visit was “routine”.",
    ["mixed: routine | person Ma Li | said, say, subject-verb-quote"],
  ],
  [
    "a number with its unit",
    "The 24-year-old said the visit was “routine”.",
    ["mixed: routine | described the 24-year-old | said, say, subject-verb-quote"],
  ],
  [
    "a verb's form that is a noun",
    "The coast guard said the visit was “routine”.",
    ["mixed: routine | described the coast guard | said, say, subject-verb-quote"],
  ],
  [
    "a verb's form before a verb",
    "Reports say the visit was “routine”.",
    ["mixed: routine | described reports | say, say, subject-verb-quote"],
  ],
  [
    "owners by an apostrophe",
    "The players’ union said the visit was “routine”.",
    ["mixed: routine | described the players’ union | said, say, subject-verb-quote"],
  ],
  [
    "a determiner alone",
    "Some said the vote was “rigged”.",
    ["mixed: rigged | described some | said, say, subject-verb-quote"],
  ],
  [
    "a determiner and an adjective",
    "The wealthy said the tax was “theft”.",
    ["mixed: theft | described the wealthy | said, say, subject-verb-quote"],
  ],
  [
    "days are nobody",
    "Later on Friday police said the visit was “routine”.",
    ["mixed: routine | described police | said, say, subject-verb-quote"],
  ],
  [
    "yesterday is nobody",
    "Yesterday the mayor said the visit was “routine”.",
    ["mixed: routine | described the mayor | said, say, subject-verb-quote"],
  ],
  [
    "a place that speaks",
    "Berlin said the talks had been “useful”.",
    ["mixed: useful | organization Berlin | said, say, subject-verb-quote"],
  ],
  [
    "who, behind a name",
    "“It was cold,” said Per Holm, who sells fish.",
    ["direct: It was cold, | person Per Holm | said, say, quote-verb-subject"],
  ],
  [
    "who, before the verb",
    "Ana Ruiz, who said the mill was “past saving”, left at noon.",
    ["mixed: past saving | person Ana Ruiz as who | said, say, subject-verb-quote"],
  ],
  [
    "who, behind a place inside the phrase",
    "Officials at the mill, who said it was “a mess”, left at noon.",
    ["mixed: a mess | described officials at the mill | said, say, subject-verb-quote"],
  ],
  [
    "that, of a thing",
    "A report that said fees were “unlawful” was published.",
    ["mixed: unlawful | described a report | said, say, subject-verb-quote"],
  ],
  [
    "a label in capitals, known by name",
    "Ann Reed faced the panel.\n\n“REED: We never met in the summer house.”",
    ["direct: REED: We never met in the summer house. | person Ann Reed as REED | label"],
  ],
  [
    "a label in capitals, not known",
    "Ann Reed faced the panel.\n\n“VOICE: We never met in the summer house.”",
    ["direct: VOICE: We never met in the summer house. | described VOICE | label"],
  ],
  [
    "a label of too few words",
    "Ann Reed faced the panel.\n\n“REED: No.”",
    ["direct: REED: No. | person Ann Reed | nearby-name"],
  ],
  [
    "a reply",
    "“Who built the bridge?” the judge asked. “My father,” Ruiz said.",
    [
      "direct: Who built the bridge? | described the judge | asked, ask, quote-subject-verb",
      "direct: My father, | person Ruiz | said, say, quote-subject-verb",
    ],
  ],
  [
    "behind what is told",
    "Told that the ferry was late, Per Holm said “again?”",
    ["mixed: again? | person Per Holm | said, say, subject-verb-quote"],
  ],
  [
    "one of two",
    "Ana Ruiz says “yes” and Per Holm says “no”.",
    [
      "mixed: yes | person Ana Ruiz | says, say, subject-verb-quote",
      "mixed: no | person Per Holm | says, say, subject-verb-quote",
    ],
  ],
  [
    "a second verb of the same speaker",
    "“A farce,” Per Holm argued, slamming the “greedy” board.",
    [
      "direct: A farce, | person Per Holm | argued, argue, quote-subject-verb",
      "mixed: greedy | person Per Holm | slamming, slam, subject-verb-quote",
    ],
  ],
  [
    "a second colon of the same speaker",
    "“Not a chance,” Ana Ruiz told reporters, adding: “Not this year.”",
    [
      "direct: Not a chance, | person Ana Ruiz | told, tell, quote-subject-verb",
      "direct: Not this year. | person Ana Ruiz | :, :, colon",
    ],
  ],
  [
    "three things of one speaker",
    "Per Holm called the tax “theft”, the mayor “a crook” and the board “blind”.",
    [
      "mixed: theft | person Per Holm | called, call, subject-verb-quote",
      "mixed: a crook | person Per Holm | same-speaker",
      "mixed: blind | person Per Holm | same-speaker",
    ],
  ],
  [
    "who, behind a person inside the phrase",
    "Workers with Tom Reed, who said he was “sorry”, left.",
    ["mixed: sorry | person Tom Reed as who | said, say, subject-verb-quote"],
  ],
  [
    "a long description up to its last noun that fits",
    "The head of the harbour of the town of Lund in the far south of the old country said it was “late”.",
    ["mixed: late | described the head of the harbour of the town of Lund | said, say, subject-verb-quote"],
  ],
  [
    "a description with an adjective inside",
    "A woman in a red hat said it was “late”.",
    ["mixed: late | described a woman in a red hat | said, say, subject-verb-quote"],
  ],
  [
    "an office behind a name, before the verb",
    "The mayor of Lund, Eva Vale, said the crane was “safe”.",
    ["mixed: safe | person Eva Vale | said, say, subject-verb-quote"],
  ],
  [
    "labels of two people",
    "Ann Reed and Eva Vale faced the panel.\n\n“REED: We never met in the summer house.”\n\n“VALE: You met there, the driver said so.”",
    [
      "direct: REED: We never met in the summer house. | person Ann Reed as REED | label",
      "direct: VALE: You met there, the driver said so. | person Eva Vale as VALE | label",
    ],
  ],
  [
    "a word in capitals is no label",
    "Ann Reed faced the panel.\n\n“NEVER did we meet in the summer house.”",
    ["direct: NEVER did we meet in the summer house. | person Ann Reed | nearby-name"],
  ],
  [
    "a word with a colon is no label",
    "Ann Reed faced the panel.\n\n“Well: we never met in the summer house.”",
    ["direct: Well: we never met in the summer house. | person Ann Reed | nearby-name"],
  ],
  [
    "a heading is nobody",
    "The bridge was shut.\n\nANGRY NEIGHBOURS\n\n“We had no choice about it, and so we left the town for good.”",
    ["direct: We had no choice about it, and so we left the town for good. | nobody | no-speaker"],
  ],
];

export const references: readonly Row[] = [
  [
    "she, of a woman and a man",
    "Ana Ruiz met Tom Reed in June. “I liked him at once,” she said.",
    ["direct: I liked him at once, | person Ana Ruiz as she | said, say, quote-subject-verb"],
  ],
  [
    "he, of a woman and a man",
    "Ana Ruiz met Tom Reed in June. “I liked her at once,” he said.",
    ["direct: I liked her at once, | person Tom Reed as he | said, say, quote-subject-verb"],
  ],
  [
    "he, after she who has no gender but by that",
    "Keeper Oyin Bello rang coach Dele Ajao. “I am hurt,” she said. “I know,” he said.",
    [
      "direct: I am hurt, | person Oyin Bello as she | said, say, quote-subject-verb",
      "direct: I know, | person Dele Ajao as he | said, say, quote-subject-verb",
    ],
  ],
  [
    "he, of whom an earlier word told the gender",
    "Pilot Kenji Ueda met the buyers. Chemist Yuna Oshi sold him the lab. “It leaks,” he said.",
    ["direct: It leaks, | person Kenji Ueda as he | said, say, quote-subject-verb"],
  ],
  [
    "they, of a group with its place",
    "Residents of Lund met the mayor. They wore black. “Go,” they told him.",
    ["direct: Go, | described residents as they | told, tell, quote-subject-verb"],
  ],
  [
    "it, of what is written, not of what it tells of",
    "The log shows that the pump failed at noon. “No spare,” it notes.",
    [
      "indirect: that the pump failed at noon | described the log | shows, show, subject-verb-quote",
      "direct: No spare, | described the log as it | notes, note, quote-subject-verb",
    ],
  ],
  [
    "it, of a body that spoke",
    "The ministry said that the border was shut. “It is final,” it added.",
    [
      "indirect: that the border was shut | described the ministry | said, say, subject-verb-quote",
      "direct: It is final, | described the ministry as it | added, add, quote-subject-verb",
    ],
  ],
  [
    "the company, of the only one named",
    "Norvik AB shut two mills in Lund. The company called the loss “heavy”.",
    ["mixed: heavy | organization Norvik AB as The company | called, call, subject-verb-quote"],
  ],
  [
    "by forms of address",
    "Mrs. Holm met Mr. Vale. “He knew,” she said. “She did not,” he said.",
    [
      "direct: He knew, | person Holm as she | said, say, quote-subject-verb",
      "direct: She did not, | person Vale as he | said, say, quote-subject-verb",
    ],
  ],
  [
    "by words for women and men",
    "The actress met the duke at noon. “He was kind,” she said.",
    ["direct: He was kind, | described the actress as she | said, say, quote-subject-verb"],
  ],
  [
    "a man's wife",
    "The duke met his wife, Robin Vale, at noon. “He was late,” she said.",
    ["direct: He was late, | person Robin Vale as she | said, say, quote-subject-verb"],
  ],
  [
    "the last of three",
    "Ada Lind was there. So was Per Holm. So was Eva Vale. “It was cold,” she said.",
    ["direct: It was cold, | person Eva Vale as she | said, say, quote-subject-verb"],
  ],
  [
    "they, of several",
    "Teachers walked out on Friday. They said the heating was “broken since March”.",
    ["mixed: broken since March | described teachers as They | said, say, subject-verb-quote"],
  ],
  [
    "they, of an office",
    "The Senate met on Friday. They said the heating was “broken since March”.",
    ["mixed: broken since March | organization Senate as They | said, say, subject-verb-quote"],
  ],
  [
    "it, of a body",
    "The council met on Monday. It said the hall was “too cold”.",
    ["mixed: too cold | described the council as It | said, say, subject-verb-quote"],
  ],
  [
    "it, of nobody near",
    "The council met on Monday. It rained all day. It snowed all night. On Friday it said the hall was “too cold”.",
    ["mixed: too cold | described it | said, say, subject-verb-quote"],
  ],
  [
    "it, of no group",
    "Teachers met on Monday. It said the hall was “too cold”.",
    ["mixed: too cold | described it | said, say, subject-verb-quote"],
  ],
  [
    "who spoke before",
    "Per Holm, a baker, spoke to Tom Reed of Oslo. “We know each other,” Reed said. “It is a small town.” Then he added: “Too small.”",
    [
      "direct: We know each other, | person Tom Reed as Reed | said, say, quote-subject-verb",
      "direct: It is a small town. | person Tom Reed as Reed | same-speaker",
      "direct: Too small. | person Tom Reed as he | :, :, colon",
    ],
  ],
  [
    "the minister, by a title",
    "Minister Ada Lind spoke at noon. The minister said the tax was “too high”.",
    ["mixed: too high | person Ada Lind as The minister | said, say, subject-verb-quote"],
  ],
  [
    "the minister, by an apposition",
    "Ada Lind, the finance minister, was there at noon. The minister said the tax was “too high”.",
    ["mixed: too high | person Ada Lind as The minister | said, say, subject-verb-quote"],
  ],
  [
    "the minister, of nobody named",
    "Ada Lind, a baker, was there at noon. The minister said the tax was “too high”.",
    ["mixed: too high | described the minister | said, say, subject-verb-quote"],
  ],
  [
    "a minister is a new one",
    "Ada Lind, the finance minister, was there at noon. A minister said the tax was “too high”.",
    ["mixed: too high | described a minister | said, say, subject-verb-quote"],
  ],
  [
    "no plural by a title",
    "Minister Ada Lind spoke at noon. Ministers said the tax was “too high”.",
    ["mixed: too high | described ministers | said, say, subject-verb-quote"],
  ],
  [
    "I is nobody",
    "Ada Lind was there. “It was cold,” I said.",
    ["direct: It was cold, | described I | said, say, quote-subject-verb"],
  ],
  [
    "two people by what they are",
    "Tom Reed, a doctor, met Eva Vale, a teacher. “It was late,” the doctor said. “It was dark,” the teacher said.",
    [
      "direct: It was late, | person Tom Reed as the doctor | said, say, quote-subject-verb",
      "direct: It was dark, | person Eva Vale as the teacher | said, say, quote-subject-verb",
    ],
  ],
  [
    "by the rank before a name",
    "Police chief Tom Reed said it was “late”. The chief said it was “dark”.",
    [
      "mixed: late | person Tom Reed | said, say, subject-verb-quote",
      "mixed: dark | person Tom Reed as The chief | said, say, subject-verb-quote",
    ],
  ],
  [
    "by what stands behind an age",
    "Eva Vale, 45, a teacher, said it was “late”. The teacher said it was “dark”.",
    [
      "mixed: late | person Eva Vale | said, say, subject-verb-quote",
      "mixed: dark | person Eva Vale as The teacher | said, say, subject-verb-quote",
    ],
  ],
  [
    "people without names, by the words for them",
    "The actress said she was “late”. The actor said he was “early”. “We met,” she said. “We did not,” he said.",
    [
      "mixed: late | described the actress | said, say, subject-verb-quote",
      "mixed: early | described the actor | said, say, subject-verb-quote",
      "direct: We met, | described the actress as she | said, say, quote-subject-verb",
      "direct: We did not, | described the actor as he | said, say, quote-subject-verb",
    ],
  ],
  [
    "by forms of address, one sentence after another",
    "Mr. Reed met Mrs. Vale. Mr. Reed said it was “late”. He said it was “dark”. She said it was “cold”.",
    [
      "mixed: late | person Reed | said, say, subject-verb-quote",
      "mixed: dark | person Reed as He | said, say, subject-verb-quote",
      "mixed: cold | person Vale as She | said, say, subject-verb-quote",
    ],
  ],
  [
    "they, of several bodies",
    "The firms met. The firms said it was “late”. They said it was “dark”.",
    [
      "mixed: late | described the firms | said, say, subject-verb-quote",
      "mixed: dark | described the firms as They | said, say, subject-verb-quote",
    ],
  ],
  [
    "its lawyer is somebody else",
    "The bank met. Its lawyer said it was “late”.",
    ["mixed: late | described its lawyer | said, say, subject-verb-quote"],
  ],
  [
    "by kinship before a name",
    "Her brother Tom Reed was there. The brother said it was “late”.",
    ["mixed: late | person Tom Reed as The brother | said, say, subject-verb-quote"],
  ],
  [
    "by an apposition of one word",
    "Ada Lind, the widow, was there. The widow said it was “late”.",
    ["mixed: late | person Ada Lind as The widow | said, say, subject-verb-quote"],
  ],
  [
    "by an apposition with a hyphen",
    "Tom Reed, the front-runner, was there. The front-runner said it was “late”.",
    ["mixed: late | person Tom Reed as The front-runner | said, say, subject-verb-quote"],
  ],
  [
    "a man by his office",
    "Robin Vale, a spokesman, met Eva Reed. “It was late,” he said.",
    ["direct: It was late, | person Robin Vale as he | said, say, quote-subject-verb"],
  ],
  [
    "a woman by her children",
    "Robin Vale, a mother of two, met Kim Reed. “It was late,” she said.",
    ["direct: It was late, | person Robin Vale as she | said, say, quote-subject-verb"],
  ],
  [
    "by titles of women and men",
    "Prince Robin met Queen Kim. “It was late,” she said. “It was cold,” he said.",
    [
      "direct: It was late, | person Kim as she | said, say, quote-subject-verb",
      "direct: It was cold, | person Robin as he | said, say, quote-subject-verb",
    ],
  ],
  [
    "by kinship",
    "His sister Kim met her brother Robin. “It was late,” she said. “It was cold,” he said.",
    [
      "direct: It was late, | person Kim as she | said, say, quote-subject-verb",
      "direct: It was cold, | person Robin as he | said, say, quote-subject-verb",
    ],
  ],
];

export const utterances: readonly Row[] = [
  [
    "split by its speaker, with more behind",
    "“We will wait,” said Ana Ruiz, “and then we will see,” and left.",
    ["direct: We will wait, … and then we will see, | person Ana Ruiz | said, say, quote-verb-subject"],
  ],
  [
    "two halves of two speakers",
    "“We will wait,” said Ana Ruiz. “And then we will see,” said Per Holm, “what happens.”",
    [
      "direct: We will wait, | person Ana Ruiz | said, say, quote-verb-subject",
      "direct: And then we will see, … what happens. | person Per Holm | said, say, quote-verb-subject",
    ],
  ],
  [
    "three paragraphs",
    "“We will wait.\n\n“We have time.\n\n“We have bread,” said Ana Ruiz.",
    [
      "direct: We will wait. … We have time. … We have bread, | person Ana Ruiz | said, say, quote-verb-subject",
    ],
  ],
  [
    "two paragraphs of the one who met the press, then a stranger's question",
    "Ana Ruiz met the press on Monday.\n\n“The ferry will come.\n\n“It will come on Friday.”\n\n“And if not?” one reporter asked.",
    [
      "direct: The ferry will come. … It will come on Friday. | person Ana Ruiz | nearby-name",
      "direct: And if not? | described one reporter | asked, ask, quote-subject-verb",
    ],
  ],
  [
    "small letters are part of the writer's sentence",
    "It was “the best of days,” Ana Ruiz said.",
    ["mixed: the best of days, | person Ana Ruiz | said, say, quote-subject-verb"],
  ],
  [
    "a capital inside the writer's sentence",
    "Ana Ruiz called the plan “Mad and bad”.",
    ["mixed: Mad and bad | person Ana Ruiz | called, call, subject-verb-quote"],
  ],
  [
    "a sentence behind a colon",
    "In a statement, Lund Timber said: “We regret the delay.”",
    ["direct: We regret the delay. | organization Lund Timber | :, :, colon"],
  ],
  [
    "cut off behind its speaker",
    "Ana Ruiz spoke. “We will wait,” she said. “We have",
    [
      "direct: We will wait, | person Ana Ruiz as she | said, say, quote-subject-verb",
      "direct, open: We have | person Ana Ruiz as she | same-speaker",
    ],
  ],
  ["cut off", "The mayor smiled on Monday. “We have", ["direct, open: We have | nobody | no-speaker"]],
  [
    "cut off behind a comma",
    "The mayor smiled and said, “We have",
    ["direct, open: We have | described the mayor | said, say, subject-verb-quote"],
  ],
  [
    "a sign-off",
    "“It rained for a week.” —Ana Ruiz",
    ["direct: It rained for a week. | person Ana Ruiz | —, —, sign-off"],
  ],
  [
    "a sign-off with more behind it",
    "“It rained for a week.” —Ana Ruiz, baker",
    ["direct: It rained for a week. | person Ana Ruiz | —, —, sign-off"],
  ],
  [
    "halves too far apart",
    "“We will wait,” said Ana Ruiz, a baker from Lund who has lived by the harbour for forty years and whose father built the first of the ferries that sail from there to the islands, “and then we will see.”",
    [
      "direct: We will wait, | person Ana Ruiz | said, say, quote-verb-subject",
      "mixed: and then we will see. | person Ana Ruiz | same-speaker",
    ],
  ],
  [
    "a comma before another's words",
    "“We will wait,” said Ana Ruiz, “we will not,” said Tom Reed.",
    [
      "direct: We will wait, | person Ana Ruiz | said, say, quote-verb-subject",
      "mixed: we will not, | person Tom Reed | said, say, quote-verb-subject",
    ],
  ],
  [
    "two things behind one verb",
    "Ana Ruiz called the plan “a bad joke”, “a sad farce”.",
    [
      "mixed: a bad joke | person Ana Ruiz | called, call, subject-verb-quote",
      "mixed: a sad farce | person Ana Ruiz | same-speaker",
    ],
  ],
  [
    "a sentence behind its verb",
    "Ana Ruiz said “We will wait for the ferry.”",
    ["direct: We will wait for the ferry. | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "a sentence's beginning behind its verb",
    "Ana Ruiz said “We will wait for the ferry” on Friday.",
    ["mixed: We will wait for the ferry | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "a word behind its verb",
    "Ana Ruiz said “Wait.”",
    ["mixed: Wait. | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "a title that goes on is speech",
    "“Salt and Iron\n\n“We have bread,” said Ana Ruiz.",
    ["direct: Salt and Iron … We have bread, | person Ana Ruiz | said, say, quote-verb-subject"],
  ],
  [
    "the second paragraph tells who speaks",
    "“We will wait,” said Ana Ruiz. “It is cold.\n\n“We have bread,” she added.",
    [
      "direct: We will wait, | person Ana Ruiz | said, say, quote-verb-subject",
      "direct: It is cold. … We have bread, | person Ana Ruiz as she | added, add, quote-subject-verb",
    ],
  ],
  [
    "two lines of a transcript",
    "Ann Reed faced the panel.\n\n“REED: We never met in the summer house.\n\n“VALE: You met there, the driver said so.”",
    [
      "direct: REED: We never met in the summer house. | person Ann Reed as REED | label",
      "direct: VALE: You met there, the driver said so. | described VALE | label",
    ],
  ],
  [
    "words of one who is not named twice",
    "“We will wait,” “we will not,” said Ana Ruiz.",
    [
      "direct: We will wait, | person Ana Ruiz | said, say, quote-verb-subject",
      "mixed: we will not, | person Ana Ruiz | said, say, quote-verb-subject",
    ],
  ],
  [
    "cut off in the next paragraph",
    "Ana Ruiz spoke. “We will wait,” she said.\n\n“We have",
    [
      "direct: We will wait, | person Ana Ruiz as she | said, say, quote-subject-verb",
      "direct, open: We have | nobody | no-speaker",
    ],
  ],
  [
    "cut off three sentences later",
    "Ana Ruiz spoke. “We will wait,” she said. It rained. It snowed. It blew. “We have",
    [
      "direct: We will wait, | person Ana Ruiz as she | said, say, quote-subject-verb",
      "direct, open: We have | nobody | no-speaker",
    ],
  ],
  [
    "cut off behind a colon",
    "Ana Ruiz said: “We have",
    ["direct, open: We have | person Ana Ruiz | :, :, colon"],
  ],
  [
    "cut off inside a sentence",
    "Ana Ruiz said they would “wait for the",
    ["mixed, open: wait for the | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "a sign-off with a stop",
    "“It rained for a week.” —Ana Ruiz.",
    ["direct: It rained for a week. | person Ana Ruiz | —, —, sign-off"],
  ],
  [
    "a sign-off without a stop before it",
    "“It rained for a week” —Ana Ruiz",
    ["direct: It rained for a week | person Ana Ruiz | —, —, sign-off"],
  ],
  [
    "a sign-off by a hyphen",
    "The prize was fair. “It rained for a week.” - Ana Ruiz",
    ["direct: It rained for a week. | person Ana Ruiz | -, —, sign-off"],
  ],
];

export const indirect: readonly Row[] = [
  [
    "a clause inside",
    "Ana Ruiz said the ferry, which was late, would dock at noon.",
    [
      "indirect: the ferry, which was late, would dock at noon | person Ana Ruiz | said, say, subject-verb-quote",
    ],
  ],
  [
    "on both sides",
    "The ferry would dock at noon, Ana Ruiz said, and leave at one.",
    [
      "indirect: The ferry would dock at noon … and leave at one | person Ana Ruiz | said, say, quote-subject-verb",
    ],
  ],
  [
    "a day before that",
    "Ana Ruiz said on Friday that the ferry would dock at noon.",
    ["indirect: that the ferry would dock at noon | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "somebody told before that",
    "Ana Ruiz told the panel that the ferry would dock at noon.",
    ["indirect: that the ferry would dock at noon | person Ana Ruiz | told, tell, subject-verb-quote"],
  ],
  [
    "according to, behind",
    "The ferry would dock at noon, according to Ana Ruiz.",
    ["indirect: The ferry would dock at noon | person Ana Ruiz | according to, according to, according-to"],
  ],
  [
    "according to what somebody wrote",
    "The ferry would dock at noon, according to a note seen by the Courier.",
    ["indirect: The ferry would dock at noon | described a note | according to, according to, according-to"],
  ],
  [
    "plans",
    "The harbour master announced plans to sell the crane.",
    [
      "indirect: plans to sell the crane | described the harbour master | announced, announce, subject-verb-quote",
    ],
  ],
  ["nothing to say", "The harbour master declined to comment.", []],
  [
    "a denial",
    "The harbour master denied taking bribes from the owner.",
    [
      "indirect: taking bribes from the owner | described the harbour master | denied, deny, subject-verb-quote",
    ],
  ],
  [
    "whether",
    "The minister asked whether the crane was safe.",
    ["indirect: whether the crane was safe | described the minister | asked, ask, subject-verb-quote"],
  ],
  [
    "speech inside speech is part of it",
    "Ana Ruiz said Per Holm had said the crane was safe.",
    ["indirect: Per Holm had said the crane was safe | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "after a gerund",
    "The minister left early, saying the crane was safe.",
    ["indirect: the crane was safe | described the minister | saying, say, subject-verb-quote"],
  ],
  [
    "what stands in marks is no indirect speech",
    "Ana Ruiz said that “the ferry will dock at noon and nobody can stop it”.",
    [
      "mixed: the ferry will dock at noon and nobody can stop it | person Ana Ruiz | said, say, subject-verb-quote",
    ],
  ],
  [
    "a few words in marks",
    "Ana Ruiz said that the ferry, built by her father and his two brothers in the spring of that year, would “dock at noon”.",
    ["mixed: dock at noon | person Ana Ruiz | said, say, subject-verb-quote"],
  ],
  [
    "behind a quote",
    "“The crane is safe,” Eva Vale said, adding that it was new.",
    [
      "direct: The crane is safe, | person Eva Vale | said, say, quote-subject-verb",
      "indirect: that it was new | person Eva Vale | adding, add, subject-verb-quote",
    ],
  ],
  [
    "between a belief and what is believed",
    "Eva Vale believes, she said, that the crane is safe.",
    [
      "indirect: Eva Vale believes … that the crane is safe | person Eva Vale as she | said, say, quote-subject-verb",
    ],
  ],
  [
    "more than half of it in marks",
    "Eva Vale said that “the crane is safe and will be safe for years”, and left.",
    ["mixed: the crane is safe and will be safe for years | person Eva Vale | said, say, subject-verb-quote"],
  ],
  [
    "two verbs of one sentence",
    "Eva Vale said the crane was safe and added that it was new.",
    [
      "indirect: the crane was safe | person Eva Vale | said, say, subject-verb-quote",
      "indirect: that it was new | person Eva Vale | added, add, subject-verb-quote",
    ],
  ],
  [
    "a colon",
    "Eva Vale said: the crane is safe.",
    ["indirect: the crane is safe | person Eva Vale | said, say, subject-verb-quote"],
  ],
  [
    "a question",
    "“Is it safe?” Eva Vale asked. She said it was.",
    [
      "direct: Is it safe? | person Eva Vale | asked, ask, quote-subject-verb",
      "indirect: it was | person Eva Vale as She | said, say, subject-verb-quote",
    ],
  ],
];
