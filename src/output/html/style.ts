/**
 * The report's style sheet. Hues are those of Okabe and Ito's palette, darkened or lightened for contrast, and
 * kinds of findings differ by the form of their line as well as by hue.
 */
export const style = `
:root {
  --paper: #fdfcf9; --ink: #1d1b18; --soft: #5e5950; --rule: #dcd6ca; --wash: #f5f1e8;
  --person: #0062a3; --place: #00704f; --organization: #a84300; --statistic: #8a3670; --date: #6b5d00;
  --quote: #fdf0bd; --target: #ffd75e;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --ink: #e9e6df; --soft: #a8a397; --rule: #3a3a3b; --wash: #202226;
    --person: #74bdf2; --place: #4fcf9f; --organization: #ff9f66; --statistic: #e59fcb; --date: #e0cf66;
    --quote: #26394d; --target: #6b5600;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body {
  margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem); max-width: 84rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans);
  overflow-wrap: break-word;
}
a { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--person); outline-offset: 2px; }
:target { background: var(--target); scroll-margin: 5rem 0; }
h1, h2, h3, p, figure, blockquote, ul { margin: 0; padding: 0; }

header.page { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 2.5rem; padding: 1.75rem 0 1rem; border-bottom: 3px double var(--rule); }
h1 { font: 600 1.5rem/1.2 var(--serif); letter-spacing: -.01em; }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; list-style: none; font-size: .875rem; }
footer.page { padding: 1.5rem 0 3rem; color: var(--soft); font-size: .875rem; }

body { display: flex; flex-direction: column; min-height: 100vh; }
header.page { order: -2; }
.contents { order: -1; padding: 1.25rem 0; border-bottom: 1px solid var(--rule); }
.contents h2 { font: 600 .9375rem/1.4 var(--sans); }
.contents ol { margin: .5rem 0 0; padding: 0 0 0 2.25rem; columns: 26rem; column-gap: 3rem; font-variant-numeric: tabular-nums; }
.contents li { margin: 0 0 .5rem; break-inside: avoid; line-height: 1.35; }
.contents a { font: 600 1rem/1.35 var(--serif); }
.contents small { display: block; color: var(--soft); font-size: .8125rem; }

main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 clamp(2rem, 4vw, 4rem); }
article { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 0 clamp(2rem, 4vw, 4rem); padding: 2.25rem 0 3rem; border-bottom: 1px solid var(--rule); }
article > header { grid-column: 1 / -1; margin-bottom: 1.25rem; color: var(--soft); font-size: .875rem; }
article h2 { margin-bottom: .35rem; color: var(--ink); font: 600 1.75rem/1.2 var(--serif); letter-spacing: -.012em; text-wrap: balance; max-width: 46rem; }
.brief h2 { font-size: 1.3rem; }
.text { font: 1.125rem/1.62 var(--serif); max-width: 38rem; hanging-punctuation: first; }
.text p + p { margin-top: .85em; }
.text p.headline { font-weight: 600; }
.text p.left-out { color: var(--soft); }
.text p.kicker { font: 600 .8125rem/1.4 var(--sans); letter-spacing: .08em; color: var(--soft); }
.text p.byline { font: .9375rem/1.5 var(--sans); color: var(--soft); }
.text p.kicker + p { margin-top: .3em; }
.text p:not([class]) .headline { font-weight: 600; }
.text p:not([class]) .kicker, .dateline { font-family: var(--sans); font-size: .85em; font-weight: 600; letter-spacing: .03em; }

.person, .place, .organization { color: inherit; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; text-decoration-skip-ink: none; }
.person { text-decoration-style: solid; text-decoration-color: var(--person); }
.place { text-decoration-style: dotted; text-decoration-color: var(--place); text-decoration-thickness: 3px; }
.organization { text-decoration-style: double; text-decoration-color: var(--organization); text-decoration-thickness: 1.5px; }
.statistic { padding: 0 .18em; border: 1.5px solid var(--statistic); border-radius: .3em; text-decoration: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.date { color: inherit; text-decoration-line: underline; text-decoration-style: dashed; text-decoration-color: var(--date); text-decoration-thickness: 1.5px; text-underline-offset: .2em; }
.quote { padding: .08em .12em; background: var(--quote); border-radius: .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.term { font-style: italic; text-decoration: none; border-bottom: 1px dashed var(--soft); }
a.person:hover, a.place:hover, a.organization:hover, a.statistic:hover, a.date:hover { background: var(--wash); }
.text :target { background: var(--target); border-radius: .2em; }
sup { white-space: nowrap; font: 600 .62em/0 var(--sans); margin-left: .15em; }
sup a { padding: .3em .1em; text-decoration: none; color: var(--soft); }
sup a:hover { color: var(--ink); text-decoration: underline; }

.findings { font-size: .875rem; line-height: 1.45; min-width: 0; }
.findings section + section { margin-top: 1.75rem; }
h3 { margin-bottom: .4rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); font-size: .9375rem; font-weight: 650; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--rule); vertical-align: baseline; text-align: left; font-weight: 400; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: .25rem; }
thead th { color: var(--soft); font-size: .8125rem; overflow-wrap: normal; }
tbody th { font-weight: 600; overflow-wrap: normal; }
tbody th.left { min-width: 9rem; }
.right { text-align: right; }
td.right { white-space: normal; color: var(--soft); }
tbody th.right { white-space: nowrap; }

.speaker + .speaker { margin-top: 1.1rem; }
.speaker figcaption { margin-top: .5rem; font-weight: 600; }
.speaker small { font-size: 1em; font-weight: 400; color: var(--soft); }
blockquote { margin-top: .35rem; padding: .15rem .4rem .15rem .75rem; border-left: 3px solid var(--rule); }
blockquote p { font: 1rem/1.5 var(--serif); }
blockquote footer { color: var(--soft); font-size: .8125rem; }
blockquote footer b { margin-right: .35em; }
.why { color: var(--soft); font: italic .8125rem/1.45 var(--sans); }
blockquote p.why { font: italic .8125rem/1.45 var(--sans); }
blockquote cite { display: block; color: var(--soft); font-size: .8125rem; font-style: normal; -webkit-user-select: all; user-select: all; }

.chart { padding: .5rem .25rem .6rem 0; }
.chart + .chart { border-top: 1px solid var(--rule); }
.bars { display: grid; grid-template-columns: minmax(5.5rem, max-content) minmax(4rem, 1fr); gap: .25rem .9rem; align-items: center; font-variant-numeric: tabular-nums; }
.label { text-align: right; max-width: 14rem; }
.chart svg { display: block; overflow: visible; }
.exact { fill: var(--statistic); }
.about { fill: var(--statistic); fill-opacity: .35; stroke: var(--statistic); stroke-width: 1; }
.axis { fill: var(--rule); }
.sure { fill: var(--date); }
.span { fill: var(--date); fill-opacity: .3; }
.own { fill: var(--ink); }
.chart figcaption { color: var(--soft); font-size: .8125rem; }
.chart figcaption b { color: var(--ink); font-weight: 500; }
.bars + figcaption { margin-top: .3rem; }
figcaption + .bars { margin-top: .3rem; }
table + .chart { margin-top: .6rem; }

@media (min-width: 62rem) {
  main { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  article { grid-column: span 2; grid-template-columns: minmax(0, 38rem) minmax(22rem, 1fr); }
  .brief:has(+ .brief), .brief + .brief { grid-column: span 1; grid-template-columns: minmax(0, 1fr); }
  .brief:has(+ .brief) .findings, .brief + .brief .findings { margin-top: 1.25rem; }
}
@media (max-width: 62rem) {
  .findings { margin-top: 2rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
}
@media (max-width: 40rem) {
  article h2 { font-size: 1.4rem; }
  .findings thead { display: block; position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .findings table, .findings tbody { display: block; }
  .findings tbody tr { display: flex; flex-wrap: wrap; gap: 0 .9rem; padding: .35rem 0; border-bottom: 1px solid var(--rule); }
  .findings tbody th, .findings tbody td { display: block; min-width: 0; padding: 0; border: 0; text-align: left; }
  .findings tbody th { flex: 1 0 100%; }
  .findings td:empty { display: none; }
  .findings td::before { content: attr(data-label) " "; color: var(--soft); }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --quote: #f3eed9; --target: transparent; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .text { font-size: 11pt; max-width: none; }
  body, main, article { display: block; }
  .findings { margin-top: 1.5rem; }
  .quote, .exact, .about { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h3, thead { break-after: avoid; }
  tr, blockquote, .chart { break-inside: avoid; }
  .findings a { text-decoration: none; }
  footer.page { display: none; }
}
`;

/** What the page's Content-Security-Policy allows: this style sheet and nothing else. A test keeps it true. */
export const styleHash = "sha256-YdDj+2ES5It9PPn8oNt4r1rRerZJowXRZTiikfF4kc4=";
