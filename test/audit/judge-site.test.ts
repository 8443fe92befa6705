import { judgeSite, type SiteRuleOn, wantedBySite } from '../../src/audit/judge-site.ts';
import { type LinkAnswer, link } from '../../src/resources.ts';
import { siteRule } from '../../src/rule.ts';
import type { WholeSite } from '../../src/site.ts';
import { nobody } from '../support/sample-audit.ts';

const rule = siteRule<string>({
  summary: 'Require feeds that answer',
  why: 'A reader that is turned away does not come back.',
  sources: ['https://tea.example/'],
  severity: 'warning',
  examples: { good: [], bad: [] },
  collect: ({ url }) => url,
  resources: (pages) => pages.map(({ value }) => link(value)),
  *check(pages, _, __, resources) {
    for (const { value } of pages) {
      if (resources.has(link(value)) && resources.link(value).state === 'broken') yield { message: `Broken: ${value}` };
    }
  },
});
const active: SiteRuleOn = { id: 'tea/feeds', practice: 'tea', rule, severity: 'warning', options: {} };
const site: WholeSite = {
  start: 'https://tea.example/',
  origins: [],
  isLocal: false,
  networks: [],
  brand: { handles: {}, hashtags: [] },
  visits: [],
  identity: nobody,
  now: '2026-12-01T12:00:00.000Z',
  feeds: [],
};
const pages = ['a', 'b'].map((name) => ({ page: 'https://tea.example/', value: `https://tea.example/${name}` }));
const answer = (url: string, state: LinkAnswer['state']): LinkAnswer => ({
  ...{ url, finalUrl: url, outcome: 'ok', status: 200, redirects: 0 },
  state,
});

describe('a site rule that wants resources', () => {
  const wanted = wantedBySite(active, pages, site);
  const [a, b] = ['https://tea.example/a', 'https://tea.example/b'];

  it('names them out of what the pages left', () => expect(wanted).toEqual([link(a), link(b)]));
  it('names none when no page left anything', () => expect(wantedBySite(active, [], site)).toEqual([]));
  it('is judged by those that were probed', () =>
    expect(judgeSite(active, pages, site, { wanted, probed: [answer(a, 'broken'), 'external'] })).toMatchObject({
      verdict: 'failed',
      findings: [{ message: 'Broken: https://tea.example/a' }],
    }));
  it('is skipped when none was, and says why', () =>
    expect(judgeSite(active, pages, site, { wanted, probed: ['offline', 'offline'] })).toEqual({
      ...{ rule: 'tea/feeds', verdict: 'skipped', findings: [] },
      notProbed: 'offline',
    }));
});
