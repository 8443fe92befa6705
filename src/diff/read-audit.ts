/** Reads an audit that a run wrote as JSON; each fault is one sentence. */

import { type Audit, schemaVersion } from '../audit/audit.ts';
import { readJson } from '../config/json.ts';
import { UserError } from '../errors.ts';
import { severities } from '../finding.ts';
import { shorten } from '../text.ts';

/** `shown`: the file as the user named it. */
export function readAudit(text: string, shown: string): Audit {
  const reading = readJson(text);
  if (!reading.ok) throw new UserError(`${shown}:${reading.line}:${reading.column}: ${reading.fault}`);
  const fault = faultOf(reading.value);
  if (fault) throw new UserError(`${shown}: ${fault}`);
  return reading.value as Audit;
}

function faultOf(value: unknown): string | undefined {
  if (!isObject(value) || !('schemaVersion' in value))
    return 'this is no audit; smo <target> -f json=<file> writes one';
  if (value.schemaVersion !== schemaVersion) {
    return `expected an audit of version ${schemaVersion}, found ${shorten(JSON.stringify(value.schemaVersion), 40)}; audit again with this smo`;
  }
  const counts = isObject(value.counts) ? value.counts : {};
  const whole =
    typeof value.start === 'string' && isObject(value.time) && isObject(counts.findings) && isObject(counts.outcomes);
  if (!whole) return 'the audit lacks its head; was the file changed or cut?';
  for (const list of ['pages', 'findings', 'rules']) if (!Array.isArray(value[list])) return `${list}: expected a list`;
  const findings = value.findings as unknown[];
  const wrong = findings.findIndex((finding) => !isFinding(finding));
  return wrong === -1 ? undefined : `findings[${wrong}]: this is no finding`;
}

const isFinding = (value: unknown): boolean =>
  isObject(value) &&
  ['rule', 'practice', 'page', 'message'].every((key) => typeof value[key] === 'string') &&
  severities.some((severity) => severity === value.severity);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
