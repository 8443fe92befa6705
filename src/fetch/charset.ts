/** Decodes the bytes of a page as browsers do: byte order mark, then header, then `<meta>`, then a guess. */

import { isAscii, isUtf8 } from 'node:buffer';
import { decodeBuffer } from 'encoding-sniffer';
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';

export interface DecodedHtml {
  readonly text: string;
  /** WHATWG name in lower case: `utf-8`, `windows-1252`, `shift_jis`. */
  readonly charset: string;
  /** A charset that the header or a `<meta>` names and that no browser knows. */
  readonly unknownLabel?: string;
}

/** Browsers look at these bytes before they parse (https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding). */
const prescan = 1024;
/** They start anew when a `<meta>` further down names another charset; by then the head should be over. */
const latePrescan = 64 * 1024;

export function decodeHtml(bytes: Uint8Array, contentType = ''): DecodedHtml {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = charsetIn(contentType);
  const known = header !== undefined && isKnown(header);
  const declared = sniff(buffer, prescan, known ? header : undefined);
  const unknownLabel = known ? undefined : (header ?? (declared ? undefined : unknownMeta(buffer)));
  const charset = declared ?? (unknownLabel !== undefined || seemsUtf8(buffer) ? 'utf-8' : legacy(buffer));
  return { text: decode(buffer, charset), charset, ...(unknownLabel !== undefined && { unknownLabel }) };
}

/** The charset that a Content-Type names; undefined when it names none. */
export const charsetIn = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*"?([^",;\s]+)/i.exec(contentType)?.[1];

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false; // the constructor is the only list of labels in the platform
  }
}

function sniff(buffer: Buffer, maxBytes: number, label?: string): string | undefined {
  const sniffer = new Sniffer({ maxBytes, ...(label && { transportLayerEncodingLabel: label }) });
  sniffer.write(buffer);
  return sniffer.resultType === ResultType.DEFAULT ? undefined : sniffer.encoding.toLowerCase();
}

function unknownMeta(buffer: Buffer): string | undefined {
  const start = buffer.toString('latin1', 0, prescan);
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'>;/]+)/i.exec(start)?.[1];
  return label === undefined || isKnown(label) ? undefined : label; // a known one stands in a comment or a script
}

const legacy = (buffer: Buffer): string => sniff(buffer, latePrescan) ?? 'windows-1252';

/** A body cut at a limit may end within a letter; that alone does not make it another charset. */
function seemsUtf8(buffer: Buffer): boolean {
  if (isUtf8(buffer)) return true;
  const whole = buffer.subarray(0, lastLetter(buffer));
  return isUtf8(whole) && !isAscii(whole);
}

/** Where the last letter of several bytes starts, as seen from the end. */
function lastLetter(buffer: Buffer): number {
  let start = buffer.length - 1;
  while (start > buffer.length - 4 && ((buffer[start] ?? 0) & 0xc0) === 0x80) start--;
  return Math.max(0, start);
}

function decode(buffer: Buffer, charset: string): string {
  if (charset !== 'utf-8') return decodeBuffer(buffer, { userEncoding: charset });
  const text = buffer.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
