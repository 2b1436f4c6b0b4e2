import { type Batch, type BatchResult, failed, nameOf } from "./task.ts";

/** A batch that fails is done again document by document, so that none but the one that fails gives nothing. */
export async function runIsolatingFailures(
  batch: Batch,
  perform: (batch: Batch) => BatchResult | Promise<BatchResult>,
  reason: (error: unknown) => string,
): Promise<readonly BatchResult[]> {
  try {
    return [await perform(batch)];
  } catch (error) {
    if (batch.length === 1)
      return [failed(batch.map((task) => ({ where: nameOf(task), message: reason(error) })))];
  }
  const results: (readonly BatchResult[])[] = [];
  for (const task of batch) results.push(await runIsolatingFailures([task], perform, reason));
  return results.flat();
}
