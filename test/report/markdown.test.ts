import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { hostileText } from '../support/hostile-text.ts';
import { outsideCode } from '../support/outside-code.ts';
import {
  address,
  sampleAudit,
  sampleEvidence,
  sampleFinding,
  samplePage,
  sampleRule,
  teaShop,
  teHouse,
} from '../support/sample-audit.ts';

const written = (audit: Audit): string => [...markdown(audit)].join('');

describe('markdown', () => {
  it.each([
    ['tea-shop', teaShop()],
    ['japanese', teHouse()],
    ['all-well', sampleAudit({ rules: [sampleRule('landing/viewport', { passed: 1 })] })],
  ])('reads well: %s', async (name, audit) => {
    await expect(written(audit)).toMatchFileSnapshot(`golden/markdown-${name}.txt`);
  });

  it.each([
    [5, false],
    [6, true],
  ])('with %i pages, the list is folded: %s', (pages, isFolded) => {
    const findings = Array.from({ length: pages }, (_, index) => sampleFinding({ page: address(`/${index}`) }));
    expect(written(sampleAudit({ findings })).includes('<details>')).toBe(isFolded);
  });

  it('counts pages beyond the first hundred', () => {
    const findings = Array.from({ length: 250 }, (_, index) => sampleFinding({ page: address(`/${index}`) }));
    const text = written(sampleAudit({ findings }));
    expect(text.match(/^- \[/gm)).toHaveLength(100);
    expect(text).toContain('\n- and 150 more pages\n');
  });

  it('links pages of the site by their path and others by their address', () => {
    const findings = [
      sampleFinding({ page: address('/tea') }),
      sampleFinding({ page: 'https://tea.example.evil/tea' }),
    ];
    const text = written(sampleAudit({ findings }));
    expect(text).toContain('- [`/tea`](https://tea.example/tea)\n');
    expect(text).toContain('- [`https://tea.example.evil/tea`](https://tea.example.evil/tea)\n');
  });

  it('takes no HTML, image, mention, link or table cell from a page, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText(), { minLength: 6, maxLength: 6 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '']) => {
          const text = written(
            sampleAudit({
              target: a,
              tool: { name: b, version: c },
              pages: [samplePage('/', { outcome: 'http_error', reason: d })],
              findings: [
                sampleFinding({ message: a, help: `${b}\n${c}`, networks: [d], evidence: sampleEvidence(1, 2, e) }),
                sampleFinding({ message: f, page: address(`/?${a}`), help: '<meta>\n```', rule: `${a}/${b}` }),
              ],
              rules: [sampleRule('meta-tags/og-image', { summary: e, docs: f, notProbed: { [f]: 1 } })],
              notices: [{ code: a, message: f, page: b, rule: c }],
            }),
          );
          const rest = outsideCode(text, '`')
            .replaceAll(/^<\/?(?:details|summary>\d+ pages<\/summary)>$/gm, '')
            .replaceAll(/&(?:amp|#\d+);/g, '')
            .replaceAll(/\[`?[^[\]<>]*\]\(https?:\/\/[^\s<>()]*\)/g, '')
            .replaceAll(/^\|[^|]*(?:\|[^|]*){9}\|$/gm, '')
            .replaceAll(/^#{1,3} |\*\*/gm, '');
          expect(rest).not.toMatch(/[<>[\]*_~|#@${}]|:\/\/|www\./i);
          expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e\u2028\ufeff]|##\[|##vso\[|\p{Cs}/iu);
        },
      ),
      { numRuns: 500 },
    );
  });
});
