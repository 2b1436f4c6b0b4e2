import { type Markup, markup } from "./markup.ts";
import { style, styleHash } from "./style.ts";

/** A style sheet and the hash by which a page allows it. */
export interface Sheet {
  readonly css: string;
  /** "sha256-…", of exactly the sheet's text. */
  readonly hash: string;
}

/** A page's head: it may load nothing and run nothing, but for its own style. */
export function documentHead(title: string, sheets: readonly Sheet[]): Markup {
  const hashes = sheets.map(({ hash }) => `'${hash}'`).join(" ");
  const policy = `default-src 'none'; style-src ${hashes}; base-uri 'none'; form-action 'none'`;
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsx">
<title>${title} – newsx report</title>
${sheets.map(({ css }) => markup`<style>${{ html: css }}</style>\n`)}</head>
<body>`;
}

/** Everything before the first story. `title` is what the page is about, null where that has no name. */
export function head(title: string | null): Markup {
  const name = title ?? "What the news says";
  return markup`${documentHead(name, [{ css: style, hash: styleHash }])}
<header class="page">
<h1>${name}</h1>
<ul class="legend">
${legend.map(([className, name]) => markup`<li><span class="${className}">${name}</span></li>\n`)}</ul>
</header>
<main>
`;
}

const legend = [
  ["person", "person"],
  ["place", "place"],
  ["organization", "organization"],
  ["quote", "quote"],
  ["term", "term"],
  ["statistic", "figure"],
  ["date", "date"],
] as const;

/** The end of the page; `contents` stand behind the stories, since only then all are known, and are shown before them. */
export function tail(contents: Markup): Markup {
  return markup`</main>
${contents}<footer class="page"><p>Made by newsx. Links lead from the text to the findings and back; a lighter bar is a rough figure or a range.</p></footer>
</body>
</html>
`;
}
