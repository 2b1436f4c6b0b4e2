/** Bodies by their letters: "the WHO sent", "the ANC and the DA". */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import { SentenceKind, type StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { tokensInCapitals } from "./capitals.ts";
import { firstOverlapping, foundName, inOneSentence, type NameRule, withFound } from "./name-rule.ts";

const MIN_LETTERS = 2;
const MAX_LETTERS = 6;

/** Letters that stand for things, measures, sicknesses, offices, money and times. */
const things = wordSet(`
  gdp gnp cpi ppi vat gst pmi ipo ipos etf etfs nft nfts esg fx fdi roi kpi ebitda usd eur gbp aud cad jpy inr
  hiv aids sars mers covid tb flu std adhd ptsd ivf dna rna mrna pcr icu mri ct bmi hpv rsv dvt ecg er
  tv tvs pc cd dvd led lcd gps sms usb url wifi vpn pdf api ai ar vr it id ids pin qr ram cpu gpu hd uhd faq www
  cctv suv suvs ev evs atv hgv hgvs lorry rv uav uavs ied ieds aed icbm icbms mph kph rpm abs cng lng lpg pv hvac ac dc
  ceo ceos cfo coo cto cio vp vps pm pms mp mps mep meps mla mlas td tds msp msps pa dj djs mc mvp vip vips gp phd mba md ba bsc ma
  iq eq pr hr rd ngo ngos plc sme smes pow pows mia kia sos ok ufo ufos asap aka diy lgbt lgbtq lgbtqia bame
  bc ad bce ce gmt utc est edt cst pst bst cet ist am
  us usa uk uae ussr prc drc dprk ddr gdr frg roc png car nz sa la ny nyc sf wa nsw nt act qld ca tx fl
  wwi wwii cop i ii iii iv vi vii viii ix xi xii usp doi isbn gmo gmos cfc cfcs pfas co pvc ddt tnt lsd mdma thc cbd
  cm cms lg npl npls sar dg igp cops sc hc ag cj pil fir m a b c q v x e r t`);

export const missedAcronyms: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const i of tokensInCapitals(view)) {
    if (view.shapes[i] !== Shape.allCaps || !isBody(view, i) || firstOverlapping(names, i, i) !== undefined)
      continue;
    found.push(foundName({ first: i, last: i }, "organization", "acronym"));
  }
  return withFound(names, found);
};

/** Letters with an article that say, do or have something. */
function isBody(view: StoryView, i: number): boolean {
  const { classes, cues, kinds, shapes, tokens } = view;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length < MIN_LETTERS || length > MAX_LETTERS || things.has(tokens.hash[i]!)) return false;
  const isKnown = (classes[i]! & NOT_BODY) !== 0;
  if (isKnown || tokens.hash[i - 1] !== Word.the || kinds[tokens.sentenceOf[i]!] === SentenceKind.allCaps)
    return false;
  const next = i + 1;
  if (!inOneSentence(view, i, next)) return true;
  if (shapes[next] === Shape.comma || shapes[next] === Shape.stop || shapes[next] === Shape.possessive)
    return true;
  if (shapes[next] !== Shape.lower) return false;
  const isDeed =
    cues[next] === Cue.saying ||
    (classes[next]! & (WordClass.pastTense | WordClass.noun)) === WordClass.pastTense;
  return isDeed || followers.has(tokens.hash[next]!);
}

const NOT_BODY = NameClass.country | NameClass.region | NameClass.demonym | NameClass.area;

const followers = wordSet(`
  and or but in on at for from to of with by as that which who has have had is was are were will would can could may might should
  did does do not also`);
