/** What is wrong with a robots.txt, whatever it allows. */

import { nearest } from '../text.ts';
import { mediaType } from './media-type.ts';
import type { Answered } from './reply.ts';

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
    const name = text.split(':', 1)[0]?.trim().toLowerCase() ?? '';
    isNamed ||= name === 'user-agent';
    const fault = text === '' ? undefined : faultOf(name, text, isNamed);
    if (fault) yield { ...fault, line: index + 1, text: text.slice(0, 200) };
  }
}

type LineFault = { readonly kind: 'line'; readonly meant?: string } | { readonly kind: 'homeless' };

/** Google guesses at slips, others do not; what looks like a directive and is none may be one of tomorrow. */
function faultOf(name: string, text: string, isNamed: boolean): LineFault | undefined {
  const isDirective = text.includes(':');
  if (isDirective && rules.has(name)) return isNamed ? undefined : { kind: 'homeless' };
  if (isDirective && (directives.has(name) || extensions.has(name))) return undefined;
  const word = isDirective ? name : (name.split(/[ \t]/, 1)[0] ?? '');
  const meant = word.length < 30 ? nearest(word, spellings) : undefined;
  if (meant) return { kind: 'line', meant };
  return isDirective ? undefined : { kind: 'line' };
}

const rules: ReadonlySet<string> = new Set(['allow', 'disallow']);
const directives: ReadonlySet<string> = new Set(['user-agent', 'sitemap', 'crawl-delay']);
const spellings = ['User-agent', 'Disallow', 'Allow', 'Sitemap', 'Crawl-delay'];

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
