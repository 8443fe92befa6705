import { groupFindings, samplePages } from '../../src/report/group.ts';
import { address, sampleAudit, sampleEvidence, sampleFinding, sampleRule, teaShop } from '../support/sample-audit.ts';

const groups = (...findings: ReturnType<typeof sampleFinding>[]) => groupFindings(sampleAudit({ findings }));
const on = (path: string, parts = {}) => sampleFinding({ page: address(path), ...parts });

describe('groupFindings', () => {
  it('tells one fault of many pages once', () => {
    const [group, ...others] = groups(on('/a'), on('/b'), on('/a'));
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      rule: 'meta-tags/og-image',
      practice: 'meta-tags',
      severity: 'error',
      message: 'Missing og:image',
      examples: [],
      findings: 3,
      isSiteWide: false,
    });
    expect(group?.pages.map(({ page, findings }) => [page, findings])).toEqual([
      [address('/a'), 2],
      [address('/b'), 1],
    ]);
  });

  it.each([
    ['another rule', { rule: 'meta-tags/og-title' }],
    ['another severity', { severity: 'info' as const }],
    ['another message', { message: 'Missing og:title' }],
  ])('keeps %s apart', (_, parts) => expect(groups(on('/a'), on('/b', parts))).toHaveLength(2));

  it('shows the values when one differs', () => {
    const found = (size: string) => on('/a', { message: `Expected at least 1200×630 px, found ${size}` });
    const [group] = groups(found('1×1'), found('2×2'), found('1×1'), found('3×3'), found('4×4'));
    expect(group?.message).toBe('Expected at least 1200×630 px, found …');
    expect(group?.examples).toEqual(['1×1', '2×2', '3×3']);
  });

  it('shows the messages when several values differ', () => {
    const [group] = groups(
      on('/a', { message: 'Too many tags: 31 of 30' }),
      on('/b', { message: 'Too many tags: 5 of 4' }),
    );
    expect(group?.message).toBe('Too many tags: … of …');
    expect(group?.examples).toEqual(['Too many tags: 31 of 30', 'Too many tags: 5 of 4']);
  });

  it('puts the worst first: severity, pages, findings, rule', () => {
    const order = groups(
      on('/a', { rule: 'a/note', severity: 'info' }),
      on('/b', { rule: 'a/note', severity: 'info' }),
      on('/a', { rule: 'z/rare' }),
      on('/a', { rule: 'b/rare' }),
      on('/a', { rule: 'y/often' }),
      on('/a', { rule: 'y/often' }),
      on('/a', { rule: 'x/wide' }),
      on('/b', { rule: 'x/wide' }),
      on('/a', { rule: 'a/warning', severity: 'warning' }),
    ).map(({ rule }) => rule);
    expect(order).toEqual(['x/wide', 'y/often', 'b/rare', 'z/rare', 'a/warning', 'a/note']);
  });

  it('takes help from the first that has any and says when others differ', () => {
    const [one] = groups(on('/a'), on('/b', { help: 'do this' }), on('/c', { help: 'do this' }));
    expect(one).toMatchObject({ help: 'do this', isHelpOfOne: false });
    const [other] = groups(on('/a', { help: 'do this' }), on('/b', { help: 'do that' }));
    expect(other).toMatchObject({ help: 'do this', isHelpOfOne: true });
  });

  it('keeps the first places of a page', () => {
    const [group] = groups(...[1, 2, 3, 4, 5].map((line) => on('/a', { evidence: sampleEvidence(line, 7) })));
    expect(group?.pages[0]?.places.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(group?.pages[0]?.findings).toBe(5);
  });

  it('counts the further pages of a site rule', () => {
    const [group] = groups(on('/a', { pages: [address('/b'), address('/c')] }));
    expect(group?.pages.map(({ page }) => page)).toEqual([address('/a'), address('/b'), address('/c')]);
  });

  it.each([
    ['a site rule on the start page', 'site', '/', {}, true],
    ['a page rule on the start page', 'page', '/', {}, false],
    ['a site rule on another page', 'site', '/a', {}, false],
    ['a site rule with pages', 'site', '/', { pages: [address('/b')] }, false],
    ['a site rule with a place', 'site', '/', { evidence: sampleEvidence(1, 1) }, false],
  ] as const)('%s', (_, scope, path, parts, isSiteWide) => {
    const rules = [sampleRule('meta-tags/og-image', { scope })];
    expect(groupFindings(sampleAudit({ rules, findings: [on(path, parts)] }))[0]?.isSiteWide).toBe(isSiteWide);
  });

  it('gathers networks and knows the rule', () => {
    const rules = [sampleRule('meta-tags/og-image')];
    const findings = [on('/a', { networks: ['x'] }), on('/b', { networks: ['facebook', 'x'] })];
    expect(groupFindings(sampleAudit({ rules, findings }))[0]).toMatchObject({
      networks: ['x', 'facebook'],
      tally: rules[0],
    });
  });

  it('says the same each time', () => expect(groupFindings(teaShop())).toEqual(groupFindings(teaShop())));
  it('finds nothing in nothing', () => expect(groups()).toEqual([]));
});

describe('samplePages', () => {
  it.each([
    [1, 1, 0],
    [3, 3, 0],
    [4, 4, 0],
    [5, 3, 2],
    [15, 3, 12],
  ])('of %i pages shows %i and counts %i', (pages, shown, more) => {
    const [group] = groups(...Array.from({ length: pages }, (_, index) => on(`/${index}`)));
    const sample = group && samplePages(group);
    expect([sample?.shown.length, sample?.more]).toEqual([shown, more]);
  });
});
