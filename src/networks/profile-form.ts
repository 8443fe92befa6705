/** Profile forms out of address templates such as `https://www.example.com/people/{handle}`. */

import type { ProfileForm, ProfilePattern, Sourced } from './network.ts';

/** `{handle}` or `{id}` captures, `*` stands for one path segment; `tabs` are second segments that still show the profile. */
export function profilePattern(
  template: string,
  { tabs = [], ...details }: Omit<Partial<ProfilePattern>, 'path'> & { readonly tabs?: readonly string[] } = {},
): ProfilePattern {
  const { subdomain, path, parameter } = takeApart(template);
  return {
    path: new RegExp(`^${path.split(capture).map(source).join('')}${tabSource(tabs)}$`, 'i'),
    address: addressFrom(template.replace(/\/\*/g, '')),
    ...(subdomain && { subdomain }),
    ...(parameter && { parameter }),
    ...details,
  };
}

/** Fills a handle into a template. In the place of a host label nothing but a label makes an address. */
export const addressFrom = (template: string) => (value: string) =>
  template.replace(/\{(?:handle|id)\}(\.?)/, (_, dot: string) =>
    dot === '' ? encodeHandle(value) : encodeHandle(value).replaceAll('/', '%2F') + dot,
  );

/** A network whose profiles all look like one of these templates, the canonical one first. */
export function profilesAt(
  templates: string | readonly [string, ...string[]],
  { reserved = [], ...details }: Sourced & Partial<ProfileForm>,
): ProfileForm {
  const list = typeof templates === 'string' ? [templates] : templates;
  return {
    patterns: list.map((template) => profilePattern(template)),
    canonical: addressFrom(list[0] ?? ''),
    reserved,
    ...details,
  };
}

/** Percent-encoded as far as a path needs it; what URL parsers would do to half a surrogate pair is done beforehand. */
export const encodeHandle = (handle: string): string =>
  encodeURI(Buffer.from(handle).toString()).replace(/[?#]/g, encodeURIComponent);

const capture = /(\{(?:handle|id)\}|\*)/;

function source(part: string): string {
  if (part === '*') return '[^/]+';
  if (part.startsWith('{')) return `(?<${part.slice(1, -1)}>[^/]+)`;
  return part.replace(/[.+?^$()|[\]\\]/g, '\\$&');
}

function takeApart(template: string): Pick<ProfilePattern, 'subdomain' | 'parameter'> & { path: string } {
  const [, host = '', path = '', query = ''] = /^https:\/\/([^/]+)([^?]*)\??(.*)$/.exec(template) ?? [];
  const [name, carrier = ''] = query.split('=');
  return {
    path: path === '' ? '/' : path.replace(/(.)\/$/, '$1'),
    ...(host.includes('{') && { subdomain: true }),
    ...(name && { parameter: { name, carries: carrier === '{id}' ? ('id' as const) : ('handle' as const) } }),
  };
}

const tabSource = (tabs: readonly string[]): string => (tabs.length > 0 ? `(?:/(?:${tabs.join('|')}))?` : '');
