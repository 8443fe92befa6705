/** Signs of severity that stand out in rendered Markdown; the word stands beside them. */

import type { Severity } from '../../finding.ts';

export const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const satisfies Record<Severity, string>;

export const words = { error: 'Error', warning: 'Warning', info: 'Note' } as const satisfies Record<Severity, string>;
