import { groupFor, parseRobots } from '../../src/fetch/robots.ts';
import { defaultUserAgent, robotsToken } from '../../src/fetch/user-agent.ts';

it('names itself and where to ask', () => {
  expect(defaultUserAgent('1.2.3')).toBe('smo/1.2.3 (+https://github.com/smo-audit/smo)');
});

it('is found in robots.txt by the token and by the whole name', () => {
  const robots = parseRobots(`User-agent: ${defaultUserAgent('1.2.3')}\nDisallow: /`);
  expect(groupFor(robots, robotsToken)).toBeDefined();
});
