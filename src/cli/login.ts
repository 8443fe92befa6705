/** Takes the login out of `https://user:password@example.com`: it must reach neither reports nor other hosts. */

import { parse } from '../address.ts';
import type { PartialOptions } from '../config/options.ts';
import { UserError } from '../errors.ts';

export function withoutLogin(options: PartialOptions): PartialOptions {
  const targets = options.targets ?? [];
  const url = targets.map(urlOf).find((found) => found && (found.username || found.password));
  if (!url) return options;
  if (targets.length > 1) {
    throw new UserError('A login inside an address works for a single target; audit the others by themselves');
  }
  const authorization = `Basic ${Buffer.from(`${decode(url.username)}:${decode(url.password)}`).toString('base64')}`;
  url.username = '';
  url.password = '';
  const headers = { authorization, ...options.crawl?.headers };
  return { ...options, targets: [url.href], crawl: { ...options.crawl, headers } };
}

const urlOf = (target: string): URL | undefined => (/^\s*https?:/i.test(target) ? parse(target) : undefined);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % that encodes nothing
  }
}
