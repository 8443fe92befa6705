/** The parts of a diff as the reports for people group findings: one fault once, with its pages. */

import type { Audit } from '../audit/audit.ts';
import { type Group, groupFindings } from '../report/group.ts';
import type { Diff } from './diff.ts';

export interface ChangeGroups {
  readonly new: readonly Group[];
  readonly fixed: readonly Group[];
}

export const changeGroups = (diff: Diff, rules: Audit['rules']): ChangeGroups => ({
  new: groupFindings({ findings: diff.new, rules, start: diff.after.start }),
  fixed: groupFindings({ findings: diff.fixed, rules, start: diff.before.start }),
});
