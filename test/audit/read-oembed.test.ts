import fc from 'fast-check';
import { readOembed } from '../../src/audit/read-oembed.ts';

const read = (text: string) => readOembed(new TextEncoder().encode(text));

it.each([
  [
    'JSON',
    '\ufeff{"version":"1.0","width":600,"height":null,"more":{"a":1}}',
    { version: '1.0', width: 600, height: null },
  ],
  [
    'XML',
    '<?xml version="1.0"?>\n<oembed><version>1.0</version><type>rich</type><html>&lt;p&gt;Tea&lt;/p&gt;</html><title><![CDATA[Green & black]]></title></oembed>',
    { version: '1.0', type: 'rich', html: '<p>Tea</p>', title: 'Green & black' },
  ],
])('reads %s', async (format, text, fields) => {
  expect(await read(text)).toEqual({ format: format.toLowerCase(), fields });
});

it.each([
  ['', 'nothing'],
  ['<!DOCTYPE html><title>Not found</title>', 'an HTML page'],
  ['<html><body>', 'an HTML page'],
  ['{"version":', 'text that is no JSON'],
  ['callback({"version":"1.0"})', 'a call of a script'],
  ['[]', 'JSON that is no object'],
  ['"tea"', 'JSON that is no object'],
  ['<oembed><version>1.0', 'XML that does not parse'],
  ['<oembed><title>a & b</title></oembed>', 'XML that does not parse'],
  ['<rss version="2.0"/>', 'XML of <rss>'],
])('tells what came instead: %s', async (text, fault) => {
  expect(await read(text)).toEqual({ fault, fields: {} });
});

it('takes whatever comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `<oembed>${text}</oembed>`),
      ),
      async (text) => {
        const { fields, fault, format } = await read(text);
        expect(fault === undefined).toBe(format !== undefined);
        expect(JSON.stringify(fields).length).toBeLessThan(100_000);
      },
    ),
  );
});

it('is quick with many elements in each other', async () => {
  expect(await read('<oembed>'.repeat(30_000))).toEqual({ fault: 'XML that does not parse', fields: {} });
});
