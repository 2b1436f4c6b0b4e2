import { ANTECEDENT_SALT } from "../../src/quotes/antecedents.ts";
import { CONTENT_SALT } from "../../src/quotes/content-features.ts";
import { CUE_SALT, CUE_SALT_INDIRECT, GLANCE_SALT, SOURCE_SALT } from "../../src/quotes/cue-features.ts";
import { FeatureList } from "../../src/quotes/linear-model.ts";
import { SPEAKER_SALT } from "../../src/quotes/speaker-features.ts";
import { mixHash } from "../../src/text/hash.ts";

const models: ReadonlyMap<number, string> = new Map([
  [GLANCE_SALT, "glance"],
  [SOURCE_SALT, "source"],
  [CUE_SALT, "cue"],
  [CUE_SALT_INDIRECT, "indirect"],
  [CONTENT_SALT, "content"],
  [SPEAKER_SALT, "speaker"],
  [ANTECEDENT_SALT, "antecedent"],
]);

/** Notes what is added, template by template: a digest of all values, since there are thousands in a story. */
export class FeatureRecorder extends FeatureList {
  readonly #digests = new Map<string, Map<number, number>>();
  #model = "";

  override reset(salt: number): void {
    super.reset(salt);
    this.#model = models.get(salt)!;
    this.#note(0, this.count);
  }

  override add(template: number, a: number, b = 0, c = 0): void {
    super.add(template, a, b, c);
    this.#note(template, this.hashes[this.count - 1]!);
  }

  #note(template: number, hash: number): void {
    const digests = this.#digests.get(this.#model) ?? new Map<number, number>();
    this.#digests.set(this.#model, digests);
    digests.set(template, mixHash(digests.get(template) ?? 1, hash));
  }

  /** A line for each model: its templates, 0 for the candidates, with what was noted of them. */
  lines(): readonly string[] {
    return [...this.#digests].map(([model, digests]) => {
      const noted = [...digests].map(
        ([template, digest]) => `${template}:${((digest >>> 0) % 1296).toString(36)}`,
      );
      return [model, ...noted].join(" ");
    });
  }
}
