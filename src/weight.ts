/** Weights for people. */

/** `512 kB`, `4.2 MB`: multiples of 1024, as the networks count them. */
export function weight(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} kB`;
  const value = bytes / 1024 / 1024;
  return `${value < 10 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} MB`;
}
