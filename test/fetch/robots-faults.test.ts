import fc from 'fast-check';
import { robotsFaults } from '../../src/fetch/robots-faults.ts';
import { answer } from '../support/replies.ts';

const plain = { 'content-type': 'text/plain; charset=utf-8' };
const faultsIn = (body: string, headers: Record<string, string> = plain) => robotsFaults(answer(200, headers, body));

describe('no faults', () => {
  it.each([
    '',
    '# nothing yet',
    '\ufeffUser-agent: *\r\nDisallow: /admin\r\n\r\nSitemap: https://tea.example/sitemap.xml',
    'USER-AGENT : *\nDISALLOW:',
    'Sitemap: /a.xml\nUser-agent: *\nAllow: /',
    'Sitemap: /a.xml\nCrawl-delay: 2',
    'User-agent: *\nClean-param: s /forum/\nHost: tea.example\nContent-Signal: ai-train=no',
    'User-agent: *\nSomething-of-tomorrow: yes',
    'User-agent: GPTBot # <html>\nDisallow: /',
  ])('%j', (body) => expect(faultsIn(body)).toEqual([]));

  it('without a type', () => expect(faultsIn('User-agent: *', {})).toEqual([]));
});

describe('faults', () => {
  it.each([
    ['<!DOCTYPE html><title>Tea</title>', [{ kind: 'page' }]],
    ['\ufeff \n<!-- built --> <html lang="en">', [{ kind: 'page' }]],
    ['Disallow: /admin\nUser-agent: *', [{ kind: 'homeless', line: 1, text: 'Disallow: /admin' }]],
    ['User-agent: *\r\n\r\nDisalows: /x', [{ kind: 'line', meant: 'Disallow', line: 3, text: 'Disalows: /x' }]],
    ['Sitemaps: /a.xml # all', [{ kind: 'line', meant: 'Sitemap', line: 1, text: 'Sitemaps: /a.xml' }]],
    [
      'Useragent: *\nDissallow: /admin',
      [
        { kind: 'line', meant: 'User-agent', line: 1, text: 'Useragent: *' },
        { kind: 'line', meant: 'Disallow', line: 2, text: 'Dissallow: /admin' },
      ],
    ],
    ['User-agent: *\nDisallow /admin', [{ kind: 'line', meant: 'Disallow', line: 2, text: 'Disallow /admin' }]],
    ['Keep out, please', [{ kind: 'line', line: 1, text: 'Keep out, please' }]],
  ])('%j', (body, faults) => expect(faultsIn(body)).toEqual(faults));

  it('of how it is served', () => {
    expect(robotsFaults({ ...answer(200, { 'content-type': 'text/html' }, 'User-agent: *'), truncated: true })).toEqual(
      [{ kind: 'type', type: 'text/html' }, { kind: 'size' }],
    );
  });

  it('are told up to a few', () => expect(faultsIn('Keep out\n'.repeat(100))).toHaveLength(5));
});

it('reads whatever is served there', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (body) => robotsFaults({ ...answer(200), body }).length <= 5),
  );
  expect(faultsIn(`${' '.repeat(500_000)}x`)).toHaveLength(1);
});
