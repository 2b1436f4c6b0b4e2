/** Bodies named in their own language: "Hrvatska Luka", "Norges Fiskarlag", "Finansinspektionen". */
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { NAME_BITS, NameClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  foundName,
  inOneSentence,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
  wordsOfFullNames,
} from "./name-rule.ts";
import { openedRuns, type UntaggedRun } from "./untagged.ts";

/** “Croatian”, “Norway’s”, “national”, “state”, “general”, as the names of bodies begin with them in the country's language. */
const nations = wordSet(`
  hrvatska hrvatske hrvatski srpska srpski slovenska slovenske slovenské slovenská slovenský česká české český československá polska polskie 
  polskich polskiego magyarország română românia bulgarska български makedonska crnogorska bosanska ukrainska ukrainskyi
  rossiyskaya russkaya belaruskaya latvijas lietuvos svenska svenskt sveriges norske norges danske danmarks
  íslands íslenska færøya deutsche deutscher deutsches österreichische österreichischer österreichischen schweizerische
  schweizerischer bayerische sächsische nederlandse nederlands koninklijke vlaamse belgische française 
  italiana española español portuguesa português brasileira brasileiro mexicana mexicano 
  chilena chileno peruana peruano colombiana colombiano venezolana nazionale nationaal
  narodna narodni narodowy narodowa národní národná državna državni państwowa państwowy krajowa krajowy státní štátna
  ellinikí shqiptare shqipëria kombëtare türkiye cumhuriyet azərbaycan qazaq oʻzbekiston
  général generalna glavna centralna centralny
  bharatiya rashtriya akhil perbadanan persekutuan perusahaan pambansa
  jatiya`);

/** How words for bodies end in the Nordic languages, Dutch, German, Finnish, Hungarian and Turkish. */
const ends =
  /(?:fiskarlag|bondelag|samband|sambandet|forbund|forbundet|förbund|förbundet|verket|styrelsen|direktoratet|inspektionen|nämnden|rådet|myndigheten|foreningen|föreningen|partiet|banken|selskabet|selskapet|bolaget|ministeriet|kontoret|tilsynet|vesenet|verband|verbände|bund|werke|gesellschaft|gemeinschaft|anstalt|kammer|kasse|ministerium|gewerkschaft|genossenschaft|verein|behörde|zentrale|vereniging|bedrijf|maatschappij|gemeente|ministerie|bureau|liitto|virasto|laitos|yhdistys|puolue|keskus|szövetség|hivatal|bank|bankası|müdürlüğü|bakanlığı|birliği|derneği|odası|kurumu|vakfı|sendikası|lag)$/i;
const MIN_LETTERS = 8;
/** What the tagger was surer of than this, but in phrases that begin with a nation. */
const DOUBT = 500;

export const foreignBodies: NameRule = (context, names) => {
  const { view } = context;
  const people = wordsOfFullNames(
    view,
    names.filter((name) => !isForeign(context, name)),
  );
  const found = openedRuns(view, names).filter((run) => isForeign(context, run));
  return withFound(
    names.map((name, k) => {
      if (name.type === "organization")
        return isAfterNation(context, name, names[k - 1])
          ? revised(name, "head-word", { first: name.first - 1 })
          : name;
      const isBody =
        isForeign(context, name) &&
        (name.margin < DOUBT || name.last > name.first) &&
        !people.has(view.tokens.hash[name.last]!);
      return isBody ? revised(name, "head-word", { type: "organization" }) : name;
    }),
    found.map((run) => foundName(run, "organization", "head-word")),
  );
};

/** “Akhil” before “Bharatiya Kisan Sangh”. */
function isAfterNation(
  { view }: RuleContext,
  { first }: TaggedName,
  before: TaggedName | undefined,
): boolean {
  const isOpen = (before?.last ?? -1) < first - 1 && inOneSentence(view, first - 1, first);
  return isOpen && nations.has(view.tokens.hash[first - 1]!) && view.shapes[first - 1] === Shape.capital;
}

function isForeign({ view }: RuleContext, { first, last }: UntaggedRun): boolean {
  const { classes, shapes, tokens } = view;
  if (!isCapitalShape(shapes[last]!) || shapes[last] === Shape.initial) return false;
  const isNation = nations.has(tokens.hash[first]!);
  if (first < last && isNation && (classes[last]! & PERSON) === 0) return inOneSentence(view, first, last);
  if ((classes[last]! & NAME_BITS) !== 0 || tokens.end[last]! - tokens.start[last]! < MIN_LETTERS)
    return false;
  return ends.test(wordAt(tokens, last)) && classes[last] === 0;
}

const PERSON = NameClass.givenName | NameClass.surname;
