/** The page: a text goes in, a report and tables come out, and nothing leaves the machine. */
import { createExtractor, type ReadText } from "../library.ts";
import type { ReportedStory } from "../output/format.ts";
import { embeddedTables } from "./embedded-tables.ts";
import { formats, type PageFormat, reported, written } from "./formats.ts";
import { type PageText, readTexts, Unreadable } from "./read-texts.ts";
import { storyTables } from "./story-tables.ts";

const { extract } = createExtractor(embeddedTables);

function element<Kind extends HTMLElement>(id: string): Kind {
  return document.querySelector<Kind>(`#${id}`)!;
}

const status = element("status");
const result = element("result");
const report = element<HTMLIFrameElement>("report");
const tables = element("tables");
const drop = element("drop");
const file = element<HTMLInputElement>("file");
const pasted = element<HTMLTextAreaElement>("text");

/** What is shown: its name without an ending, and its stories. */
let shown: { readonly name: string; readonly stories: readonly ReportedStory[] } = {
  name: "news",
  stories: [],
};

async function show(name: string, load: () => Promise<readonly PageText[]>): Promise<void> {
  status.textContent = "Reading …";
  // The words stand there before the work begins.
  await new Promise((done) => setTimeout(done, 30));
  try {
    const read: ReadText[] = [];
    for (const { id, text } of await load())
      read.push({
        text,
        stories: await extract(text, { source: name, id, split: id === null ? "auto" : "none" }),
      });
    const stories = reported(read);
    shown = { name: name.replace(/\.[^.]*$/, ""), stories };
    report.srcdoc = written(stories, "html", name);
    tables.replaceChildren(...storyTables(stories));
    status.textContent = `${name}: ${stories.length} ${stories.length === 1 ? "story" : "stories"}`;
    result.hidden = stories.length === 0;
  } catch (error) {
    status.textContent = error instanceof Unreadable ? error.message : `That went wrong: ${String(error)}`;
  }
}

function showFile(given: File | null | undefined): void {
  if (given == null) return;
  void show(given.name, async () => readTexts(given.name, new Uint8Array(await given.arrayBuffer())));
}

function showAs(what: "report" | "tables"): void {
  report.hidden = what !== "report";
  tables.hidden = what !== "tables";
  element("show-report").setAttribute("aria-pressed", String(what === "report"));
  element("show-tables").setAttribute("aria-pressed", String(what === "tables"));
}

function save(format: PageFormat): void {
  const { ending, type } = formats[format];
  const { name, stories } = shown;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([written(stories, format, name)], { type }));
  link.download = `${name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Links in a frame's own text would lead to this page: the frame is taken to their places by hand. */
report.addEventListener("load", () =>
  report.contentDocument?.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest("a")?.getAttribute("href");
    if (!link?.startsWith("#") || report.contentWindow === null) return;
    event.preventDefault();
    report.contentWindow.location.hash = link;
  }),
);

element("show-report").addEventListener("click", () => showAs("report"));
element("show-tables").addEventListener("click", () => showAs("tables"));
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-format]"))
  button.addEventListener("click", () => save(button.dataset["format"] as PageFormat));

file.addEventListener("change", () => showFile(file.files?.[0]));
element("input").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = pasted.value;
  if (text.trim() === "") status.textContent = "There is nothing to read yet: drop a file, or paste a text.";
  else void show("pasted text", async () => [{ id: null, text }]);
});
// Wherever a file is dropped, the browser must not leave the page for it.
for (const event of ["dragover", "drop", "dragleave"] as const)
  document.addEventListener(event, (dragged) => {
    dragged.preventDefault();
    drop.classList.toggle("over", event === "dragover");
    if (event === "drop") showFile(dragged.dataTransfer?.files[0]);
  });
