/** What the page of a corpus needs beside the style sheet of the report of stories. */
export const corpusStyle = `
main.corpus { display: block; }
main.corpus > section { padding: 1.5rem 0 .5rem; }
main.corpus h2 { margin-bottom: .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); font: 600 1.375rem/1.2 var(--serif); }
.sections { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin-bottom: .75rem; font-variant-numeric: tabular-nums; }
.contents .sections a { font: 600 1rem/1.4 var(--sans); }
summary { cursor: pointer; font-weight: 600; }
.columns { display: block; }
.ends { display: flex; justify-content: space-between; color: var(--soft); font-size: .8125rem; }
#overview > h2, .map { grid-column: 1 / -1; }
.map { margin-top: 1.5rem; }
.map svg { display: block; height: auto; }
.map figcaption { color: var(--soft); font-size: .8125rem; }
.sea { fill: var(--wash); }
.land { fill: var(--rule); }
.map circle { fill: var(--place); fill-opacity: .45; stroke: var(--place); stroke-width: 1.5; }
.map a:hover circle, .map a:focus circle { fill-opacity: .8; }
.story { padding: .9rem 0; border-bottom: 1px solid var(--rule); max-width: 46rem; content-visibility: auto; contain-intrinsic-size: auto 14rem; }
.story h3 { padding: 0; border: 0; font: 600 1.125rem/1.3 var(--serif); }
.origin { color: var(--soft); font-size: .8125rem; }
.names { font-size: .9375rem; }
tr:target th { background: var(--target); }
.findings td, .findings th { max-width: 26rem; }
@media (min-width: 62rem) { #overview { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 3rem; } }
@media print { .story { content-visibility: visible; } .contents details { display: none; } }
`;

/** What the page's Content-Security-Policy allows beside the other sheet. A test keeps it true. */
export const corpusStyleHash = "sha256-K4JsgKOrcoc1JD5EKdY/OSxJF92cyZQns1TXjl0FyeI=";
