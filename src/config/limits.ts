/** How far the numbers of a run may go, on the command line and in the config file alike. */

export interface Range {
  readonly least: number;
  readonly most: number;
}

const hour = 3_600_000;

export const limits = {
  maxPages: { least: 1, most: 1_000_000 },
  maxDepth: { least: 0, most: 1_000 },
  concurrency: { least: 1, most: 128 },
  /** Milliseconds. */
  timeout: { least: 1, most: hour },
  delay: { least: 0, most: hour },
} as const satisfies Record<string, Range>;

export const isWithin = (value: number, { least, most }: Range): boolean => value >= least && value <= most;

export const rangeInWords = ({ least, most }: Range): string => `a whole number from ${least} to ${most}`;

export const durationInWords = ({ least }: Range): string =>
  `a duration from ${least}${least === 0 ? '' : 'ms'} to 1h, such as 30s, 500ms or 2000 (milliseconds)`;
