import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rules as registry } from '../rules/index.ts';
import { loadRules, root, ruleIds } from '../scripts/rule-files.ts';
import { rulePage } from '../scripts/rule-pages.ts';
import { severities } from '../src/finding.ts';
import { judgeExample } from '../src/testing.ts';

const rules = await loadRules();

it('registers every rule file', () => expect(Object.keys(registry)).toEqual(ruleIds()));

describe.each(Object.entries(rules))('%s', (id, rule) => {
  it('says what it wants in the words of the field', () => {
    expect(rule.summary).toMatch(/^(?:Require|Limit|Disallow|Specify) /);
    expect(rule.summary).not.toMatch(/[.:]$/);
    expect(rule.summary.length).toBeLessThanOrEqual(110);
    expect(rule.why).toMatch(/^[A-ZÀ-Ý<#`'"].*[.]$/s);
    expect(severities).toContain(rule.severity);
  });

  it('names its sources', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(source.startsWith('http') ? new URL(source).href : source).toBeTruthy();
  });

  it('has a test and a page of its own', () => {
    expect(existsSync(join(root, 'test/rules', `${id}.test.ts`))).toBe(true);
    expect(rulePage(id, rule)).toContain(rule.summary);
  });

  it('has good examples that pass', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    for (const example of rule.examples.good)
      expect(judgeExample(rule, example)).toEqual({ verdict: 'passed', findings: [] });
  });

  it('has bad examples that fail, with messages fit to print', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    for (const example of rule.examples.bad) {
      const { verdict, findings } = judgeExample(rule, example);
      expect(verdict).toBe('failed');
      for (const { message } of findings) {
        expect(message).toMatch(/^(?:Expected|Missing|Unknown|Too many|Unexpected) /);
        expect(message).not.toMatch(/[.\n]$/);
        expect(message).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it('skips an empty page or passes it, without an error', () => {
    for (const html of ['', '<!doctype html><title> </title>', '<p>Only text']) judgeExample(rule, html);
  });
});
