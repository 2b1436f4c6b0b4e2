/** How many of the first `length` places hold, where none does after one that does not (binary search). */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the values, which ascend, are smaller than `value`: where the first other one stands (binary search). */
export function countBelow(ascending: ArrayLike<number>, value: number): number {
  return partitionPoint(ascending.length, (index) => ascending[index]! < value);
}
