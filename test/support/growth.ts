/** How work grows with its input, as a ratio within one run: a slow machine is slow for both sizes. */

/** Time for four times the input over time for the input, the best of three each. Linear work gives about 4, quadratic 16. */
export function growth(work: (size: number) => void, size: number): number {
  work(size); // warm
  const [small, large] = [best(work, size), best(work, 4 * size)];
  return large / Math.max(small, 1); // below a millisecond all is noise
}

function best(work: (size: number) => void, size: number): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    work(size);
    return performance.now() - started;
  });
  return Math.min(...times);
}
