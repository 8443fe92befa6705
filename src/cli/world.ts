/** All that a command knows of the machine it runs on. `bin/` hands in the process, tests hand in what they like. */

import type { Writable } from 'node:stream';
import type { runAudit } from '../audit/run-audit.ts';
import type { Rule } from '../rule.ts';

export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface World {
  /** What follows the command's name. */
  readonly argv: readonly string[];
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted: stop, write what there is. */
  readonly signal: AbortSignal;
  /** Rules are handed in, so built-in and foreign ones come by the same door. */
  readonly builtIn: () => Promise<{ readonly rules: Readonly<Record<string, Rule>> }>;
  readonly dependencies?: { readonly runAudit?: RunAudit };
}

export type RunAudit = typeof runAudit;
