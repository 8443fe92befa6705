/** What the page asks of search engines: robots metas and the X-Robots-Tag header. */

import { fold } from '../text.ts';
import type { Page, RobotsDirective } from './page.ts';

/** Agents that read a meta of their own name; anything else named `*bot` is taken for one too. */
const agent =
  /^(?:robots|googlebot(?:-[a-z]+)?|(?!robot$)[a-z]+bot|slurp|yandex|baiduspider|teoma|facebookexternalhit)$/;

/** Directives that stand alone; in a list without commas each counts (`noindex nofollow`). */
const single = new Set([
  'all',
  'follow',
  'index',
  'indexifembedded',
  'noarchive',
  'nocache',
  'nofollow',
  'noimageindex',
  'noindex',
  'none',
  'nositelinkssearchbox',
  'nosnippet',
  'notranslate',
]);

const withValue = new Set(['max-snippet', 'max-image-preview', 'max-video-preview', 'unavailable_after']);

export function readRobots({ metas, headers }: Page): readonly RobotsDirective[] {
  const inMetas = metas
    .filter(({ attribute, key }) => attribute === 'name' && agent.test(key))
    .map(({ key, value, start, end }) => ({
      agent: key,
      directives: splitDirectives(value),
      from: 'meta' as const,
      start,
      end,
    }));
  return [...inMetas, ...readHeader(headers['x-robots-tag'] ?? '')].filter(({ directives }) => directives.length > 0);
}

/** `noindex, googlebot: nofollow, noarchive`: what follows an agent's name is for that agent. */
function readHeader(header: string): RobotsDirective[] {
  const byAgent = new Map<string, string[]>();
  let current = directivesOf(byAgent, 'robots');
  for (const part of header.split(',')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const isAgent = name !== '' && !withValue.has(name) && /^[a-z0-9_*-]+$/.test(name);
    if (isAgent) current = directivesOf(byAgent, name === '*' ? 'robots' : name);
    current.push(...splitDirectives(isAgent ? part.slice(colon + 1) : part));
  }
  return [...byAgent].map(([name, directives]) => ({ agent: name, directives, from: 'header', start: 0, end: 0 }));
}

function directivesOf(byAgent: Map<string, string[]>, name: string): string[] {
  const directives = byAgent.get(name) ?? [];
  byAgent.set(name, directives);
  return directives;
}

function splitDirectives(value: string): readonly string[] {
  return fold(value)
    .toLowerCase()
    .split(',')
    .flatMap((part) => {
      const words = part.trim().split(' ');
      return words.every((word) => single.has(word)) ? words : [part.trim().replace(/ ?: ?/, ':')];
    })
    .filter((directive) => directive !== '');
}

export const isIndexable = ({ robots }: Page): boolean =>
  !robots.some(
    ({ agent, directives }) => agent === 'robots' && directives.some((each) => each === 'noindex' || each === 'none'),
  );
