/** Share endpoints out of an address and what differs from the usual. */

import type { ShareEndpoint, Sourced } from './network.ts';

type ShareDetails = Sourced &
  Partial<Omit<ShareEndpoint, 'host' | 'path' | 'scheme' | 'known'>> & {
    /** Known parameters beside `url`, `text` and the required ones. */
    readonly also?: readonly string[];
  };

/** Unless told otherwise the endpoint is current and wants its `url`, or, having none, its `text`. */
export function shareAt(address: string, { also = [], ...details }: ShareDetails): ShareEndpoint {
  const [, scheme = '', host = '', path = ''] = /^([a-z+-]+):(?:\/\/)?([^/]*)(.*)$/.exec(address) ?? [];
  const carrier = details.url ?? details.text;
  const required = details.required ?? (carrier ? [carrier] : []);
  const named = [...required, details.url, details.text, ...Object.keys(details.when ?? {}), ...also];
  return {
    host,
    path,
    ...(scheme !== 'https' && { scheme }),
    state: 'current',
    ...details,
    required,
    known: [...new Set(named.filter((name) => name !== undefined))],
  };
}
