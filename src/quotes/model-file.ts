import type { LinearModel } from "./linear-model.ts";

/** The model as bytes: what a unit is worth as a little-endian float, then one signed byte a weight. */
export function packModel({ weights, scale }: LinearModel): Uint8Array {
  const bytes = new Uint8Array(4 + weights.length);
  new DataView(bytes.buffer).setFloat32(0, scale, true);
  weights.forEach((weight, at) => {
    bytes[4 + at] = weight;
  });
  return bytes;
}

/** The model that `packModel` made these bytes of. */
export function readModel(bytes: Uint8Array): LinearModel {
  const scale = new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
  return { scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.byteLength - 4) };
}

/** The same model with weights of one byte each. */
export function quantise({ weights, scale }: LinearModel): LinearModel {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const unit = (most || 1) / 127;
  return { scale: unit * scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)) };
}
