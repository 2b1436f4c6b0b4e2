/** Bodies whose names say to no English reader what they are, and bodies called by an ordinary word. General knowledge. */
import { Word } from "../../english/words.ts";
import { hashSetOf, wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { phraseHash, phraseHashOf } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  foundName,
  inOneSentence,
  type NameRule,
  revised,
  withFound,
  wordsOfFullNames,
} from "./name-rule.ts";
import { doings } from "./person-verbs.ts";
import { openedRuns, type UntaggedRun } from "./untagged.ts";

/** Weather services, broadcasters, pollsters, parliaments, police forces, posts and railways by their own names. */
const own = [
  "Met Éireann, Met Office, Météo-France, Deutscher Wetterdienst, Rai, Ifop, Ipsos, Elabe, Odoxa, Kantar, YouGov, Gallup, Infratest Dimap",
  "Datafolha, Ibope, Quaest, Cadem, Levada, Opinium, Survation, Savanta, Afrobarometer, Latinobarómetro, Newspoll, Nanos, Quinnipiac",
  "An Garda Síochána, Garda Síochána, Fáilte Ireland, Bord Pleanála, An Bord Pleanála, An Post, Bord Gáis, Iarnród Éireann, Uisce Éireann",
  "Dáil Éireann, Seanad Éireann, Oireachtas, Foras na Gaeilge, Conradh na Gaeilge, Raidió na Gaeltachta, Fine Gael, Fianna Fáil, Sinn Féin, Aontú",
  "Senedd, Plaid Cymru, Cyngor Gwynedd, Storting, Stortinget, Folketing, Folketinget, Riksdag, Riksdagen, Eduskunta, Riigikogu, Saeima, Seimas",
  "Althing, Alþingi, Sejm, Senat, Bundestag, Bundesrat, Bundeswehr, Bundesbank, Landtag, Nationalrat, Cortes, Guardia Civil, Mossos d'Esquadra",
  "Verkhovna Rada, Duma, State Duma, Rosneft, Rosatom, Roscosmos, Roskomnadzor, Rospotrebnadzor, Gazprom, Naftogaz, Ukrenergo, Energoatom",
  "Knesset, Likud, Majlis, Shura Council, Meclis, Diyanet, Lok Sabha, Rajya Sabha, Vidhan Sabha, Diet, Kokkai, Yuan, Vouli",
  "Deutsche Bahn, Renfe, Trenitalia, Trafikverket, Trafikanten, Skatteverket, Riksbank, Riksbanken, Norges Bank, Rijkswaterstaat, Infrabel",
  "Carabinieri, Guardia di Finanza, Polizia di Stato, Gendarmerie Nationale, Policía Nacional, Polícia Federal, Polícia Militar, Ertzaintza",
  "Petrobras, Petroperu, Ecopetrol, Pemex, Codelco, Vale, Embrapa, Ibama, Funai, Anatel, Anvisa, Conagua, Infonavit, Banxico, Essalud",
  "Pertamina, Petronas, Telkom, Telstra, Ausgrid, Eskom, Transnet, Sonangol, Sonatrach, Safaricom, Kenya Power, Umeme, Tanesco",
].flatMap((list) => list.split(", "));

/** Not those that are words or people's names besides, unless the whole phrase is meant. */
const ambiguous: ReadonlySet<string> = new Set(["Rai", "Vale", "Diet", "Yuan", "Cortes", "Senat", "Nanos"]);
const ownHashes = hashSetOf(() => own.filter((name) => !ambiguous.has(name)).map(phraseHashOf));

/** Unions, charities and parties called by a word that opens sentences as well. */
const words = wordSet(`
  labour unison unite shelter mencap amnesty oxfam refuge liberty stonewall usdaw aslef verdi congress reform
  momentum renaissance podemos ciudadanos fidesz syriza`);
/** What parties are called with an article. */
const parties = wordSet(`
  bloc greens nationals liberals conservatives socialists communists republicans democrats tories whigs progressives centrists
  left alliance coalition`);
const partyDeeds = wordSet(`
  gained gains lost loses won wins took takes held holds kept polled fielded backed opposed pledged may will would has had did
  abstained governs governed campaigned doubled halved trailed leads led said says voted want wants wanted ruled`);

export const knownBodies: NameRule = (context, names) => {
  const { view } = context;
  const people = wordsOfFullNames(view, names);
  const found = openedRuns(view, names).filter((run) => isOwn(view, run) || isCalledByWord(view, run, names));
  return withFound(
    names.map((name) =>
      name.type !== "organization" && isOwn(view, name) && !people.has(view.tokens.hash[name.first]!)
        ? revised(name, "known", { type: "organization" })
        : name,
    ),
    found.map((run) => foundName(run, "organization", "known")),
  );
};

function isOwn({ tokens }: StoryView, { first, last }: UntaggedRun): boolean {
  return ownHashes.has(phraseHash(tokens, first, last));
}

/** “Labour gained”, “Unite may strike”, “the Bloc took”: the word alone, before what a body does. */
function isCalledByWord(
  view: StoryView,
  { first, last }: UntaggedRun,
  names: readonly TaggedName[],
): boolean {
  const { cues, shapes, tokens } = view;
  if (first !== last || shapes[first] !== Shape.capital) return false;
  const hash = tokens.hash[first]!;
  const isDeed =
    shapes[last + 1] === Shape.lower &&
    (partyDeeds.has(tokens.hash[last + 1]!) || doings.has(tokens.hash[last + 1]!));
  // “Unite and Unison called the strike.”
  const isListed = tokens.hash[last + 1] === Word.and && words.has(tokens.hash[last + 2] ?? 0);
  if (words.has(hash))
    return (
      isDeed ||
      isListed ||
      (inOneSentence(view, first - 1, first) && cues[first - 1] !== Cue.title && isEnd(view, last + 1))
    );
  if (!parties.has(hash) || tokens.hash[first - 1] !== Word.the) return false;
  // “the Left” may be a side; beside a party it is one.
  return (isDeed || isEnd(view, last + 1)) && names.some((name) => isBesides(view, name, first));
}

function isBesides({ tokens }: StoryView, { type, first }: TaggedName, at: number): boolean {
  return type === "organization" && tokens.sentenceOf[first] === tokens.sentenceOf[at];
}

function isEnd({ shapes, tokens }: StoryView, i: number): boolean {
  const shape = shapes[i] ?? Shape.stop;
  return (
    shape === Shape.comma ||
    shape === Shape.stop ||
    shape === Shape.possessive ||
    ends.has(tokens.hash[i] ?? 0)
  );
}

const ends = wordSet("and or but in on at with for to from after before");
