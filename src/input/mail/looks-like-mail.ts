/** Headers (RFC 5322) that mails have and nothing else; a date or a subject line alone may stand on a press release. */
const SURE = /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-[a-z-]{1,60})$/;
const USUAL = /^(?:from|to|date|subject|cc|reply-to|content-type|content-transfer-encoding)$/;

/** Lines that are looked at. */
const MAX_LINES = 60;

/** Whether a text begins with the headers of a mail. */
export function looksLikeMail(start: string): boolean {
  const found = new Set<string>();
  for (const line of start.split("\n", MAX_LINES)) {
    if (/^[ \t]+\S/.test(line) && found.size > 0) continue;
    const name = /^([A-Za-z-]{1,60}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined || !(SURE.test(name) || USUAL.test(name))) break;
    found.add(name);
  }
  const sure = [...found].filter((name) => SURE.test(name)).length;
  const isUsual = ["from", "date", "subject"].every((name) => found.has(name));
  return found.size >= 2 && (sure > 0 || isUsual);
}
