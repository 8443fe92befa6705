/** How a page tells where its oEmbed answer is. */

import { documented } from './sources.ts';

/** The types of the `<link>`; readers compare them letter by letter. */
export const oembedTypes = {
  json: 'application/json+oembed',
  xml: 'text/xml+oembed',
  ...documented('https://oembed.com/#section4'),
} as const;

/** The right type for one that means oEmbed and is not spelt so: `application/xml+oembed`, `text/json+oembed`, `application/json`. */
export const rightOembedType = (type: string): string => (/xml/i.test(type) ? oembedTypes.xml : oembedTypes.json);

interface AnswerFault {
  /** Full sentence, as a finding says it. */
  readonly message: string;
  /** The rule's own unless given. */
  readonly severity?: 'info';
}

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** https://oembed.com/#section2.3.4: what a reader needs of each type. */
const needs: ReadonlyMap<string, readonly string[]> = new Map([
  ['photo', ['url', 'width', 'height']],
  ['video', ['html', 'width', 'height']],
  ['rich', ['html', 'width', 'height']],
  ['link', []],
]);

/** What is wrong with the fields of an answer; nothing more once it says of no known type that it is one. */
export function answerFaults(fields: Fields): readonly AnswerFault[] {
  const { version, type } = fields;
  const faults: AnswerFault[] = [];
  if (!/^1(?:\.0)?$/.test(String(version ?? ''))) faults.push({ message: expected('version "1.0"', version) });
  const needed = needs.get(String(type ?? ''));
  if (!needed) return [...faults, { message: expected('a type of photo, video, link or rich', type) }];
  for (const name of needed) {
    const fault = isSize(name) ? sizeFault(name, fields[name]) : contentFault(name, String(type), fields[name]);
    if (fault) faults.push(fault);
  }
  return faults;
}

const isSize = (name: string): boolean => name === 'width' || name === 'height';

/** X and others write `null` for a height that is not known before it is shown. */
function sizeFault(name: string, value: Fields[string] | undefined): AnswerFault | undefined {
  if (value === null || /^\d+(?:\.\d+)?(?:px)?$/.test(String(value ?? '')) || value === '100%') return undefined;
  return { message: expected(`${name} in pixels`, value), severity: 'info' };
}

function contentFault(name: string, type: string, value: Fields[string] | undefined): AnswerFault | undefined {
  if (typeof value === 'string' && value !== '' && (name !== 'url' || /^https?:\/\//i.test(value))) return undefined;
  return { message: expected(name === 'url' ? `a url for type ${type}` : `html for type ${type}`, value) };
}

const expected = (what: string, found: unknown): string =>
  `Expected ${what} in the oEmbed answer, found ${
    found === undefined || found === null || found === '' ? 'none' : `"${String(found).slice(0, 60)}"`
  }`;
