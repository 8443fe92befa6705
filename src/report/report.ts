/** The formats that a report can have, each loaded when first asked for. A new one is a file and a line here. */

import type { LiveReporter, Reporter } from './reporter.ts';

export const reporters = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
} satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.freeze(Object.keys(reporters)) as readonly Format[];

export const isFormat = (name: string): name is Format => Object.hasOwn(reporters, name);

/** Those that need not wait for the end of the run. */
export const liveReporters: Readonly<Partial<Record<Format, () => Promise<LiveReporter>>>> = {
  ndjson: async () => (await import('./ndjson.ts')).live,
};

export type { LiveReporter, ReportContext, Reporter } from './reporter.ts';
