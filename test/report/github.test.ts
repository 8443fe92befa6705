import fc from 'fast-check';
import { github, mostAnnotations } from '../../src/report/github.ts';
import { hostileText } from '../support/hostile-text.ts';
import { address, sampleAudit, sampleEvidence, sampleFinding, sampleRule, teaShop } from '../support/sample-audit.ts';

const linesOf = (audit: Parameters<typeof github>[0]): string[] => [...github(audit)].join('').split('\n');
const commandsOf = (audit: Parameters<typeof github>[0]): string[] =>
  linesOf(audit).filter((line) => line.startsWith('::') && !/^::(?:end)?group::/.test(line));

describe('github', () => {
  it('folds the report away and annotates what is worst', () => {
    const lines = linesOf(teaShop());
    expect(lines[0]).toBe('::group::6 errors, 9 warnings, 1 note: the report of smo');
    expect(lines).toContain('::endgroup::');
    expect(commandsOf(teaShop())).toEqual([
      '::error title=meta-tags/og-image::Missing og:image%0AOn 6 pages, this one first (/teas/green)%0APut this into the <head>:%0A<meta property="og:image" content="https://tea.example/teas/green/share.jpg">%0Ahttps://smo.example/rules/meta-tags/og-image',
      '::warning title=meta-tags/og-image-size::Expected og:image of at least 1200×630 px, found …%0AOn 4 pages, this one first (/teas/green)%0Ahttps://smo.example/rules/meta-tags/og-image-size',
      '::warning title=share-buttons/current::Unknown share service "AddThis"%0A5 findings on this page (/)%0AAddThis was shut down on 31 May 2023. Link to the share endpoints of the networks instead.%0Ahttps://smo.example/rules/share-buttons/current',
      '::notice title=profile-links/same-as::Expected sameAs to name all profiles of the site, found 2 of 5%0A1 finding on this page (/)%0A<script type="application/ld+json">%0A{%0A  "@type": "Organization",%0A  "sameAs": ["https://x.com/teahills"]%0A}%0A</script>%0Ahttps://smo.example/rules/profile-links/same-as',
    ]);
  });

  it('points into files, page by page, up to what GitHub shows', () => {
    const inFile = (index: number, rule = 'meta-tags/og-image') =>
      sampleFinding({
        rule,
        page: address(`/${index}`),
        file: `dist/${index}, a.html`,
        evidence: sampleEvidence(index + 1, 3),
      });
    const findings = [...Array.from({ length: 30 }, (_, index) => inFile(index)), inFile(3, 'meta-tags/og-title')];
    const commands = commandsOf(sampleAudit({ findings }));
    expect(commands).toHaveLength(mostAnnotations);
    expect(commands[0]).toMatch(
      /^::error file=dist\/0%2C a\.html,line=1,col=3,title=meta-tags\/og-image::Missing og:image/,
    );
    expect(commands[1]).toContain('title=meta-tags/og-title');
    expect(commands[2]).toContain('file=dist/1%2C a.html,line=2,col=3');
  });

  it('counts the kinds of finding beyond that', () => {
    const findings = Array.from({ length: 13 }, (_, index) => sampleFinding({ rule: `meta-tags/r${index}` }));
    const audit = sampleAudit({ findings });
    expect(commandsOf(audit)).toHaveLength(mostAnnotations);
    expect(linesOf(audit)).toContain('3 more kinds of finding of this severity in the report above');
  });

  it('says by which clause the gate failed', () => {
    const gate = {
      passed: false,
      failOn: 'score<80',
      failures: [{ clause: 'score<80', reason: 'score 66, below 80' }],
    };
    expect(linesOf({ ...sampleAudit(), gate }).at(-2)).toBe('score 66, below 80: --fail-on score<80');
  });

  it('lets no page command the runner, whatever comes', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (a, b, c) => {
        const lines = linesOf({
          ...sampleAudit({
            target: a,
            findings: [sampleFinding({ message: a, help: b, rule: c, file: c, evidence: sampleEvidence(1, 1, b) })],
            rules: [sampleRule(c, { docs: a, summary: b })],
            notices: [{ code: 'x', message: a }],
          }),
          gate: { passed: false, failOn: a, failures: [{ clause: a, reason: b }] },
        });
        const commands = lines.filter((line) => /^\s*::/.test(line));
        expect(commands.map((line) => /^::(\w+)[ :]/.exec(line)?.[1])).toEqual(['group', 'endgroup', 'error']);
        expect(lines.join('\n')).not.toMatch(/##\[|##vso/i);
      }),
      { numRuns: 300 },
    );
  });
});
