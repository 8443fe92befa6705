/** What is wrong with a robots.txt, whatever it allows. */

import { nearest } from '../text.ts';
import { mediaType } from './media-type.ts';
import type { Answered } from './reply.ts';
import { isDirective } from './robots.ts';

export type RobotsFault =
  /** A web page in its place. */
  | { readonly kind: 'page' }
  /** Not served as plain text. */
  | { readonly kind: 'type'; readonly type: string }
  /** Longer than what is read. */
  | { readonly kind: 'size' }
  /** A line that nobody understands; `meant` is the directive that it comes close to. */
  | { readonly kind: 'line'; readonly line: number; readonly text: string; readonly meant?: string }
  /** A rule before the first `User-agent`, which is for nobody. */
  | { readonly kind: 'homeless'; readonly line: number; readonly text: string };

/** More of one file need not be told. */
const most = 5;

export function robotsFaults(file: Pick<Answered, 'body' | 'headers' | 'truncated'>): readonly RobotsFault[] {
  const { body, headers, truncated } = file;
  const text = Buffer.from(body.buffer, body.byteOffset, body.length)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  if (page.test(text)) return [{ kind: 'page' }];
  const faults: RobotsFault[] = [];
  const type = mediaType(headers['content-type']);
  if (type !== '' && type !== 'text/plain') faults.push({ kind: 'type', type });
  if (truncated) faults.push({ kind: 'size' });
  for (const fault of lineFaults(text)) {
    if (faults.length === most) break;
    faults.push(fault);
  }
  return faults;
}

const page = /^\s*(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype|html|head|body|meta|title|script)[\s>]/i;

function* lineFaults(file: string): Generator<RobotsFault> {
  let isNamed = false;
  for (const [index, raw] of file.split(/\r\n|\r|\n/).entries()) {
    const text = raw.replace(/#.*$/, '').trim();
    const name = nameIn(text);
    isNamed ||= /^user[- ]?agent$/.test(name);
    const fault = faultOf(name, text, isNamed);
    if (fault) yield { ...fault, line: index + 1, text: text.slice(0, 200) };
  }
}

/** `name: value`, or `name value` as some readers take it. */
function nameIn(line: string): string {
  const colon = line.indexOf(':');
  return (colon < 0 ? (line.split(/[ \t]/, 1)[0] ?? '') : line.slice(0, colon)).trim().toLowerCase();
}

type LineFault = { readonly kind: 'line'; readonly meant?: string } | { readonly kind: 'homeless' };

/** What nobody knows and looks like a directive may be one of tomorrow. */
function faultOf(name: string, text: string, isNamed: boolean): LineFault | undefined {
  if (text === '' || extensions.has(name)) return undefined;
  if (isDirective(name)) return isRule.test(name) && !isNamed ? { kind: 'homeless' } : undefined;
  const meant = name.length < 30 ? nearest(name, spellings) : undefined;
  if (meant) return { kind: 'line', meant };
  return text.includes(':') ? undefined : { kind: 'line' };
}

const isRule = /allow|allaw/;

/** Read by one engine or another, or proposed. */
const extensions: ReadonlySet<string> = new Set([
  'host',
  'clean-param',
  'request-rate',
  'visit-time',
  'noindex',
  'nofollow',
  'noarchive',
  'indexpage',
  'content-signal',
  'content-usage',
  'license',
  'ai-usage',
  'comment',
  'robot-version',
]);

const spellings = ['User-agent', 'Disallow', 'Allow', 'Sitemap', 'Crawl-delay'];
