/**
 * How many times as long work takes on sixteen times the input: about 16 where time grows in proportion, about 256 where it grows
 * with the square. A ratio says the same on a busy machine, where a time does not.
 */
export function growth(work: (size: number) => void, size = 5000): number {
  work(size);
  const take = (times: number): number => {
    const before = performance.now();
    work(times);
    return performance.now() - before;
  };
  const small = Math.min(take(size), take(size), take(size));
  // One millisecond more, so that work too short to be measured does not look like growth.
  return Math.min(take(size * 16), take(size * 16)) / (small + 1);
}
