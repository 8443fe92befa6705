/** Shapes of addresses that only traps and broken links have. */

export const addressLimits = Object.freeze({ length: 2083, segments: 20, repeats: 2, queryVariants: 50 });

export type AddressFault = 'too_long' | 'too_many_segments' | 'repeated_segment';

export function addressFault(url: URL): AddressFault | undefined {
  if (url.href.length > addressLimits.length) return 'too_long';
  const segments = url.pathname.split('/').slice(1);
  if (segments.length > addressLimits.segments) return 'too_many_segments';
  return isRepeating(segments) ? 'repeated_segment' : undefined;
}

/** `/a/a/a` and, since a wrong relative link adds its whole folder each time, `/a/b/a/b/a/b` too. */
const isRepeating = (segments: readonly string[]): boolean => [1, 2, 3].some((period) => repeats(segments, period));

function repeats(segments: readonly string[], period: number): boolean {
  let run = 0;
  for (let index = period; index < segments.length; index++) {
    run = segments[index] === segments[index - period] ? run + 1 : 0;
    if (run >= addressLimits.repeats * period) return true;
  }
  return false;
}
