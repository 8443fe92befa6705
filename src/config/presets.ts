/** Starting points for the levels of all rules; settings by name go over them. */

import type { Severity } from '../finding.ts';

/**
 * - `recommended`: each rule at its own severity.
 * - `strict`: nothing is a mere hint. Infos become warnings, and a warning fails the run unless `failOn` says otherwise.
 * - `minimal`: only the rules that are errors by themselves: a share that breaks.
 */
export const presets = ['recommended', 'strict', 'minimal'] as const;
export type Preset = (typeof presets)[number];

const levels: Readonly<Record<Preset, (own: Severity) => Severity | 'off'>> = {
  recommended: (own) => own,
  strict: (own) => (own === 'info' ? 'warning' : own),
  minimal: (own) => (own === 'error' ? own : 'off'),
};

/** The level that a preset gives to a rule of that severity. */
export const presetLevel = (preset: Preset, own: Severity): Severity | 'off' => levels[preset](own);

export const defaultFailOn = (preset: Preset): Severity => (preset === 'strict' ? 'warning' : 'error');
