/** Nouns and titles that say what somebody is. */
import { stringSet } from "../words.ts";

/** Roles that neither compromise's lexicon nor an ending of their own shows. */
export const roleNouns = stringSet(`
  absentee academic actuary adjutant adviser advocate aide ally ambassador anchor appointee arbitrator
  archdeacon archduke assemblyman associate attache attaché attacker auditor ayatollah bailiff ballerina
  bantamweight barrister batsman batter believer biker billionaire bodyguard bookseller bowler boxer brewer
  broadcaster bystander cabbie cabdriver calligrapher cameraman campaigner candidate cardinal carver chair
  challenger chanteuse chargé chief chieftain claimant clergyman climber coach cofounder collector
  comandante comic commandant commentator commodore compatriot competitor comptroller conductor consul
  contestant contractor convener convenor convict coo coroner correspondent councilman councilor counsel
  counsellor counselor counterpart cricketer cto custodian czar dean defender delegate designate detainee
  dig dissident diver donor drummer duke educator elder emir empress enthusiast envoy escapee eurosceptic
  evacuee executive expat eyewitness expert explorer famer fashionista featherweight fellow fisherman flyweight footballer
  forward founder freestyler frontiersman fugitive functionary general governor grammarian guard guerrilla
  guide gunman gymnast halfback head headliner headmistress headteacher healer heavyweight heiress helper
  host hotelier hurdler imam incumbent inmate insurgent intern interpreter interviewee investor islander
  jockey judge juror justice keeper king lecturer legend legislator librarian lightweight magnate major
  marathoner marquis marshal master mastermind mediator member mep middleweight midfielder midwife militant
  millionaire miner missionary mk mla mobster model mp mullah negotiator newscaster nominee notary nurse
  observer offender official oligarch ombudsman opponent organiser owner paramedic parliamentarian passenger
  patient pitcher pm pollster pope porter postman potter predecessor premier presenter presidente principal
  printer promoter prosecutor protester protestor protégé provost publisher pundit racer ranger rebel
  recipient rector referee registrar regulator representative republican resident restaurateur retiree
  returnee reviewer rider ringleader rival rower runner seamstress schoolmaster schoolmistress seed senator sharpshooter sheikh sheriff
  skater skipper solicitor soprano speaker spokesman sprinter spy star stockbroker storyteller striker
  strongman student successor supporter surveyor suspect swimmer tailor teen tenor theologian trainee
  trainer translator treasurer trustee tsar umpire undersecretary vet vicar victim warden warlord weaver
  tánaiste taoiseach bundeskanzler chancellor hetman voivode ataman starosta alcalde alcaldesa cacique caudillo mufti
  qadi kadhi wali oba obi alake ooni kabaka asantehene sarpanch pradhan nawab nizam maharaja maharani rani datuk bupati
  lama rinpoche sardar wazir vizier mwalimu burgess alderman selectman reeve lamido sarkin eze igwe thane gendarme
  carabiniere landrat oberbürgermeister intendant olympian paralympian calypsonian publican wicketkeeper hooker
  apothecary assassin barista barmaid beneficiary boatswain bookie bosun caddie coastguard concierge contralto deckhand defendant
  dignitary emigrant emigre émigré farmhand friar handyman herald housewife independent laundress lifeguard lumberjack
  marksman mason masseur masseuse matron medic minstrel neurosurgeon newsagent newlywed octogenarian nonagenarian septuagenarian
  sexagenarian centenarian orderly osteopath parson peasant pensioner pirate plaintiff polymath postgraduate postmistress prefect
  prior sacristan schoolboy schoolgirl scribe sherpa shipwright stagehand stevedore steward stewardess stonemason substitute
  swineherd cowherd thief undergraduate understudy valet virtuoso waitress wheelwright complainant appellant
  respondent bridegroom debutant debutante rookie shortstop fullback chambermaid landlady mistress
  prop lock playmaker rapporteur muezzin cantor deacon canon curate verger sexton beadle
  welterweight whip whistleblower widow widower winger woodcarver`);

/** Written before names, with or without a full stop. */
export const titleAbbreviations = stringSet(`
  adm amb atty brig capt cllr cmdr col cpl dci det gen gov hon ins insp lt maj pc pcso pres prof pvt rep reps rev sen sens
  sgt supt`);

/** Passed over between a role and a name; no roles themselves. */
export const honorifics = stringSet(`
  dame daw don doña dr haji hajj lady lord madam madame maulana md messrs miss mme mr mrs ms mx pandit señor
  sheikh sir u ustadh
  shri smt shrimati sri kumari begum alhaji hajiya alhaja pak bapak bu ibu tuan encik puan herr frau monsieur mlle
  kyria pani senhor senhora dona signor signora`);

/** They tie a person to another one, as kin do; with “his” or “her” before them they say nothing by themselves. */
export const companions = stringSet(`
  boss classmate colleague competitor counterpart lover mentor neighbor neighbour opponent partner
  predecessor rival roommate successor teammate bandmate flatmate housemate cellmate shipmate crewmate workmate schoolmate`);

/** compromise calls them actors, but they say nothing of a person. */
export const emptyNouns = stringSet(`
  another anybody baby baron beings boy bro bros character child creator deity dude enemy fool geek ghost
  girl god goddess guest human icon idol lad lady lass lord maker man men mime minion missus mister monster
  nobody number other people person phrase population saint somebody soul spirit user vip woman women`);

/** Nouns in -er and -or that are no people; others that no lexicon knows mostly are. */
export const thingsInEr = stringSet(`
  armor banner barter beaver behavior blister blockbuster bunker burger cancer candor chamber chapter
  charter chowder cipher cliffhanger cluster computer container copper corner counter crater cyber cylinder
  diaper disaster disorder easter ember endeavor error exterior factor favor fever fiber finger floor fodder
  folder gamechanger gender gutter harbor helicopter hover interior jumper ladder laser letter lever liquor
  litter lobster locker lumber luster marker metaphor meteor motor muster mutter newsletter newspaper oyster
  palaver paper parlor pepper plaster platter pointer poster powder prayer processor projector rafter
  reactor river roller rooster roster router rubber rumor saucer scanner scooter sector semester sensor
  server setter sewer shoulder shower shutter slaughter slipper solder spatter spider splinter starter
  sticker stopper stroller sucker summer supper surrender sweater tanker tapper terror theater thriller
  tiger timber timer toner tower tractor trailer transformer trimester tuber tumor ulcer vector vigor viper
  washer winter worser zipper`);
