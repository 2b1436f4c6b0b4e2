/** What is measured: each takes a text and does all of its work on it. */
type System = (text: string) => void;

/** Loads a system; the cost of loading is not measured here. */
export const systems: Readonly<Record<string, () => Promise<System>>> = {
  "newsx (everything, NDJSON out)": async () => {
    const [{ extractDocument }, { loadTools }, { ndjson }, { reporter }, { defaults }] = await Promise.all([
      import("../../src/pipeline/extract-document.ts"),
      import("../../src/pipeline/load-tools.ts"),
      import("../../src/output/ndjson.ts"),
      import("../../src/output/reported-story.ts"),
      import("../output/rich-story.ts"),
    ]);
    const tools = await loadTools();
    const format = ndjson({ ...defaults, indirect: true });
    return (text) => {
      const document = { source: "-", id: null, text };
      const report = reporter(document);
      for (const result of extractDocument(document, "auto", tools)) format.story(report(result));
    };
  },
  "newsx scanner alone": async () => {
    const { scan } = await import("../../src/text/scanner.ts");
    return (text) => void scan(text);
  },
  "compromise/two (tags)": async () => {
    const { default: nlp } = await import("compromise/two");
    return (text) => void nlp(text);
  },
  "compromise/three (tags and three kinds of names)": async () => {
    const { default: nlp } = await import("compromise/three");
    return (text) => {
      const view = nlp(text);
      view.people().json();
      view.places().json();
      view.organizations().json();
    };
  },
  "wink-nlp (readDoc)": async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    const nlp = winkNLP(model);
    return (text) => void nlp.readDoc(text);
  },
};
