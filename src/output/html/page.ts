import { type Markup, markup } from "./markup.ts";
import { style, styleHash } from "./style.ts";

/**
 * Everything before the first story: the page may load nothing and run nothing, but for its own style. `title` is what
 * it is about, null where that has no name.
 */
export function head(title: string | null): Markup {
  const name = title ?? "What the news says";
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsx">
<title>${name} – newsx report</title>
<style>${{ html: style }}</style>
</head>
<body>
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
