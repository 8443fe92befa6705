/** Checks the practices and rules that a gate names against those there are. */

import { UserError } from '../errors.ts';
import { nearest } from '../text.ts';
import type { Gate } from './gate.ts';

/** `where`: `--fail-on`. `ids`: of all rules that are known, on or off. */
export function checkScopes({ clauses }: Gate, ids: Iterable<string>, where: string): void {
  const known = new Set<string>();
  for (const id of ids) known.add(id).add(id.slice(0, id.indexOf('/')));
  for (const clause of clauses) {
    if (clause.kind === 'new' || clause.scope === undefined || known.has(clause.scope)) continue;
    const { scope } = clause;
    const kind = scope.includes('/') ? 'rule' : 'practice';
    const alike = [...known].filter((name) => name.includes('/') === scope.includes('/'));
    const meant = nearest(scope, alike);
    const advice = meant
      ? `did you mean "${meant}"?`
      : kind === 'rule'
        ? 'smo rules lists them'
        : `there are ${alike.join(', ')}`;
    throw new UserError(`${where}: unknown ${kind} "${scope}" in "${clause.text}"; ${advice}`);
  }
}
