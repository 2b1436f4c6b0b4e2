/** Common nouns for organizations, and for what only organizations have: general knowledge of English. */
import { wordSet } from "../../text/word-table.ts";

const plainFirms = `
  firm firms company companies conglomerate retailer retailers chain airline airlines brewery brewer carmaker automaker
  drugmaker chipmaker startup startups insurer insurers lender lenders bookmaker bookmakers supermarket
  supermarkets consultancy consultancies manufacturer subsidiary brand brands label utility refiner
  newspaper newspapers tabloid daily weekly magazine website broadsheet band supplier charity nonprofit lobby`;
const firms = `${plainFirms}
  steelmaker planemaker shipbuilder toymaker winemaker reinsurer smelter brokerage brokerages fintech bank banks automakers
  carmakers drugmakers chipmakers bakery distillery winery foundry telco blog portal podcast station channel`;
const groups = `
  charities union unions federation confederation association foundation institute thinktank watchdog
  pollster regulator agency ministry coalition alliance party consortium cooperative syndicate cartel gang militia mafia triad
  clan club orchestra choir troupe network collective caucus faction guild league society organization
  organisation
  university college academy hospital museum broadcaster conglomerate multinational ngo`;

/** Words for firms and nobody's work, unlike “publisher” or “broadcaster”: people's names after them are firms'. */
export const firmNouns = wordSet(plainFirms);

/** Right before a name they say that it is an organization, and of nobody else: “the charity Relief Bridge”. */
export const kinds = wordSet(firms + groups);

/** Nouns for firms that are people's trades, too: “coffee grower Zorvan Beans”, “coffee grower Ada Eze”. */
export const peopleToo = wordSet(`
  broadcaster publisher miner grower exporter importer developer contractor distributor operator carrier trader producer
  wholesaler maker builder group giant rival parent owner franchise platform provider processor packer auctioneer
  network partner outlet services studio
  regulator pollster brewer retailer lender insurer supplier manufacturer refiner`);

/** Right after a name they say what it is: “the Semaf union”, “the Los Halcones gang”. */
export const kindsAfter = wordSet(`
  union gang cartel militia charity airline newspaper coalition party thinktank watchdog agency conglomerate consortium startup
  retailer brewery syndicate faction clan guerrillas rebels militants insurgents mafia triad chain consultancy
  supermarket insurer refinery carmaker broadcaster lender steelmaker brand franchise newsroom orchestra`);

/** What an aside calls an organization: “Zorvan, the largest cinema chain in the country,”, “a private bank”. */
export const kindsAside = wordSet(`
  ${firms} ${groups} operator maker group bank developer publisher miner distributor producer provider exporter grower contractor
  wholesaler body giant parent outlet trust fund exchange bookseller auctioneer carrier`);

/** What somebody is of a body: “chief executive of Zorvan”, “shares in Zorvan”. */
export const officers = wordSet(`
  executive chairman chairwoman chairperson ceo cfo coo boss founder cofounder shareholder shareholders subsidiary shares stake
  treasurer employee employees`);
export const speakersFor = wordSet(
  "spokesman spokeswoman spokesperson negotiator lobbyist lawyers strategist analyst",
);

/** What only bodies have, after their possessive: “Iustitia’s president”, “Zorvan’s shares”. */
export const ownedByBodies = wordSet(`
  chairman chairwoman chairperson ceo cfo board shareholders members membership headquarters subsidiary shares investors
  shareholder revenue revenues turnover bosses executives spokesman spokeswoman spokesperson president founder owners owner
  customers workforce employees refinery factory factories stores smelter bankruptcy affiliate affiliates operations branches`);

/** Who belongs to a body, right after its name: “Zorvan shareholders”. */
export const peopleOfBodies = wordSet(
  "shareholders executives members employees subscribers lawmakers investors bosses branches stores outlets shares",
);

/** What bodies do that nobody does alone: “Unifor, which represents”. */
export const organizationVerbs = wordSet(`
  represents owns employs runs operates publishes makes sells governs oversees regulates supplies insures manages controls
  produces distributes monitors advises campaigns represented owned employed ran operated published made sold governed oversaw
  supplied insured managed controlled produced organises organizes groups builds built lobbies funds funded provides`);

/** Where an aside ends that began with an article. */
export const relatives = wordSet("who whom whose which that from at in for with by to and");

/** No noun follows: “a bank manager” is no bank. */
export const followers = wordSet(
  "that which of in based owned with for from behind has had and whose on by to at is was said says",
);
