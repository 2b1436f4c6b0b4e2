import { decodeWindows1252 } from "../windows-1252.ts";

/** The named characters of HTML that news uses; others stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    shy: "\u00ad",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    bull: "•",
    middot: "·",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    euro: "€",
    pound: "£",
    yen: "¥",
    cent: "¢",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    frac12: "½",
    times: "×",
    aacute: "á",
    agrave: "à",
    acirc: "â",
    atilde: "ã",
    auml: "ä",
    aring: "å",
    aelig: "æ",
    ccedil: "ç",
    eacute: "é",
    egrave: "è",
    ecirc: "ê",
    euml: "ë",
    iacute: "í",
    igrave: "ì",
    icirc: "î",
    iuml: "ï",
    ntilde: "ñ",
    oacute: "ó",
    ograve: "ò",
    ocirc: "ô",
    otilde: "õ",
    ouml: "ö",
    oslash: "ø",
    uacute: "ú",
    ugrave: "ù",
    ucirc: "û",
    uuml: "ü",
    yacute: "ý",
    szlig: "ß",
    Aacute: "Á",
    Auml: "Ä",
    Aring: "Å",
    Ccedil: "Ç",
    Eacute: "É",
    Ntilde: "Ñ",
    Oacute: "Ó",
    Ouml: "Ö",
    Oslash: "Ø",
    Uuml: "Ü",
  }),
);

/** Text with its character references ("&eacute;", "&#8217;") as characters. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z0-9]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** By the HTML standard: 0x80–0x9F mean windows-1252, and what is no character is U+FFFD. */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}
