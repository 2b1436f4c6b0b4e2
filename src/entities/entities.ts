import type { Organization } from "../model/result.ts";
import { foldName } from "../text/fold.ts";
import { mentionOf, type Tokens, wordAt } from "../text/tokens.ts";
import type { Cluster } from "./cluster.ts";
import type { NameForm, NameMention } from "./name-mention.ts";
import { nativeName, type OtherName } from "./native-names.ts";
import { titleBefore } from "./person-context.ts";
import { formsOfAddress, leadingWords } from "./person-words.ts";
import { stringSet } from "./words.ts";

/** What all entities have: the name, unless one is given, is the fullest form. */
export function toEntity(tokens: Tokens, cluster: Cluster, id: string, givenName?: string): Organization {
  const name = givenName ?? fullestForm(cluster).text;
  const mentions = cluster.mentions.map(({ first, last }) => mentionOf(tokens, first, last));
  return { id, name, aliases: aliasesOf(tokens, cluster, name), mentions };
}

/** The form with most words, then most letters; the first such. Forms that took a verb in count for little, what somebody is also known as for nothing. */
function fullestForm({ mentions }: Cluster): NameForm {
  let best = (mentions.find(({ rule }) => rule !== "known-as") ?? mentions[0]!).form;
  let before = best;
  let most: number | undefined;
  for (const { form, rule } of mentions) {
    if (form === before || rule === "known-as") continue;
    before = form;
    most ??= fullness(best);
    const own = fullness(form);
    if (own <= most) continue;
    best = form;
    most = own;
  }
  return best;
}

function fullness({ words, text, isAcronym }: NameForm): number {
  if (isAcronym || words.some((word, i) => i > 0 && verbs.has(word))) return text.length;
  const counted = words.length > 1 && leadingWords.has(words[0]!) ? words.length - 1.5 : words.length;
  return counted * 1000 + text.length - (text === text.toUpperCase() ? 500 : 0);
}

/** In a headline a tagger may take the verb for a name: “Ana Holt Is Right”. */
const verbs = stringSet("is was are were has have had says said gets wins to");

/** “Mrs Okoro”: a surname with the form of address before it; undefined where it has none of them. */
export function titledName(
  tokens: Tokens,
  mention: NameMention,
  titles: ReadonlySet<string>,
): string | undefined {
  const { form, first, type } = mention;
  if (type !== "person" || form.words.length > 1 || !titles.has(titleBefore(tokens, mention)))
    return undefined;
  return `${wordAt(tokens, first - 1)} ${form.text}`;
}

/** The other names, distinct but for case and accents, in text order. */
function aliasesOf(tokens: Tokens, { mentions }: Cluster, name: string): string[] {
  const found: OtherName[] = [];
  const forms = new Set<number>();
  for (const mention of mentions) {
    const { form, first, last } = mention;
    if (form.text !== name && !forms.has(form.id)) {
      forms.add(form.id);
      found.push({ text: form.text, at: first });
    }
    const titled = titledName(tokens, mention, formsOfAddress);
    if (titled !== undefined && name.includes(" ")) found.push({ text: titled, at: first });
    if (form.nickname !== null) found.push({ text: form.nickname, at: first + 1 });
    const native = nativeName(tokens, last);
    if (native !== undefined) found.push(native);
  }
  if (found.length === 0) return [];
  const byKey = new Map<string, string>();
  for (const { text } of found.sort((a, b) => a.at - b.at)) {
    const key = foldName(text);
    if (!byKey.has(key)) byKey.set(key, text);
  }
  byKey.delete(foldName(name));
  return [...byKey.values()];
}
