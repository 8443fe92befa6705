import { addressFrom, encodeHandle, profilePattern, profilesAt } from '../../src/networks/profile-form.ts';
import { unconfirmed } from '../../src/networks/sources.ts';

it.each([
  ['https://tea.example/{handle}', '/tea', { handle: 'tea' }],
  ['https://tea.example/{handle}/', '/tea', { handle: 'tea' }],
  ['https://tea.example/@{handle}', '/@tea', { handle: 'tea' }],
  ['https://tea.example/p/{id}', '/P/1', { id: '1' }],
  ['https://tea.example/*/{handle}', '/a/tea', { handle: 'tea' }],
  ['https://tea.example/~a.b/{handle}', '/~a.b/tea', { handle: 'tea' }],
  ['https://tea.example/~a.b/{handle}', '/~axb/tea', undefined],
  ['https://tea.example/{handle}', '/tea/pot', undefined],
])('%s matches %s', (template, path, groups) =>
  expect(profilePattern(template).path.exec(path)?.groups).toEqual(groups === undefined ? undefined : { ...groups }),
);

it('knows tabs', () => {
  const { path } = profilePattern('https://tea.example/{handle}', { tabs: ['about', 'videos'] });
  expect(path.test('/tea/about')).toBe(true);
  expect(path.test('/tea/post')).toBe(false);
});

it('knows subdomains and parameters', () => {
  expect(profilePattern('https://{handle}.tea.example/')).toMatchObject({ subdomain: true });
  expect(profilePattern('https://tea.example/user?id={handle}')).toMatchObject({
    parameter: { name: 'id', carries: 'handle' },
  });
  expect(profilePattern('https://tea.example/user?u={id}')).toMatchObject({ parameter: { name: 'u', carries: 'id' } });
});

it.each([
  ['https://tea.example/{handle}', 'a b', 'https://tea.example/a%20b'],
  ['https://tea.example/{handle}', 'a?b#c', 'https://tea.example/a%3Fb%23c'],
  ['https://tea.example/{handle}', '$&', 'https://tea.example/$&'],
  ['https://tea.example/{handle}', '\ud800', 'https://tea.example/%EF%BF%BD'],
  ['https://{handle}.tea.example', 'tea', 'https://tea.tea.example'],
  ['https://{handle}.tea.example', 'a/b', 'https://a%2Fb.tea.example'],
])('%s takes %s', (template, handle, address) => expect(addressFrom(template)(handle)).toBe(address));

it('encodes what a path cannot hold', () => expect(encodeHandle('a/b@c:d%é')).toBe('a/b@c:d%25%C3%A9'));

it('takes the first template for canonical', () =>
  expect(profilesAt(['https://a.example/{handle}', 'https://b.example/{handle}'], unconfirmed).canonical('tea')).toBe(
    'https://a.example/tea',
  ));
