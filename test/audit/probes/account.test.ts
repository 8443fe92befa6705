import { createProber } from '../../../src/audit/prober.ts';
import { probeAccount } from '../../../src/audit/probes/account.ts';
import { account } from '../../../src/resources.ts';
import { answer, answering, failure } from '../../support/replies.ts';
import { shop } from '../../support/rules.ts';

const webFinger = 'https://tea.example/.well-known/webfinger?resource=acct:mei@tea.example';
const actor = 'https://social.tea.example/users/mei';
const lookup = 'https://social.tea.example/api/v1/accounts/lookup?acct=mei%40tea.example';
const json = (value: unknown) => answer(200, {}, JSON.stringify(value));
const found = json({
  subject: 'acct:mei@tea.example',
  links: [
    { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: 'https://social.tea.example/@mei' },
    { rel: 'self', type: 'application/activity+json', href: actor },
  ],
});
const field = '<a href="https://tea.example/?a=1&amp;b=2" rel="me nofollow noopener">tea.example</a>';
const person = {
  type: 'Person',
  '@context': ['https://www.w3.org/ns/activitystreams', { attributionDomains: { '@id': 'toot:attributionDomains' } }],
  summary: '<p>Tea. <a href="https://blog.example/">Blog</a></p>',
  attachment: [{ type: 'PropertyValue', name: 'Site', value: field }, { type: 'IdentityProof' }],
};
const known = {
  acct: 'mei',
  note: '',
  fields: [
    { name: 'Site', value: field, verified_at: '2026-01-01T00:00:00Z' },
    { name: 'Shop', value: '<a href="https://shop.example/">', verified_at: null },
  ],
};

const told = async (table: Parameters<typeof answering>[0]) => {
  const fetch = answering(table);
  const answered = await probeAccount(new URL(webFinger), { fetch, politely: fetch });
  return { answered, asked: fetch.asked.map(({ url }) => url.href) };
};

it('asks WebFinger, the account and Mastodon, and puts together what they tell', async () => {
  const { answered, asked } = await told({ [webFinger]: found, [actor]: json(person), [lookup]: json(known) });
  expect(answered).toMatchObject({
    outcome: 'ok',
    links: ['https://blog.example/', 'https://tea.example/?a=1&b=2', 'https://shop.example/'],
    verified: ['https://tea.example/?a=1&b=2'],
    credits: [],
  });
  expect(asked).toEqual([webFinger, actor, lookup]);
});

it('tells which sites may credit the account', async () => {
  const { answered } = await told({
    [webFinger]: found,
    [actor]: json({ ...person, attributionDomains: ['Tea.example', 7] }),
  });
  expect(answered).toMatchObject({ credits: ['tea.example'] });
  expect(answered).not.toHaveProperty('verified');
});

it.each([
  ['a server that answers servers only', { [webFinger]: found, [actor]: answer(401), [lookup]: answer(403) }],
  ['pages in place of answers', { [webFinger]: found, [actor]: answer(200, {}, '<html>'), [lookup]: json(['a']) }],
  ['a WebFinger without an address', { [webFinger]: json({ links: [] }) }],
  ['a WebFinger that is a page', { [webFinger]: answer(200, {}, '<html>') }],
  [
    'an address of another kind',
    { [webFinger]: json({ links: [{ rel: 'self', type: 'application/activity+json', href: 'file:///etc' }] }) },
  ],
])('tells nothing of the account: %s', async (_, table) => {
  const { answered } = await told(table);
  expect(answered).toEqual({ url: webFinger, finalUrl: webFinger, redirects: 0, outcome: 'ok', status: 200 });
});

it('tells that nobody has the name', async () => {
  expect((await told({})).answered).toMatchObject({ outcome: 'http_error', status: 404 });
  expect((await told({ [webFinger]: failure('robots_denied') })).answered).toBe('robots_denied');
});

it('comes to no address that the options or robots.txt refuse', async () => {
  const fetch = answering({ [webFinger]: found, [actor]: json(person) });
  const prober = createProber({
    fetch,
    site: shop,
    texts: async () => undefined,
    refusal: ({ hostname }) => (hostname === 'tea.example' ? undefined : 'external'),
    mayFetch: async () => true,
    allows: () => Promise.reject(new Error('not asked for')),
  });
  expect(await prober.probe(account(webFinger))).not.toHaveProperty('links');
  expect(fetch.asked).toHaveLength(1);
});

it('is quick with fields that are nothing but tags', async () => {
  const value = '<a '.repeat(80_000);
  const { answered } = await told({
    [webFinger]: found,
    [actor]: json({ type: 'Person', attachment: [{ value }, { value: '<a'.concat(' href="'.repeat(30_000)) }] }),
  });
  expect(answered).toMatchObject({ links: [] });
});
