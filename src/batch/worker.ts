/** Runs in a worker thread: parcels in, answers out. */
import { type Parcel, unpack } from "./parcel.ts";
import { createPerformer, type Performer } from "./performer.ts";
import type { Answer } from "./task.ts";

/** Made with the first parcel: a run's settings never change. */
let performer: Promise<Performer> | undefined;

const encoder = new TextEncoder();

/** Does the work on a parcel; what the pool calls. */
export async function perform(parcel: Parcel): Promise<Answer> {
  performer ??= createPerformer(parcel.settings);
  const answer = (await performer)(unpack(parcel));
  return { ...answer, text: encoder.encode(answer.text) };
}
