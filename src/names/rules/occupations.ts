/**
 * What people are called for what they do, before their names: "Weaver Ada Eze". General knowledge of English, by field.
 * Words that are given names as well ("Mason", "Hunter", "Piper") are left out.
 */
import { wordSet } from "../../text/word-table.ts";

const crafts = `
  weaver potter plasterer plumber carpenter bricklayer stonemason blacksmith farrier welder roofer tiler glazier joiner
  cobbler shoemaker tailor seamstress dressmaker milliner tanner saddler cooper thatcher upholsterer engraver silversmith goldsmith
  jeweller jeweler watchmaker clockmaker luthier glassblower bookbinder printer typesetter embroiderer quilter knitter spinner
  electrician mechanic machinist fitter toolmaker foreman forewoman rigger scaffolder painter decorator builder
  technician engineer architect surveyor draughtsman draftsman locksmith gunsmith shipwright boatbuilder wheelwright
  baker confectioner butcher fishmonger greengrocer grocer brewer distiller vintner winemaker cheesemaker chocolatier
  barista bartender barman barmaid waiter waitress chef cook caterer sommelier dishwasher`;
const land = `
  farmer herder shepherd shepherdess goatherd drover stockman rancher cowboy gaucho vaquero grower planter orchardist
  gardener horticulturist florist arborist forester lumberjack logger woodcutter beekeeper apiarist fisherman fisherwoman
  angler trapper ranger gamekeeper groundskeeper greenkeeper zookeeper falconer muleteer milkman crofter smallholder
  viticulturist agronomist breeder dairyman pearler diver miner prospector driller quarryman roughneck`;
const trade = `
  shopkeeper stallholder storekeeper vendor hawker trader merchant peddler costermonger auctioneer cashier clerk teller
  broker banker accountant bookkeeper auditor actuary stockbroker entrepreneur businessman businesswoman industrialist
  landlord landlady innkeeper publican hotelier restaurateur concierge receptionist janitor caretaker cleaner porter
  driver cabbie chauffeur trucker motorcyclist courier postman postwoman postmaster postmistress bailiff conductor
  signalman stationmaster pilot aviator steward stewardess purser mate boatswain bosun deckhand helmsman skipper sailor
  seaman mariner ferryman docker stevedore longshoreman lifeguard stoker machinist navigator oarsman rower coxswain`;
const care = `
  nurse midwife doula paramedic medic physician surgeon psychiatrist psychologist pediatrician paediatrician gynaecologist
  gynecologist cardiologist oncologist neurologist dermatologist anaesthetist anesthesiologist radiologist pathologist
  epidemiologist virologist dentist orthodontist optician pharmacist chemist physiotherapist therapist counsellor counselor
  veterinarian vet dietitian nutritionist orderly carer caregiver nanny governess babysitter undertaker embalmer mortician
  teacher schoolteacher headteacher headmistress lecturer tutor librarian archivist curator registrar invigilator principal
  student pupil schoolboy schoolgirl undergraduate graduate apprentice intern trainee lollipop`;
const law = `
  prosecutor barrister solicitor attorney advocate counsel magistrate coroner bailiff sheriff warden jailer gaoler
  policeman policewoman patrolman constable sleuth investigator firefighter fireman firewoman guard sentry gendarme
  commando paratrooper marine infantryman rifleman gunner bombardier private trooper sapper veteran recruit conscript
  official juror defendant plaintiff witness suspect convict prisoner inmate detainee fugitive hostage survivor`;
const arts = `
  novelist poet playwright essayist biographer memoirist translator editor reporter correspondent columnist cartoonist
  blogger vlogger youtuber tiktoker influencer podcaster broadcaster newsreader presenter photographer photojournalist
  sculptor sculptress muralist illustrator ceramicist printmaker filmmaker screenwriter cinematographer producer
  choreographer dancer ballerina acrobat juggler clown magician puppeteer ventriloquist stuntman stuntwoman
  musician composer songwriter violinist cellist pianist organist flautist flutist clarinettist clarinetist oboist
  bassoonist harpist percussionist drummer bassist guitarist saxophonist trumpeter trombonist fiddler soprano mezzo contralto
  tenor baritone chorister choirmaster accordionist sitarist tablaist oudist rapper deejay busker comedian comedienne actor actress
  soloist impresario dramaturg costumier`;
const sports = `
  jockey sprinter hurdler marathoner jumper vaulter thrower gymnast swimmer cyclist racer driver wrestler boxer judoka
  karateka fencer archer shooter skier snowboarder skater biathlete triathlete pentathlete decathlete heptathlete
  cricketer footballer golfer wicketkeeper goalkeeper keeper striker midfielder defender winger fullback prop hooker lock
  flanker scrum batsman batter opener bowler pitcher catcher shortstop quarterback linebacker cornerback guard forward setter
  spiker libero captain skipper coach trainer manager umpire referee linesman steward groundsman handler musher sumo
  mountaineer climber alpinist surfer kayaker canoeist paddler sailor yachtsman yachtswoman`;
const faith = `
  priest vicar curate parson chaplain deacon deaconess sexton verger monk nun friar missionary evangelist preacher rabbi
  cantor imam mullah muezzin ayatollah mufti swami guru lama healer shaman diviner herbalist astrologer`;
const learning = `
  scientist physicist biologist zoologist botanist ecologist entomologist ornithologist geologist seismologist volcanologist
  meteorologist climatologist oceanographer glaciologist hydrologist astronomer astronaut cosmonaut taikonaut chemist biochemist
  geneticist microbiologist mathematician statistician economist sociologist anthropologist archaeologist archeologist
  palaeontologist paleontologist linguist historian philosopher theologian geographer cartographer forecaster analyst
  programmer developer coder designer inventor researcher academic scholar lexicographer demographer`;
const standing = `
  activist campaigner protester demonstrator organiser organizer volunteer lobbyist strategist pollster
  villager islander resident neighbour neighbor commuter passenger pedestrian motorist bystander onlooker holidaymaker
  tourist pilgrim refugee migrant widow widower pensioner retiree grandmother grandfather grandson granddaughter
  stepfather stepmother godmother godfather nephew niece cousin bride groom twin toddler teenager socialite heiress
  farmhand labourer laborer worker bricklayer shop steward tenant squatter beggar ragpicker scavenger`;

/** "Weaver", "Cellist": before a name at the start of a sentence. */
export const occupations = wordSet(
  [crafts, land, trade, care, law, arts, sports, faith, learning, standing].join(" "),
);
