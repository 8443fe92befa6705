import { campaignParameters, withoutCampaign } from '../../src/page/campaign.ts';

it.each([
  ['https://example.com/tea', [], 'https://example.com/tea'],
  ['https://example.com/tea?a=1&b=#c', [], 'https://example.com/tea?a=1&b=#c'],
  [
    'https://example.com/?utm_source=x&a=1&UTM_Term=y&utm_source=z',
    ['utm_source', 'UTM_Term'],
    'https://example.com/?a=1',
  ],
  ['https://example.com/?utm_source', ['utm_source'], 'https://example.com/'],
  ['https://example.com/utm_source=x?xutm_source=1', [], 'https://example.com/utm_source=x?xutm_source=1'],
])('%s', (address, names, bare) => {
  const url = new URL(address);
  expect(campaignParameters(url)).toEqual(names);
  expect(withoutCampaign(url).href).toBe(bare);
  expect(url.href).toBe(address);
});
