/** Pages that firewalls put before the page that was asked for. */

import type { Sourced } from './network.ts';
import { documented, unconfirmed } from './sources.ts';

interface Challenge extends Sourced {
  readonly of: string;
  readonly header?: readonly [name: string, value: RegExp];
  /** Stands in such pages only; looked for in pages of few words. */
  readonly text?: RegExp;
}

const challenges: readonly Challenge[] = [
  {
    of: 'Cloudflare',
    header: ['cf-mitigated', /^challenge$/i],
    text: /\b_cf_chl_opt\b/,
    ...documented(
      'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
    ),
  },
  {
    of: 'AWS WAF',
    header: ['x-amzn-waf-action', /^(?:challenge|captcha)$/i],
    ...documented('https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html'),
  },
  { of: 'DataDome', text: /\bcaptcha-delivery\.com\b/, ...unconfirmed },
  { of: 'Imperva', text: /\b_Incapsula_Resource\b/, ...unconfirmed },
  { of: 'HUMAN', text: /\bpx-captcha\b/, ...unconfirmed },
  { of: 'Sucuri', text: /\bsucuri_cloudproxy_js\b/, ...unconfirmed },
];

const mostWords = 200;
const mostLetters = 100_000;

/** Whose challenge an answer is; undefined when it is a page like any other. */
export const challengeOf = (
  headers: Readonly<Record<string, string>>,
  html: string,
  wordCount: number,
): string | undefined =>
  challenges.find(
    ({ header, text }) =>
      header?.[1].test(headers[header[0]] ?? '') ||
      (text && wordCount < mostWords && text.test(html.slice(0, mostLetters))),
  )?.of;
