/** How the secrets of applications look that sign people in; keys that are meant for the public are none. */

import type { Sourced } from '../network.ts';
import { documented, unconfirmed } from '../sources.ts';

export interface SecretForm extends Sourced {
  /** Global; groups `key` and `value`, else the whole match is the secret. */
  readonly pattern: RegExp;
  /** In place of the key, for people. */
  readonly name?: string;
  /** What must stand near by, so that it is the secret of a sign-in and nothing else of that name. */
  readonly besides?: RegExp;
}

const observed = (source: string): Sourced => ({ source, confidence: 'observed' });
const oauth = documented('https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1');

/** Stripe hands its `client_secret` to the browser by design, and never beside the id of a client. */
const client = /client[_-]?id\b|\boauth|\bgrant_type\b/i;

export const secretForms: readonly SecretForm[] = [
  {
    pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g,
    name: 'Google client secret',
    ...observed('https://github.com/trufflesecurity/trufflehog/pull/5030'),
  },
  {
    pattern: /[?&;](?<key>client_secret)=(?<value>[A-Za-z0-9_~.-]{16,200})(?=[&"'`\s#\\]|$)/g,
    besides: client,
    ...oauth,
  },
  {
    pattern:
      /(?<![\w-])(?<key>client_?secret)\\?(?:["']|&quot;)?\s{0,9}[:=]\s{0,9}\\?(?:["'`]|&quot;)(?!GOCSPX-)(?<value>(?!(?:pi|seti|src|cs|sub|cuss|ek)_)[A-Za-z0-9_~.-]{16,200})\\?(?:["'`]|&quot;)/gi,
    besides: client,
    ...oauth,
  },
  {
    pattern:
      /(?<![\w-])(?<key>app_?secret)\\?(?:["']|&quot;)?\s{0,9}[:=]\s{0,9}\\?(?:["'`]|&quot;)(?<value>[0-9a-f]{32})\\?(?:["'`]|&quot;)/gi,
    besides: /\bapp[_-]?id\b|\bfacebook|\bFB\./i,
    ...unconfirmed,
  },
];
