import type { Service } from '../../../src/networks/network.ts';
import { formerAddress } from '../../../src/networks/services/former-addresses.ts';
import { services } from '../../../src/networks/services/services.ts';
import { somePage } from '../../support/some-page.ts';

it.each([
  ['https://www.dailymotion.com/embed/video/1', 'https://geo.dailymotion.com/player/ with the id of a player'],
  ['https://platform.instagram.com/en_US/embeds.js', 'https://www.instagram.com/embed.js'],
  ['https://t1.kakaocdn.net/kakao_js_sdk/v1/kakao.min.js', 'version 2 from https://t1.kakaocdn.net/kakao_js_sdk/'],
  ['https://t1.kakaocdn.net/kakao_js_sdk/2.7.9/kakao.min.js', undefined],
  ['https://geo.dailymotion.com/player.html?video=1', undefined],
  ['https://example.com/embed/1', undefined],
])('%s was replaced by %s', (address, instead) => {
  expect(formerAddress(new URL(address))?.instead).toBe(instead);
});

const former = services.flatMap(({ id, formerAddresses = [] }: Service) =>
  formerAddresses.map(({ sign, source }) => ({ id, sign, source })),
);

it.each(former)('$sign is an address of $id, with a source', ({ id, sign, source }) => {
  const address = `https://${sign.replace(/^\*\./, 'www.').replaceAll('*', 'en_US')}${sign.endsWith('/') ? 'tea' : ''}`;
  const html = `<script src="${address}"></script><iframe src="${address}"></iframe>`;
  expect(somePage(html).services.map(({ service }) => service.id)).toEqual([id]);
  expect(source).not.toBe('');
});
