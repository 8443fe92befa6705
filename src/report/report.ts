/** The formats that a report can have, each loaded when first asked for. A new one is a file and a line here. */

import type { Reporter } from './reporter.ts';

export const reporters = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.freeze(Object.keys(reporters)) as readonly Format[];

export const isFormat = (name: string): name is Format => Object.hasOwn(reporters, name);

export type { ReportContext, Reporter } from './reporter.ts';
