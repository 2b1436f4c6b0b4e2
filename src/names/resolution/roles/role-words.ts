/** Words that make descriptions of people, and words at which such a description ends. */
import { wordSet } from "../words.ts";

/** Nouns that say what somebody is. compromise's lexicon and the endings below know many more. */
export const roleNouns = wordSet(`
  academic academician activist actuary adjutant administrator admiral adviser advisor advocate agent agronomist aide
  ally ambassador analyst anchor anthropologist apprentice archbishop archdeacon archivist artist assemblyman
  assemblywoman assistant astronaut astronomer athlete attaché attache attorney attorney-general auctioneer auditor
  author ayatollah bailiff ballerina banker barrister bassist batsman biographer biologist biochemist bishop blogger
  bodyguard bookkeeper bookseller boss botanist boxer brewer broadcaster brigadier broker builder butcher cabbie
  cameraman campaigner candidate captain cardinal caretaker caricaturist cartoonist cellist ceo cfo chair chairman
  chairperson chairwoman challenger champion chancellor chaplain chargé chef chemist chief chieftain choreographer
  cinematographer cleaner clergyman cleric clerk climatologist clinician co-author co-chair co-director co-founder
  co-owner co-pilot co-producer co-writer coach cofounder collector colonel columnist comedian commandant commander
  commentator commissioner comptroller conductor congressman congresswoman conservationist consul consultant
  contractor contestant coo coordinator co-ordinator coroner corporal correspondent councillor councilman councilor
  councilwoman counsel counsellor counselor counterpart courier cricketer criminologist critic cto curator custodian
  cyclist dancer dean defender delegate democrat demographer dentist deputy designer detective developer dictator
  diplomat director director-general dissident diver doctor donor dramatist driver drummer ecologist economist editor
  editor-in-chief educator electrician emir engineer enthusiast entrepreneur envoy epidemiologist eurosceptic
  executive expert explorer farmer fashionista filmmaker film-maker financier firefighter fisherman footballer foreman
  forward founder fugitive gardener general geneticist geographer geologist geophysicist goalkeeper goaltender governor
  grandmaster guard guide guitarist gunman guru gymnast hairdresser halfback head headmaster headmistress headteacher
  hero historian hotelier hurdler hydrologist illustrator imam immunologist incumbent inmate inspector instructor
  insurgent interpreter inventor investigator investor jockey journalist judge jurist juror justice keeper king
  laureate lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist locksmith magistrate
  magnate major manager marshal mathematician matriarch mayor mechanic mediator member merchant meteorologist
  microbiologist midfielder midwife militant millionaire billionaire miner minister missionary mobster model moderator
  mogul monarch monk mp mep mullah muralist musician musicologist naturalist negotiator neurologist neuroscientist
  newscaster nominee notary novelist nun nurse nutritionist observer obstetrician oceanographer officer official
  oligarch oncologist ophthalmologist operator ombudsman opponent organiser organizer ornithologist owner paediatrician
  pediatrician painter paleontologist palaeontologist paramedic partner passenger pastor patient patriarch pediatrician
  performer pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist
  pianist pilot pitcher planner player playwright plumber poet policeman policewoman politician pollster pope porter
  postman potter practitioner preacher predecessor premier presenter president president-elect priest prime-minister
  prince princess principal printer prisoner producer professor programmer prosecutor protester protestor protégé
  provost psychiatrist psychologist publicist publisher pundit quarterback queen rabbi racer ranger rapper rebel
  receptionist recipient recruiter rector referee refugee regulator reporter representative republican researcher
  resident restaurateur retiree reviewer rider rival rower ruler runner saxophonist scholar scientist screenwriter
  scriptwriter sculptor seamstress secretary secretary-general seismologist senator sergeant sharpshooter sheikh sheriff
  shepherd shopkeeper singer singer-songwriter skater skier skipper sociologist soldier solicitor soprano speaker
  specialist speechwriter spokesman spokesperson spokeswoman sprinter spy staffer star statesman statistician
  stockbroker storyteller strategist striker student successor sultan superintendent supervisor supporter surgeon
  surveyor survivor suspect swimmer tailor taoiseach teacher technician technologist tenor theologian therapist
  toxicologist trader trainer translator treasurer trustee tsar czar tycoon umpire undersecretary under-secretary
  vet veteran veterinarian vice-chairman vice-chancellor vice-president vicar victim violinist virologist vocalist
  volcanologist volunteer warden weaver webmaster welder whistleblower whistle-blower widow widower winemaker winger
  witness woodcarver worker wrestler writer youtuber zoologist trainee intern graduate native descendant heir heiress
  premier-designate designate ringleader mastermind convict arsonist hostage playmaker batter bowler
  warlord strongman commodore constable archduke duke marquis empress tsar arbitrator associate attacker calligrapher
  carver chanteuse claimant comandante compatriot competitor convener convenor elder expat fellow frontiersman
  functionary gallerist grammarian guerrilla headliner healer helper host interviewee legend offender parliamentarian
  pm mla mk dig presidente promoter registrar flyweight bantamweight featherweight lightweight welterweight
  middleweight heavyweight comic wicketkeeper freestyler biker believer climber swimmer marathoner teen detainee
  appointee escapee evacuee returnee trainee absentee mayor-elect governor-elect cabdriver bystander islander`);

/** Written before names, with or without a full stop. */
export const titleAbbreviations =
  wordSet(`gov sen rep gen lt col maj capt cmdr adm sgt cpl pvt prof rev pres supt det
  insp hon brig cllr atty amb sens reps`);

/** Passed over between a role and a name; no roles themselves. */
export const honorifics =
  wordSet(`mr mrs ms miss mx dr sir dame madam madame mme lord lady messrs hajj haji daw u
  don doña señor sheikh maulana ustadh pandit md`);

/** They tie a person to another one; with “his” or “her” before them they say nothing by themselves. */
export const relations =
  wordSet(`friend colleague rival competitor partner neighbour neighbor mentor boyfriend girlfriend
  boss teammate team-mate classmate roommate lover counterpart predecessor successor opponent co-defendant co-accused
  husband wife son daughter brother sister father mother cousin uncle aunt aunty nephew niece grandson granddaughter
  grandfather grandmother grandparent twin sibling spouse fiancé fiancée fiance fiancee stepson stepdaughter stepfather
  stepmother mum mom dad ex-wife ex-husband widow widower`);

/** Kin, which are roles only with whose kin it is: "a nephew of the king". */
export const kinNouns =
  wordSet(`husband wife son daughter brother sister father mother cousin uncle aunt nephew niece
  grandson granddaughter grandfather grandmother grandparent twin sibling spouse friend relative`);

/** compromise calls them actors, but they say nothing of a person. */
export const emptyNouns =
  wordSet(`anybody somebody nobody being beings human person people man men woman women boy girl
  child baby character phrase population icon soul god goddess ghost lady lord mister miss missus thing user maker
  spirit creator guest enemy idol deity angel monster dude guy fool geek men mime host lass lad vip minion figure kind part
  bro bros baron secretary-treasury first number other another one saint`);

/** Nouns in -er, -or and the like that are no people; others that no lexicon knows mostly are. */
export const thingsInEr =
  wordSet(`cipher number matter offer order paper newspaper letter power center centre chapter river
  quarter disaster blockbuster thriller answer encounter layer transfer water weather winter summer shower tower
  computer counter corner dinner disorder eager error factor favor favour finger flavor floor former further gender
  harbor harbour helicopter hunger internet ladder latter lower major minor manner marker meter mirror monster motor
  murder other outer over palaver parlor poster prayer proper rather rumor rumour semester senior junior sector shelter
  shoulder silver sister slaughter sooner stroller super supper surrender tender terror thunder timber trailer trigger
  tumor tumour under upper user vapor border butter cancer character clever cover daughter December September October
  November easter ever never father mother brother fever fiber folder bunker container cooler cluster cylinder dollar
  discover remember consider deliver differ enter gather hover lever liquor litre liter meteor metaphor monitor
  odor  oyster pepper pillar plaster platter proper quarter radar reactor rubber sewer soccer spider
   sugar sweater tanker theater theatre tiger tractor transformer vector versus whether wonder yesterday
  bigger better greater higher larger longer older smaller stronger younger later earlier after easier harder cheaper
  together altogether however moreover whatever whenever wherever whoever forever together newsletter blockbuster
   trimester quiver barrier carrier frontier prior superior inferior exterior interior junior behavior
  behaviour endeavor endeavour labor labour  armor armour honor honour vigor candor chamber 
  register roster banner barter beaver blister burger charter  chowder clutter copper crater cyber diaper
  ember filter flower fodder forever gutter hammer hamper jumper laser leather litter lobster locker lumber luster
    muster mutter offer outnumber  peer platter pointer powder  processor
  projector quicker rafter render river roller rooster router saucer scanner scooter sensor server setter shutter
  slipper smoother solder spatter splinter starter sticker stopper sucker tapper temper timer toner tuber ulcer usher
  viper wafer washer whisper whiter wider worser zipper gamechanger game-changer no-brainer cliffhanger`);

/** Function words, auxiliaries, times: no description goes on past them. */
export const boundaries = wordSet(`
  a an the this that these those its his her their our my your whose who whom which what where when while whether why
  how i you he she it we they me him us them himself herself themselves there here
  in on at to from by with without into onto over under after before since until till during through throughout between among
  against about above across along alongside around behind below beneath beside besides beyond despite down near off out outside
  inside per than toward towards upon via within amid like unlike including as for of up
  and or but nor so yet if because although though unless once except
  be is are was were been being am has have had having do does did done will would can could shall should may might must
  not never no n't also only just even still already again too very really quite rather perhaps maybe however meanwhile
  moreover instead then now later earlier today yesterday tomorrow tonight ago soon recently previously currently
  formerly each every either neither both all some any many much more most few several such same other another one two
  three four five six seven eight nine ten
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
  beat hit won lost struck said says say told tells tell asked asks added adds wrote writes called calls named names thanked met meets joined
  including according because majesty highness highnesses excellency eminence hrh hh hm reports`);

/** They end a description that began, but not when they stand inside a prepositional phrase. */
export const clauseBoundaries =
  wordSet(`who whom whose which that where when while after before since until till
  because although though but if unless as than so yet he she it they we i his has had have is are was were will would
  can could may might must be been saying said says told stated explained added noted argued warned also however during amid following`);

/** Before a participle they show that it stands like an adjective: “the jailed leader”, “by exiled leader”. */
export const phraseOpeners =
  wordSet(`a an the his her its their our my of by with for from to against between including
  like and or as on in about toward towards behind than also former`);

/** They may stand before a title in capitals: “sports Minister”. */
export const nounsBeforeTitles =
  wordSet(`finance lead head vice host police sports affairs arms rights sales news politics economics physics mathematics
  operations relations communications services systems women's men's`);

/** Words in -ing that stand before a noun like adjectives. */
export const gerunds =
  wordSet(`acting leading managing sitting rising visiting outgoing incoming reigning ruling sporting
  aspiring founding working serving marketing mining banking housing training engineering planning nursing cycling boxing
  swimming running building trading shipping broadcasting fishing farming racing surviving defending presiding
  commanding attending consulting contributing supervising coordinating long-serving award-winning executing operating
  manufacturing advertising publishing recruiting hiring gaming lobbying accounting sailing rowing climbing skiing
  veteran-leading dissenting`);
