import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { crawlDelay, groupFor, isAllowed, maxRobotsBytes, parseRobots } from '../../src/fetch/robots.ts';

interface Case {
  readonly name: string;
  readonly robots: string;
  readonly userAgent: string;
  readonly url: string;
  readonly allowed: boolean;
  readonly source: string;
  readonly fill?: readonly [string, number];
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('robots-cases.json', import.meta.url), 'utf8'));
const fileOf = ({ robots, fill }: Case) => (fill ? robots.replace('{{fill}}', () => fill[0].repeat(fill[1])) : robots);

describe('the vectors of RFC 9309 and Google', () => {
  it.each(cases)('$name ($source)', (one) => {
    expect(isAllowed(parseRobots(fileOf(one)), one.userAgent, one.url)).toBe(one.allowed);
    expect(isAllowed(parseRobots(Buffer.from(fileOf(one))), one.userAgent, new URL(one.url))).toBe(one.allowed);
  });
});

const site = 'https://site.example';

describe('crawl-delay', () => {
  it.each([
    ['0.5', 500],
    ['10', 10_000],
    [' 2 # be gentle', 2000],
    ['1e9', 1e12],
    ['-1', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['', undefined],
    ['ten', undefined],
  ])('%s', (value, delay) => {
    expect(crawlDelay(parseRobots(`User-agent: *\nCrawl-delay: ${value}\nDisallow: /a`), 'smo')).toBe(delay);
  });

  it('belongs to the bots named so far', () => {
    const robots = parseRobots('User-agent: Slow\nCrawl-delay: 10\nUser-agent: *\nDisallow: /x');
    expect(crawlDelay(robots, 'slow')).toBe(10_000);
    expect(crawlDelay(robots, 'smo')).toBeUndefined();
    expect(isAllowed(robots, 'slow', `${site}/x`)).toBe(false);
  });

  it('is the longest of merged groups', () => {
    const robots = parseRobots('User-agent: smo\nCrawl-delay: 3\nDisallow:\nUser-agent: SMO\nCrawl-delay: 2\n');
    expect(crawlDelay(robots, 'smo')).toBe(3000);
  });
});

describe('sitemaps', () => {
  it('come in order, from anywhere in the file', () => {
    const robots = parseRobots(`\ufeffSitemap: ${site}/one.xml\rUser-agent: *\r\nsite-map:/zwei-ü.xml # two\nSitemap:`);
    expect(robots.sitemaps).toEqual([`${site}/one.xml`, '/zwei-ü.xml']);
  });
});

describe('names', () => {
  it.each([
    ['SMO', 'smo'],
    ['smo/1.2 (+https://example.com)', 'smo'],
    ['* everybody', 'anyone'],
    ['Slackbot-LinkExpanding', 'slackbot-linkexpanding'],
  ])('%s is for %s', (name, token) => {
    expect(isAllowed(parseRobots(`User-agent: ${name}\nDisallow: /`), token, site)).toBe(false);
  });

  it('a name without letters is nobody, and takes the rules below it along', () => {
    const robots = parseRobots('User-agent: smo\nDisallow: /a\nUser-agent: 360\nDisallow: /b');
    expect(isAllowed(robots, 'smo', `${site}/b`)).toBe(true);
  });

  it('__proto__ is a name like another', () => {
    const robots = parseRobots('User-agent: __proto__\nDisallow: /');
    expect(isAllowed(robots, 'smo', site)).toBe(true);
    expect(isAllowed(robots, '__proto__', site)).toBe(false);
  });

  it('tells whether a bot has rules of its own', () => {
    const robots = parseRobots('User-agent: Twitterbot\nDisallow: /a\nUser-agent: *\nDisallow: /b');
    expect(groupFor(robots, 'Twitterbot')).toBe(robots.groups.get('twitterbot'));
    expect(groupFor(robots, 'LinkedInBot')).toBe(robots.groups.get('*'));
  });
});

describe('bytes', () => {
  it('keeps paths in other encodings as bytes', () => {
    const file = Buffer.concat([
      Buffer.from('User-agent: *\nDisallow: /'),
      Buffer.from([0xd7, 0xe9]),
      Buffer.from('/\n'),
    ]);
    expect(isAllowed(parseRobots(file), 'smo', `${site}/%d7%E9/a`)).toBe(false);
  });

  it('reads a view into a larger buffer', () => {
    const whole = Buffer.from('xxxxUser-agent: *\nDisallow: /');
    expect(isAllowed(parseRobots(whole.subarray(4)), 'smo', site)).toBe(false);
  });

  it.each([
    ['a space in a rule', '/my page', '/my%20page'],
    ['braces', '/{id}', '/%7Bid%7D'],
    ['per cent that encodes nothing', '/100%', '/100%'],
  ])('%s', (_, rule, path) => {
    expect(isAllowed(parseRobots(`User-agent: *\nDisallow: ${rule}`), 'smo', site + path)).toBe(false);
  });

  it('ends at 500 KiB', () => {
    const head = 'User-agent: *\n';
    const late = (fill: number) => parseRobots(`${head}${'#'.repeat(fill)}\nDisallow: /late`);
    expect(isAllowed(late(maxRobotsBytes - 200), 'smo', `${site}/late`)).toBe(false);
    expect(isAllowed(late(maxRobotsBytes), 'smo', `${site}/late`)).toBe(true);
  });

  it('cuts a line at 16,664 bytes', () => {
    const rule = `/${'a'.repeat(17_000)}`;
    const { rules } = parseRobots(`User-agent: *\nDisallow: ${rule}`).groups.get('*') ?? { rules: [] };
    expect(rules[0]?.pattern.length).toBe(2083 * 8 - 'Disallow: '.length);
  });
});

describe('hostile files', () => {
  it('never throws and never misreads a full closure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.webUrl({ withQueryParameters: true }), (noise, url) => {
        const robots = parseRobots(Buffer.concat([noise, Buffer.from('\nUser-agent: smo\nDisallow: /\n')]));
        expect(typeof isAllowed(robots, 'other', url)).toBe('boolean');
        if (noise.every((byte) => byte < 32)) expect(isAllowed(robots, 'smo', url)).toBe(false);
      }),
    );
  });

  it('counts equal rules once', () => {
    const robots = parseRobots(`User-agent: *\n${'Disallow: /*a*b\n'.repeat(30_000)}`);
    expect(robots.groups.get('*')?.rules).toHaveLength(1);
  });

  it('matches an address against 28,000 rules in bounded time', () => {
    const rules = Array.from({ length: 28_000 }, (_, n) => `Disallow: /*${n}*b`).join('\n');
    const robots = parseRobots(`User-agent: *\n${rules}`);
    const started = performance.now();
    expect(isAllowed(robots, 'smo', `${site}/${'a'.repeat(2000)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
