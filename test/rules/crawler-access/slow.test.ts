import rule from '../../../rules/crawler-access/slow.ts';
import { testRule } from '../../../src/testing.ts';

const after = (firstByte: number, total = firstByte) => ({
  html: '<title>Tea</title>',
  reply: { timing: { firstByte, total } },
});

testRule(rule, {
  passes: [after(0), after(3000), { title: 'slow to end', ...after(200, 8000) }],
  fails: [
    { ...after(4234.5), finds: ['Expected the first byte within 3 s, found 4.2 s'] },
    {
      ...after(12_000),
      finds: ['Expected the first byte within 3 s, found 12 s, longer than WhatsApp (10 s) and Discord (10 s) wait'],
    },
    { ...after(12_000), networks: ['mastodon'], finds: ['Expected the first byte within 3 s, found 12 s'] },
    {
      ...after(700),
      options: { maxMilliseconds: 500 },
      finds: ['Expected the first byte within 0.5 s, found 0.7 s'],
    },
  ],
  skips: [
    { url: 'http://127.0.0.1:8080/', ...after(9000) },
    { url: 'https://tea.internal/', ...after(9000) },
  ],
});
