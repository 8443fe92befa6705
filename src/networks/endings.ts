/** What of the networks and their share addresses has come to an end. */

import type { ShareEndpoint, Sourced } from './network.ts';
import { networkName, networkOfHost, networks } from './networks.ts';

/** `on 2019-04-02`, `in 2012`. */
export const when = (date: string): string => (/^\d{4}-\d\d-\d\d$/.test(date) ? `on ${date}` : `in ${date}`);

export interface Ending extends Sourced {
  /** Whose end it is: the network's, or that of the service whose address sends the visitor on. */
  readonly id: string;
  readonly name: string;
  /** The network or service is gone as a whole, not only this address of it. */
  readonly isWhole: boolean;
  readonly date?: string | undefined;
  /** What to use or do in its place, a short phrase. */
  readonly instead?: string | undefined;
}

/** Why sharing there leads nowhere; undefined when it works. */
export function endingOf(network: string, endpoint?: ShareEndpoint): Ending | undefined {
  if (endpoint?.state === 'dead') return endOfEndpoint(network, endpoint);
  const closed = networks.get(network)?.closed;
  return closed && { ...closed, id: network, name: networkName(network), isWhole: true };
}

function endOfEndpoint(network: string, endpoint: ShareEndpoint): Ending {
  const owner = endpoint.scheme ? undefined : networkOfHost(endpoint.host);
  const { id } = owner?.closed ? owner : { id: network };
  const closed = networks.get(id)?.closed;
  const { source, confidence } = endpoint;
  return {
    id,
    name: networkName(id),
    isWhole: closed !== undefined,
    date: closed?.date ?? endpoint.closed,
    instead: closed?.instead,
    source,
    confidence,
  };
}
