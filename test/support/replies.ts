/** Replies and fetches made by hand, for the wrappers that need no network. */

import type { Answered, Failed, Fetch, Reply, Request } from '../../src/fetch/reply.ts';

export const answer = (status: number, headers: Record<string, string> = {}, body = ''): Answered => ({
  kind: 'answered',
  url: new URL('https://tea.example/'),
  status,
  headers,
  body: Buffer.from(body),
  truncated: false,
  hops: [],
  timing: { firstByte: 1, total: 2 },
  retries: 0,
});

export const failure = (outcome: Failed['outcome'], reason = 'connection reset', transient = false): Failed => ({
  kind: 'failed',
  url: new URL('https://tea.example/'),
  outcome,
  reason,
  transient,
  hops: [],
  retries: 0,
});

export interface ScriptedFetch extends Fetch {
  readonly asked: readonly Request[];
}

/** Gives the replies in turn, the last one for ever, each for the address that was asked. */
export function scripted(...replies: readonly Reply[]): ScriptedFetch {
  const asked: Request[] = [];
  const fetch = async (request: Request): Promise<Reply> => {
    const reply = replies[Math.min(asked.length, replies.length - 1)] ?? answer(200);
    asked.push(request);
    return { ...reply, url: request.url };
  };
  return Object.assign(fetch, { asked });
}

/** Answers by address; what is not there is a 404. */
export function answering(table: Readonly<Record<string, Reply>>): ScriptedFetch {
  const asked: Request[] = [];
  const replies = new Map(Object.entries(table));
  const fetch = async (request: Request): Promise<Reply> => {
    asked.push(request);
    return { ...(replies.get(request.url.href) ?? answer(404)), url: request.url };
  };
  return Object.assign(fetch, { asked });
}
