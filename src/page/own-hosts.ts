/** The hosts that count as the site itself. */

import { bareHost, parseHttp } from '../address.ts';
import type { Site } from '../site.ts';

const known = new WeakMap<Site, ReadonlySet<string>>();

/** Whether an address points to the site itself; the www twin and the other scheme count. */
export function isOwn(site: Site, url: URL): boolean {
  return (url.protocol === 'https:' || url.protocol === 'http:') && ownHosts(site).has(hostKey(url));
}

function ownHosts(site: Site): ReadonlySet<string> {
  let hosts = known.get(site);
  if (!hosts) {
    hosts = new Set(site.origins.flatMap((origin) => parseHttp(origin) ?? []).map(hostKey));
    known.set(site, hosts);
  }
  return hosts;
}

const hostKey = (url: URL): string => (url.port ? `${bareHost(url)}:${url.port}` : bareHost(url));
