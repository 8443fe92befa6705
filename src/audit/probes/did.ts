/** Looks up which account a domain names as its own: by a record in the DNS, and by a file. */

import { TextDecoder } from 'node:util';
import type { Reply } from '../../fetch/reply.ts';
import type { DidAnswer, NotProbed } from '../../resources.ts';
import { shorten } from '../../text.ts';
import { answerOf, isFine, notAsked } from './answer.ts';
import type { ProbeTools } from './probes.ts';

const did = /^did:[a-z]+:[a-zA-Z0-9._:%-]{1,200}$/;

export async function probeDid(
  url: URL,
  { fetch, texts }: Pick<ProbeTools, 'fetch' | 'texts'>,
): Promise<DidAnswer | NotProbed> {
  const [reply, records] = await Promise.all([
    fetch({ url, purpose: 'account', maxBytes: 16 * 1024 }),
    texts(`_atproto.${url.hostname}`),
  ]);
  const missing = notAsked(reply);
  if (missing) return missing;
  const record = records && recordIn(records);
  return { ...answerOf(url, reply), ...(record !== undefined && { record }), ...fileOf(reply) };
}

/** Two records that name two accounts name none. */
function recordIn(records: readonly string[]): string | null {
  const named = new Set(records.flatMap((text) => /^did=(.+)$/.exec(text)?.[1] ?? []));
  const [first = ''] = named;
  return named.size === 1 && did.test(first) ? first : null;
}

function fileOf(reply: Reply): Pick<DidAnswer, 'file' | 'fault'> {
  if (reply.kind === 'failed') return {};
  if (reply.status === 404 || reply.status === 410) return { file: null };
  if (!isFine(reply.status)) return {};
  const text = new TextDecoder().decode(reply.body).trim();
  if (did.test(text)) return { file: text };
  return { file: null, fault: /^\s*</.test(text) ? 'a page' : `"${shorten(text, 40)}"` };
}
