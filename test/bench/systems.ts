import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Rivals that are no dependencies of ours are looked for in this folder's node_modules. */
const rivals = createRequire(resolve(process.env["BENCH_RIVALS"] ?? "", "package.json"));

/** A rival as it is installed: what is named in an import would be bundled, with our tables in it. */
const outside = async <Module>(name: string): Promise<Module> => import(name);

/** What is measured: each takes texts and does all of its work on each. */
type System = (texts: readonly string[]) => void | Promise<void>;

/** Loads a system; the cost of loading is not measured here. */
export const systems: Readonly<Record<string, () => Promise<System>>> = {
  "newsx (everything, NDJSON out)": async () => {
    const [{ groupTasks }, { createBatchRunner }, { defaults }] = await Promise.all([
      import("../../src/batch/group.ts"),
      import("../../src/batch/batch-runner.ts"),
      import("../output/rich-story.ts"),
    ]);
    const mode = { kind: "write", format: "ndjson", options: { ...defaults, indirect: true } } as const;
    const perform = await createBatchRunner({
      split: "auto",
      why: false,
      minConfidence: null,
      aliases: null,
      speaker: null,
      mode,
    });
    return async (texts) => {
      const tasks = texts.map((text) => ({ document: { source: "-", id: null, text }, stories: null }));
      for await (const batch of groupTasks(tasks)) perform(batch);
    };
  },
  "newsx scanner alone": async () => {
    const { scan } = await import("../../src/text/scanner.ts");
    return (texts) => texts.forEach((text) => void scan(text));
  },
  "compromise/two (tags)": async () => {
    const { default: nlp } = await outside<typeof import("compromise/two")>("compromise/two");
    return (texts) => texts.forEach((text) => void nlp(text));
  },
  "compromise/three (tags and three kinds of names)": async () => {
    const { default: nlp } = await outside<typeof import("compromise/three")>("compromise/three");
    return (texts) => {
      for (const text of texts) {
        const view = nlp(text);
        view.people().json();
        view.places().json();
        view.organizations().json();
      }
    };
  },
  "wink-nlp (readDoc)": async () => {
    const nlp = rivals("wink-nlp")(rivals("wink-eng-lite-web-model"));
    return (texts) => texts.forEach((text) => void nlp.readDoc(text));
  },
};
