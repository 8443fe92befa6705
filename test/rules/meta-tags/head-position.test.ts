import rule from '../../../rules/meta-tags/head-position.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const title = '<meta property="og:title" content="Tea">';
const image = '<meta name="twitter:image" content="https://example.com/tea.jpg">';
const kilobytes = (count: number) => `<style>\n${'a'.repeat(count * 1024)}</style>`;

testRule(rule, {
  passes: [
    `<head>${title}</head><body></body>`,
    `<head><noscript><img src="/pixel.gif"></noscript>${title}</head>`,
    { title: 'behind </head>, where browsers still take it for the head', html: `<head></head>\n${title}<body>` },
    { title: 'the same name stands in the head too', html: `<head>${title}</head><body>${title}` },
    kilobytes(20) + title,
    { html: kilobytes(50) + title, networks: ['facebook', 'x'] },
    { html: title + kilobytes(400) + title },
  ],
  fails: [
    {
      html: `<head></head><body><p>Tea</p>${title}${image}`,
      finds: ['Expected og:title, twitter:image in <head>, found in <body>'],
    },
    {
      html: `<head>\n<img src="/pixel.gif">\n${title}${image}</head>`,
      finds: ['Expected og:title, twitter:image in <head>, found behind <img> in line 2, which ends it'],
      helps: ['Move what does not belong into <head> behind </head>: <img> in line 2'],
    },
    {
      html: `<head>\n\nsome words\n${title}</head>`,
      finds: ['Expected og:title in <head>, found behind text in line 3, which ends it'],
    },
    {
      html: `<script></script>${kilobytes(320)}${title}${image}`,
      finds: ['Expected og:title, twitter:image within the first 300 KB that WhatsApp reads, found after 320 KB'],
      helps: ['Move the tags up, before inline styles and scripts; the heaviest is <style> in line 1, 320 KB'],
    },
    {
      html: kilobytes(40) + title,
      finds: ['Expected og:title within the first 32 KB that Slack reads, found after 40 KB'],
    },
  ],
  skips: ['<head><title>Tea</title></head>', '<body><meta property="og:title" content="">'],
});

it('is mild about what only third parties say', () => {
  const found = (html: string) => judgeExample(rule, html).findings[0];
  expect(found(kilobytes(40) + title)).toMatchObject({ severity: 'info', networks: ['slack'] });
  expect(found(kilobytes(320) + title)).toMatchObject({ severity: 'warning', networks: ['whatsapp'] });
});
