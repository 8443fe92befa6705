/** Checks a config file. Loaded only when there is one. */

import { z } from 'zod';
import { severities } from '../finding.ts';
import { gateExamples, readGate } from '../gate/read-gate.ts';
import { cardNetworks } from '../networks/limits.ts';
import { networkOfHost, networks } from '../networks/networks.ts';
import { nearest, shorten } from '../text.ts';
import type { Config } from './define-config.ts';
import { parseDuration } from './duration.ts';
import { type Kind, kinds } from './kinds.ts';
import { durationInWords, isWithin, limits, type Range, rangeInWords } from './limits.ts';
import { presets } from './presets.ts';
import {
  limitInWords,
  type RequestLimitName,
  readRequestLimit,
  requestLimitNames,
  requestLimits,
} from './request-limits.ts';

/** For each checked part, how to say what belongs there. */
const expectations = new WeakMap<object, string>();
/** For some, the known value that was most likely meant. */
const suggestions = new WeakMap<object, (found: string) => string | undefined>();
/** Some say themselves what is wrong with a text. */
const faults = new WeakMap<object, (found: string) => string | undefined>();
/** Parts whose values are never shown. */
const secrets = new WeakSet<object>();

function expect<T extends z.ZodType>(expected: string, schema: T): T {
  expectations.set(schema, expected);
  return schema;
}
function secret<T extends z.ZodType>(schema: T): T {
  secrets.add(schema);
  return schema;
}
const text = ({ words, accepts }: Kind) => expect(words, z.string().refine(accepts));
const list = <T extends z.ZodType>(of: string, schema: T) => expect(`a list of ${of}`, z.array(schema));
const flag = () => expect('true or false', z.boolean());
const oneOf = <const T extends readonly string[]>(values: T) => expect(`one of ${values.join(', ')}`, z.enum(values));
const group = <T extends z.ZodRawShape>(shape: T) => expect('an object', z.strictObject(shape));

const network = () => {
  const schema = z.string().refine((id) => networks.has(id));
  suggestions.set(schema, nearestNetwork);
  return expect('the id of a network, such as facebook, x or linkedin', schema);
};
/** Renamed networks are known by their old hosts: `twitter` is `x`. */
const nearestNetwork = (name: string): string | undefined =>
  networkOfHost(`${name.toLowerCase()}.com`)?.id ?? nearest(name, networks.keys());

const cardNetwork = () => {
  const schema = z.string().refine((id) => cardNetworks.includes(id));
  suggestions.set(schema, (name) => nearest(name, cardNetworks));
  return expect('the id of a network that makes cards, such as facebook, slack or apple-messages', schema);
};

const gate = () => {
  const schema = z.string().refine((text) => readGate(text).ok);
  faults.set(schema, (text) => {
    const reading = readGate(text);
    return reading.ok ? undefined : reading.fault;
  });
  return expect(`a text such as ${gateExamples}`, schema);
};

const whole = (range: Range) => expect(rangeInWords(range), z.int().min(range.least).max(range.most));
const duration = (range: Range) =>
  expect(
    durationInWords(range),
    z.union([
      z.int().min(range.least).max(range.most),
      z.string().refine((value) => isWithin(parseDuration(value) ?? Number.NaN, range)),
    ]),
  );

const requestLimit = (name: RequestLimitName) =>
  expect(
    limitInWords(name),
    z.union([z.number(), z.string()]).refine((value) => readRequestLimit(name, value) !== undefined),
  )
    .optional()
    .describe(requestLimits[name].words);
const requestLimitShape = Object.fromEntries(requestLimitNames.map((name) => [name, requestLimit(name)])) as Record<
  RequestLimitName,
  ReturnType<typeof requestLimit>
>;

const level = z.enum([...severities, 'on', 'off']);
const ruleOption = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const ruleSetting = expect(
  `a level (${level.options.join(', ')}) or a list of a level and options`,
  z.union([level, z.tuple([level, z.record(z.string(), ruleOption)])]),
);

export const configSchema = group({
  $schema: z.string().optional().describe('Address or path of this schema, for completion in editors'),
  targets: list('addresses, folders or files', text(kinds.text))
    .optional()
    .describe('What to audit when the command names nothing. Paths are relative to this file'),
  origin: text(kinds.origin).optional().describe('For folders and files: the address that they will have'),
  crawl: group({
    maxPages: whole(limits.maxPages).optional().describe('At most this many pages are fetched'),
    maxDepth: whole(limits.maxDepth).optional().describe('Clicks from the start page'),
    concurrency: whole(limits.concurrency)
      .optional()
      .describe('Requests at once. Default: 16 on loopback and folders, 2 elsewhere'),
    delay: duration(limits.delay)
      .optional()
      .describe(
        'Pause between two requests to one host. Default: 0 on loopback, 250 ms elsewhere or what robots.txt asks',
      ),
    timeout: duration(limits.timeout).optional().describe('For a whole request, body included'),
    include: list('globs', text(kinds.glob)).optional().describe('Only pages that match one of these globs'),
    exclude: list('globs', text(kinds.glob)).optional().describe('No pages that match one of these globs'),
    subdomains: flag().optional().describe('Follow links to subdomains, too'),
    robots: flag().optional().describe('Obey robots.txt'),
    sitemaps: flag().optional().describe('Find pages by sitemaps, too'),
    external: flag().optional().describe('Probe images and links on other hosts'),
    offline: flag().optional().describe('Probe nothing at all beyond the pages'),
    checkBots: flag().optional().describe('Fetch a few pages as the bots of networks, too, and compare'),
    render: flag().optional().describe('Open a few pages in a browser, too, and compare their tags'),
    browser: text(kinds.text)
      .optional()
      .describe('Path of the browser to render with. Default: the first that is found'),
    userAgent: text(kinds.userAgent).optional().describe('User agent to send'),
    headers: expect(
      'an object of header names and values',
      z.record(text(kinds.headerName), secret(text(kinds.headerValue))),
    )
      .optional()
      .describe("Headers to send to the target's own origin"),
    insecure: flag().optional().describe('Accept invalid TLS certificates'),
    limits: group(requestLimitShape).optional().describe('How long, how often and how much one request may'),
  })
    .optional()
    .describe('How pages are found and fetched'),
  rules: expect('an object of rule ids and levels', z.record(z.string(), ruleSetting))
    .optional()
    .describe('Levels and options by rule id, practice or glob. What names one rule beats what names many'),
  preset: oneOf(presets).optional().describe('Levels to start from'),
  plugins: list('files or packages', text(kinds.text))
    .optional()
    .describe('More rules: globs of files relative to this one, or names of packages'),
  networks: list('network ids', network()).optional().describe('The networks whose limits count'),
  cards: expect('true, false or a list of network ids', z.union([z.boolean(), z.array(cardNetwork())]))
    .optional()
    .describe('The card that each network shows of every page, in the JSON. A list: of these networks only'),
  brand: group({
    name: text(kinds.text).optional(),
    handles: expect('an object of network ids and handles', z.record(network(), text(kinds.text)))
      .optional()
      .describe('Handles by network id'),
    hashtags: list('hashtags', text(kinds.text)).optional().describe('Branded hashtags'),
  })
    .optional()
    .describe('Who the site belongs to'),
  failOn: gate()
    .optional()
    .describe(
      'What fails the run (exit code 1): a severity, such as error, none, new (against a baseline), or a comparison such as score<80, meta-tags:score<90, errors>5, pages<10. A comma means any',
    ),
  baseline: text(kinds.text)
    .optional()
    .describe('The file of known findings, which are left out of reports and gate; smo --update-baseline writes it'),
  ci: flag()
    .optional()
    .describe('Where no report is named: in CI, those that the service at hand understands. Default: true'),
  format: expect(
    'a report such as json, or html=report.html, or a list of them',
    z.union([text(kinds.format), z.array(text(kinds.format))]),
  )
    .optional()
    .describe('Reports to write'),
}) satisfies z.ZodType<Config>;

/** Sentences that say what is wrong, without the file's name; none: it is a config. */
export function configFaults(value: unknown): readonly string[] {
  const { error } = configSchema.safeParse(value, { reportInput: true });
  return error?.issues.flatMap(sentences) ?? [];
}

function sentences(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key));
  const where = dotted(issue.path);
  const value = issue.code === 'invalid_key' ? issue.path.at(-1) : issue.input;
  const fault = typeof value === 'string' && faults.get(innermost(issue))?.(value);
  if (fault) return [`${where}: ${fault}`];
  const found = issue.code === 'invalid_key' ? JSON.stringify(value) : show(value, issue.path);
  return [`${where && `${where}: `}expected ${expected(issue)}, found ${found}${suggestion(issue, value)}`];
}

function suggestion(issue: z.core.$ZodIssue, value: unknown): string {
  const suggest = suggestions.get(innermost(issue));
  const meant = typeof value === 'string' && suggest?.(value);
  return meant ? `; did you mean "${meant}"?` : '';
}

function unknownKey(path: readonly PropertyKey[], key: string): string {
  const schema = trail(path).at(-1);
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape).filter((name) => name !== '$schema') : [];
  const near = nearest(key, known);
  const meant = near ? dotted([...path, near]) : elsewhere(key);
  return `unknown key "${dotted([...path, key])}"; ${meant ? `did you mean "${meant}"?` : `it knows ${known.join(', ')}`}`;
}

/** `targets[0]`, `crawl.maxPages` */
const dotted = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** People forget the group that a key belongs to: `maxPages` for `crawl.maxPages`. */
function elsewhere(key: string): string | undefined {
  const groups = { crawl: configSchema.shape.crawl, brand: configSchema.shape.brand };
  for (const [name, schema] of Object.entries(groups)) {
    if (Object.hasOwn(schema.unwrap().shape, key)) return `${name}.${key}`;
  }
  return Object.hasOwn(configSchema.shape, key) ? key : undefined;
}

/** What belongs there: the words of the innermost part that has some. */
const expected = (issue: z.core.$ZodIssue): string => expectations.get(innermost(issue)) ?? 'another value';

/** The innermost part that has words; for a key of a record, what its keys must be. */
function innermost({ code, path }: z.core.$ZodIssue): object {
  const steps: object[] = trail(path);
  const record = steps.at(-2);
  if (code === 'invalid_key' && record instanceof z.ZodRecord) steps.push(record.keyType);
  return steps.findLast((step) => expectations.has(step)) ?? configSchema;
}

/** The schemas that a path leads through, as far as it can be followed. */
function trail(path: readonly PropertyKey[]): z.ZodType[] {
  const steps: z.ZodType[] = [configSchema];
  for (const key of path) {
    const next = step(steps.at(-1), String(key));
    if (!next) break;
    steps.push(next);
  }
  return steps;
}

function step(schema: z.ZodType | undefined, key: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return unwrap(schema.shape[key]);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
  if (schema instanceof z.ZodArray) return unwrap(schema.element);
  return undefined;
}

const unwrap = (schema: unknown): z.ZodType | undefined =>
  (schema instanceof z.ZodOptional ? schema.unwrap() : schema) as z.ZodType | undefined;

function show(value: unknown, path: readonly PropertyKey[]): string {
  if (trail(path).some((schema) => secrets.has(schema))) return 'another one';
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  return shorten(asJson(value), 60);
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'an object that JSON cannot hold'; // a config in TypeScript may hold circles and big integers
  }
}
