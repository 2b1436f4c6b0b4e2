import { randomSource } from "../random.ts";

export interface KMeansOptions {
  readonly clusters: number;
  readonly rounds: number;
  /** Points drawn anew for each round but the last two, which use all. */
  readonly sample: number;
  readonly seed: number;
}

export interface Clustering {
  /** The cluster of each point, from 0. */
  readonly assigned: Int32Array;
  /** `size` numbers a cluster. */
  readonly centres: Float32Array;
}

/** k-means (Lloyd 1982) over points of `size` numbers each. */
export function kMeans(points: Float32Array, size: number, options: KMeansOptions): Clustering {
  const count = points.length / size;
  const { clusters, rounds } = options;
  const random = randomSource(options.seed);
  const draw = (): number => Math.floor(random() * count);
  const centres = new Float32Array(clusters * size);
  for (let c = 0; c < clusters; c++) {
    const point = draw();
    centres.set(points.subarray(point * size, (point + 1) * size), c * size);
  }
  for (let round = 0; round < rounds; round++) {
    const isAll = round >= rounds - 2 || options.sample >= count;
    const sample = Int32Array.from({ length: isAll ? count : options.sample }, (_, i) =>
      isAll ? i : draw(),
    );
    recentre(points, sample, centres, size);
  }
  const nearest = finder(centres, size);
  return { assigned: Int32Array.from({ length: count }, (_, point) => nearest(points, point)), centres };
}

/** Moves each centre to the mean of the points nearest to it; a centre without points stays. */
function recentre(points: Float32Array, sample: Int32Array, centres: Float32Array, size: number): void {
  const nearest = finder(centres, size);
  const sums = new Float64Array(centres.length);
  const counts = new Int32Array(centres.length / size);
  for (const point of sample) {
    const cluster = nearest(points, point);
    counts[cluster]!++;
    for (let d = 0; d < size; d++) sums[cluster * size + d]! += points[point * size + d]!;
  }
  counts.forEach((members, cluster) => {
    if (members === 0) return;
    for (let d = 0; d < size; d++) centres[cluster * size + d] = sums[cluster * size + d]! / members;
  });
}

/** Finds the centre nearest to a point: the largest product less half the square of the centre's length. */
function finder(centres: Float32Array, size: number): (points: Float32Array, point: number) => number {
  const clusters = centres.length / size;
  // Clusters lie next to each other, so that the inner loop runs over all of them.
  const byDimension = new Float32Array(centres.length);
  const offsets = new Float32Array(clusters);
  for (let c = 0; c < clusters; c++)
    for (let d = 0; d < size; d++) {
      byDimension[d * clusters + c] = centres[c * size + d]!;
      offsets[c]! -= centres[c * size + d]! ** 2 / 2;
    }
  const scores = new Float32Array(clusters);
  return (points, point) => {
    scores.set(offsets);
    for (let d = 0; d < size; d++) {
      const value = points[point * size + d]!;
      const at = d * clusters;
      for (let c = 0; c < clusters; c++) scores[c]! += value * byDimension[at + c]!;
    }
    let best = 0;
    for (let c = 1; c < clusters; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  };
}
