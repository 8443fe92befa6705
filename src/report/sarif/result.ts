/** Findings as SARIF results: each with a place, a rule, and a fingerprint that outlives moved lines. */

import type { Audit } from '../../audit/audit.ts';
import type { Finding } from '../../finding.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { artifactUri } from './artifact-uri.ts';
import { levels } from './rule.ts';

export function* sarifResults({ rules, start }: Audit, findings: Iterable<Finding>): Iterable<object> {
  const indexes = new Map([...rules].map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const fingerprint = fingerprintOf(finding, start);
    const occurrence = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, occurrence);
    const ruleIndex = indexes.get(finding.rule);
    yield {
      ruleId: finding.rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levels[finding.severity],
      message: { text: plain(finding.message) },
      locations: [location(finding)],
      // the first is what GitHub reads, and it wants a number behind it
      partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}`, 'smoFinding/v1': fingerprint },
      properties: details(finding),
    };
  }
}

function location({ page, file, evidence }: Finding): object {
  const { line, column, snippet } = evidence ?? { line: 1, column: 1, snippet: '' };
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(page, file) },
      region: { startLine: line, startColumn: column, ...(snippet && { snippet: { text: snippet } }) },
    },
    logicalLocations: [{ fullyQualifiedName: page, kind: 'resource' }],
  };
}

const details = ({ page, pages, help, networks }: Finding): object => ({
  page,
  ...(pages && { pages }),
  ...(help && { help }),
  ...(networks && { networks }),
});

/** In a message `[text](address)` would be a link. */
const plain = (message: string): string => message.replaceAll('](', '] (') || 'Finding without a message';
