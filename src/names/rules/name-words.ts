/**
 * Words of English that people bear as names, as parents and registers have them: "Crystal Hill", "Chase Church". General
 * knowledge of names in English, by where the come from.
 */
import { wordSet } from "../../text/word-table.ts";

const virtues = `
  faith hope charity joy grace mercy patience prudence constance verity honor honour blessing gift precious lucky innocent
  justice goodluck godwin comfort happy happiness wisdom favour favor praise peace glory divine miracle promise prosper
  progress success victory testimony goodness heaven destiny trinity genesis haven harmony melody serenity felicity liberty
  unity amity bliss merry gay true loyal noble royal gentle chastity temperance clement fortune chance`;
const stones = `amber ruby jade opal pearl crystal diamond sapphire emerald garnet coral ivory ebony jet jasper flint topaz beryl sterling`;
const plants = `
  violet rose lily daisy iris ivy holly hazel heather fern olive poppy rosemary sage basil ginger cherry clover laurel
  myrtle willow rowan ash aspen linden cedar juniper flora blossom petal marigold primrose bryony briar forrest forest`;
const sky = `
  dawn eve star skye sky sunny rain raine river brook lake ocean bay cliff storm stormy misty summer autumn winter
  snow frost luna aurora gale robin wren lark birdie jay phoenix raven drake fox wolf bear colt buck bunny kitty tiger`;
const days = `monday tuesday wednesday thursday friday saturday sunday april may june august january october november christmas easter`;
const short = `
  will bill rob bob pat chip chuck grant chase hunter mason miles penny rusty dusty sandy rocky rich art skip mark nick
  drew gene frank ernest guy earl duke baron king prince major marshal ace ray van lance pierce rod norm herb carol
  dale glen wade reed clay rock stone heath dean dick jack peg peggy dot dolly candy honey brandy sherry pepper
  trip tripp buddy sonny junior bud rex max gus hank curt curtis wes web tucker tanner tyler taylor carter cooper
  parker porter sawyer turner walker piper harper archer fisher gardner shepherd spencer chandler bishop deacon abbot
  dash blaze maverick ranger cash dallas austin jackson lincoln madison brooklyn london paris sydney chelsea carolina
  dakota montana savannah georgia virginia victoria florence asia india china kenya ireland israel jordan chad holland
  england scotland america cuba roman norman scott welsh german francis frances penn cole coal cody`;

const heights = `
  hill hills dale vale glen glenn field fields lea meadow meadows marsh moor moore moss fenn lake pool poole pond brook brooks
  rivers river ford banks bank wells well waters shore sands beach bay rock stone cliff heath wood woods forest grove park parks
  lane street rhodes bridge bridges church kirk temple hall house holmes barnes mills mill towers castle tower gates gate
  wall walls green orchard garden gardens bush land lands townsend city west north south east northern weston
  peak mount mountain canyon ridge cave dell hollow pitt pitts lodge cross stall shed`;
const times = `day days may knight night winter winters summer summers spring springs snow frost rain raines storm storms
  gale thunder cloud moon sun star starr stars weekes weeks sunday monday friday noon dawn eve christmas march august`;
const beasts = `
  bird byrd swan crane finch hawk hawks fox wolf wolfe lamb bull hogg hare fish pike roach bass salmon drake partridge
  peacock crow nightingale starling sparrow wren dove herring buck hart doe lyon lion bear crabb badger beaver eagle falcon
  pigeon gosling goose cocks`;
const plain = `
  rose flower flowers root roots tree ash birch rice pepper berry cherry lemon bean beans wheat barley reed rush broom
  thorn bloom bloome branch twigg oakes nutt sage bramble tulip maize cotton silk wool`;
const qualities = `
  brown black white gray grey gold golden silver scarlet pink blue price rich long short small little young old strong
  hardy sharp swift bright wise good goode best love hope joy faith grace power powers savage noble gentle merry moody sweet
  bitter stern blunt crisp wild wilde fair fairley smart stark quick pretty darling dear friend nice true worthy gay jolly
  wiley free freed sober cool cold frost heard seely fine grand great major minor constant careless doughty proud`;
const callings = `
  bishop pope king prince knight abbot priest deacon monk nunn parson parsons church dean squire baron duke earl lord judge
  sheriff marshall page butler steward cook baker brewer butcher carpenter mason smith taylor tailor weaver turner
  tanner potter miller fisher hunter archer bowman shepherd farmer gardener gardner porter carter walker fuller dyer
  glover chandler cooper sawyer slater tyler thatcher wright wheeler barber singer piper harper fiddler player driver
  sailor shipman foreman constable sargent sergeant major bailey chamberlain chancellor proctor forester forrester ranger warner
  usher bellman clerk clark reeve reeves spencer sumner sexton skinner slaughter crook crooks hood outlaw pilgrim palmer
  hermit guest stranger newman goodman freeman chapman coleman hoffman mariner fielder hooker trotter rider ryder`;
const things = `
  tan tun law case page marks mark bond cash penny pound pounds post miles mile street ring rings bell bells drum horn flagg bolt
  pickle sugar ham rice butter sherry brandy port barr bragg boots buttons
  cope hood cape glass potts barrel keys key lock locke chance luck fortune
  speed story wake waite dance dancer song tune reader write reading speaker tongue hand hands
  head foot legg shanks beard blood bone bones hart heart back buss carr train dodge   steel irons iron coal coales diamond pearl pearls ruby jewell stone crystal marble clay sand sandys brick ashes cole
  england ireland holland wales french english welsh scott irish german dutch norman roman spain francis flanders
  britain london york lincoln chester lancaster kent derby wells bath germany france brazil israel jordan
  bliss joy pride trust truelove paine payne careless coffin grave graves   strange strong self man mann boy boys child childs kidd younger elder cousins brothers husband batchelor bride
  walker blunt bland barks barker march marcher rusk wise winner winn rush trip
  fielding manning dowling sterling darling tilling goings weeding golding harding
  board sells sellers buyer bidder winks blinks trout haddock sturgeon gill banks banker price tax
  dollar guinea crown noble farthing shilling`;

/** What is a given name and a or a place: "Chase", "Sunday", "Asia". */
export const wordGivenNames = wordSet([virtues, stones, plants, sky, days, short].join(" "));

/** What is a surname and a or a place: "Church", "England", "Banks". */
export const wordSurnames = wordSet([heights, times, beasts, plain, qualities, callings, things].join(" "));
