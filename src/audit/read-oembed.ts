/** Reads the fields of an oEmbed answer, JSON or XML, or tells what came instead. */

import { TextDecoder } from 'node:util';
import type { OembedAnswer } from '../resources.ts';
import { fold, shorten } from '../text.ts';

type Fields = OembedAnswer['fields'];
type Reading = Pick<OembedAnswer, 'format' | 'fault' | 'fields'>;

const longestValue = 500;

export async function readOembed(body: Uint8Array): Promise<Reading> {
  const text = new TextDecoder('utf-8').decode(body).trim(); // without a byte order mark
  if (text === '') return nothing('nothing');
  if (/^<(?:!doctype\s+html|html|head|body|!--)/i.test(text)) return nothing('an HTML page');
  if (text.startsWith('<')) return readXml(text);
  return readJson(text);
}

const nothing = (fault: string): Reading => ({ fault, fields: {} });

function readJson(text: string): Reading {
  const value = parseJson(text);
  if (value === undefined) return nothing(/^[\w$.]+\s*\(/.test(text) ? 'a call of a script' : 'text that is no JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return nothing('JSON that is no object');
  const fields = Object.entries(value).flatMap(([name, field]) =>
    isPlain(field) ? [[name, cut(field)] as const] : [],
  );
  return { format: 'json', fields: Object.fromEntries(fields.slice(0, mostFields)) };
}

/** The specification has twenty. */
const mostFields = 60;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller says what it is instead
  }
}

const isPlain = (value: unknown): value is Fields[string] => value === null || /^(?:str|num|boo)/.test(typeof value);

const cut = (value: Fields[string]): Fields[string] =>
  typeof value === 'string' ? shorten(fold(value), longestValue) : value;

/** `<oembed>` with a child for each field, https://oembed.com/#section2.3. */
async function readXml(text: string): Promise<Reading> {
  const { SaxesParser } = await import('saxes'); // few answers are XML
  const parser = new SaxesParser({});
  const fields = new Map<string, string>();
  const open: string[] = [];
  let fault: string | undefined;
  parser.on('error', () => {
    fault ??= 'XML that does not parse';
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (open.length === 1 && name !== 'oembed') fault ??= `XML of <${shorten(name, 40)}>`;
  });
  const add = (piece: string): void => {
    const [, name] = open;
    if (name === undefined || open.length !== 2 || (fields.size === mostFields && !fields.has(name))) return;
    const before = fields.get(name) ?? '';
    if (before.length <= longestValue) fields.set(name, before + piece);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  for (let at = 0; at < text.length && !fault; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  if (!fault) parser.close();
  if (fault) return nothing(fault);
  return { format: 'xml', fields: Object.fromEntries([...fields].map(([name, value]) => [name, cut(value)])) };
}

/** A fault makes the parser slow: it gets no more than this to read after one. */
const pieceLength = 4096;
