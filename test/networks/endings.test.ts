import { endingOf, when } from '../../src/networks/endings.ts';
import { readLink } from '../../src/networks/read-link.ts';

const ending = (address: string) => {
  const reading = readLink(new URL(address));
  return reading?.kind === 'share' ? endingOf(reading.network, reading.endpoint) : 'no share link';
};

it.each([
  ['https://plus.google.com/share?url=x', 'google-plus', true, '2019-04-02'],
  ['https://getpocket.com/save?url=x', 'pocket', true, '2025-07-08'],
  ['https://digg.com/submit?url=x', 'digg', false, '2012'],
  ['https://mix.com/add?url=x', 'mix', false, undefined],
  ['https://v.t.sina.com.cn/share/share.php?url=x', 'weibo', false, undefined],
  ['https://api.addthis.com/oexchange/0.8/forward/facebook/offer?url=x', 'addthis', true, '2023-05-31'],
  ['https://www.addtoany.com/add_to/google_plus?linkurl=x', 'google-plus', true, '2019-04-02'],
  ['https://example.com/tea?share=pocket&nb=1', 'pocket', true, '2025-07-08'],
])('%s', (address, id, isWhole, date) => expect(ending(address)).toMatchObject({ id, isWhole, date }));

it.each([
  'https://x.com/intent/tweet?url=x',
  'https://www.linkedin.com/shareArticle?url=x',
  'https://buffer.com/add?url=x',
])('%s works', (address) => expect(ending(address)).toBeUndefined());

it('knows the networks that buttons without an address name', () => {
  expect(endingOf('google-plus')).toMatchObject({ id: 'google-plus', isWhole: true });
  expect([endingOf('x'), endingOf('copy'), endingOf('custom-12')]).toEqual([undefined, undefined, undefined]);
});

it.each([
  ['2019-04-02', 'on 2019-04-02'],
  ['2017-06', 'in 2017-06'],
  ['2012', 'in 2012'],
])('%s', (date, words) => expect(when(date)).toBe(words));
