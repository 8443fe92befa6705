import { probeOembed } from '../../../src/audit/probes/oembed.ts';
import { createFetch } from '../../../src/fetch/create-fetch.ts';
import { shop } from '../../support/rules.ts';
import { serve } from '../../support/serve.ts';

it('asks as the site, and tells what the answer holds or is', async () => {
  const site = await serve({
    '/json': {
      headers: { 'content-type': 'Application/JSON; charset=utf-8' },
      body: '{"version":"1.0","type":"link"}',
    },
    '/xml': { headers: { 'content-type': 'text/xml' }, body: '<oembed><type>link</type></oembed>' },
    '/page': '<!doctype html><title>Tea</title>',
    '/endless': { headers: { 'content-type': 'application/json' }, body: `{"html":"${'a'.repeat(300_000)}"}` },
  });
  const { fetch, close } = createFetch({ targets: [{ url: new URL(site.origin) }], userAgent: 'test' });
  const tools = { fetch, site: { ...shop, start: 'https://teas.com/' } };
  const probe = (path: string) => probeOembed(site.url(path), tools);

  expect(await probe('/json')).toEqual({
    url: `${site.origin}/json`,
    finalUrl: `${site.origin}/json`,
    redirects: 0,
    outcome: 'ok',
    status: 200,
    contentType: 'application/json',
    format: 'json',
    fields: { version: '1.0', type: 'link' },
  });
  expect(await probe('/xml')).toMatchObject({ format: 'xml', fields: { type: 'link' } });
  expect(await probe('/page')).toMatchObject({ contentType: 'text/html', fault: 'an HTML page', fields: {} });
  expect(await probe('/endless')).toMatchObject({ fault: 'more than 256 kB' });
  expect(await probe('/gone')).toMatchObject({ outcome: 'http_error', status: 404 });
  expect(site.asked[0]?.headers.referer).toBe('https://teas.com/');
  await close();
});
