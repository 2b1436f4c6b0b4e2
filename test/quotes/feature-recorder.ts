import { CONTENT_SALT, ContentTemplate } from "../../src/quotes/content/content-features.ts";
import { ANTECEDENT_SALT, AntecedentTemplate } from "../../src/quotes/coreference/antecedents.ts";
import { CUE_SALT, CUE_SALT_INDIRECT, CueTemplate } from "../../src/quotes/cues/cue-features.ts";
import {
  PREFILTER_SALT,
  PrefilterTemplate,
  SOURCE_SALT,
  SourceTemplate,
} from "../../src/quotes/cues/source-features.ts";
import { FeatureList } from "../../src/quotes/model/linear-model.ts";
import { SPEAKER_SALT, SpeakerTemplates } from "../../src/quotes/speakers/speaker-features.ts";

/** A model's name and its templates' names by number. */
type Model = readonly [name: string, templates: ReadonlyMap<number, string>];

const models: ReadonlyMap<number, Model> = new Map([
  [PREFILTER_SALT, ["prefilter", named(PrefilterTemplate)]],
  [SOURCE_SALT, ["source", named(SourceTemplate)]],
  [CUE_SALT, ["cue", named(CueTemplate)]],
  [CUE_SALT_INDIRECT, ["indirect", named(CueTemplate)]],
  [CONTENT_SALT, ["content", named(ContentTemplate)]],
  [SPEAKER_SALT, ["speaker", new Map(Object.values(SpeakerTemplates).flatMap((part) => [...named(part)]))]],
  [ANTECEDENT_SALT, ["antecedent", named(AntecedentTemplate)]],
]);

function named(templates: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  return new Map(Object.entries(templates).map(([name, number]) => [number, name]));
}

/** Notes each candidate's features by name, words as words: `source: path=… head=mayor/5`. */
export class FeatureRecorder extends FeatureList {
  readonly lines: string[] = [];
  readonly #words: ReadonlyMap<number, string>;
  #model: Model | undefined;

  /** `words` are those of the text and the cues' lemmas, by hash as a signed number. */
  constructor(words: ReadonlyMap<number, string>) {
    super();
    this.#words = words;
  }

  override reset(salt: number): void {
    super.reset(salt);
    this.#model = models.get(salt)!;
    this.lines.push(`${this.#model[0]}:`);
  }

  override add(template: number, a: number, b = 0, c = 0): void {
    super.add(template, a, b, c);
    const values = [a, b, c].map((value) => this.#show(value));
    while (values.at(-1) === "0" && values.length > 1) values.pop();
    this.lines[this.lines.length - 1] += ` ${this.#model?.[1].get(template) ?? template}=${values.join("/")}`;
  }

  /** Small numbers as they are, words as words, hashes of paths by three letters. */
  #show(value: number): string {
    const word = this.#words.get(value);
    if (word !== undefined) return word;
    return Math.abs(value) < 1000 ? `${value}` : `#${((value >>> 0) % 46656).toString(36)}`;
  }
}
