/** Where the similarity of neighbouring text falls, after TextTiling (Hearst 1997). `curve[i]` belongs to gap i. */

/** Gaps looked at on each side. */
const REACH_PEAK = 4;
const LOCAL_REACH = 3;

/** How far the curve lies here below its nearest peaks. */
export function depthAt(curve: Float32Array, at: number): number {
  const here = curve[at]!;
  return nearestPeak(curve, at, -1) + nearestPeak(curve, at, 1) - 2 * here;
}

/** The height to which the curve climbs from `at` without a step down. The last value belongs to no gap. */
function nearestPeak(curve: Float32Array, at: number, step: 1 | -1): number {
  let peak = curve[at]!;
  for (let k = 1; k <= REACH_PEAK; k++) {
    const place = at + k * step;
    if (place < 1 || place >= curve.length - 1 || curve[place]! < peak) break;
    peak = curve[place]!;
  }
  return peak;
}

/** Whether no gap near lies lower. */
export function isLowest(curve: Float32Array, at: number): boolean {
  const last = Math.min(curve.length - 2, at + LOCAL_REACH);
  for (let k = Math.max(1, at - LOCAL_REACH); k <= last; k++) if (curve[k]! < curve[at]!) return false;
  return true;
}
