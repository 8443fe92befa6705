import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../scripts/rule-files.ts';

/** Walls: files that match `from` may import, of our own, only what matches `to`. */
const walls: readonly { from: RegExp; to: RegExp; because: string }[] = [
  { from: /^src\/networks\//, to: /^src\/(?:networks\/|text|address)/, because: 'the knowledge is data' },
  {
    from: /^src\/fetch\//,
    to: /^src\/(?:fetch\/|networks\/crawlers|errors|text|address)/,
    because: 'fetching moves bytes and knows no HTML',
  },
  {
    from: /^src\/page\//,
    to: /^src\/(?:page\/|networks\/|fetch\/reply|finding|site|identity|text|address|private-host)/,
    because: 'facts need neither a network nor a rule',
  },
  {
    from: /^src\/crawl\//,
    to: /^src\/(?:crawl\/|fetch\/|errors|text|address)/,
    because: 'the crawl is handed a reader and knows no rules',
  },
  {
    from: /^rules\/[^/]+\//,
    to: /^src\/(?:rule|resources|site|identity|finding|text|address|markup|private-host|weight|page\/|networks\/)/,
    because: 'a rule judges what it is given',
  },
  {
    from: /^src\/preview\//,
    to: /^src\/(?:preview\/|page\/|networks\/|report\/(?:escape\/|layout\/|table\/sheet)|resources|finding|text|address|weight)/,
    because: 'a card is plain data from a page, whoever fetched it',
  },
  {
    from: /^src\/browser\//,
    to: /^src\/(?:browser\/|errors|address)/,
    because: 'the browser is handed its way to the network',
  },
  {
    from: /^src\/audit\//,
    to: /^src\/(?:audit|browser|page|crawl|fetch|networks|preview)\/|^src\/(?:config\/options|rule|resources|site|identity|rhythm|finding|errors|text|address|private-host)|^package\.json/,
    because: 'the audit is handed its rules and prints nothing',
  },
  {
    from: /^src\/report\//,
    to: /^src\/(?:report\/|audit\/audit|identity|rhythm|finding|fetch\/reply|page\/page|networks\/|errors|text|address|fingerprint)/,
    because: 'a report is text from plain data',
  },
  {
    from: /^src\/baseline\//,
    to: /^src\/(?:baseline\/|audit\/audit|config\/json|fingerprint|finding|errors|text)/,
    because: 'a baseline holds an audit against a file, and prints nothing',
  },
  {
    from: /^src\/diff\//,
    to: /^src\/(?:diff\/|baseline\/|audit\/audit|config\/json|report\/|fingerprint|finding|errors|text)/,
    because: 'a diff is text from two audits',
  },
  {
    from: /^src\/gate\//,
    to: /^src\/(?:gate\/|audit\/audit|report\/phrases|finding|errors|text)/,
    because: 'a gate judges an audit and prints nothing',
  },
  {
    from: /^src\//,
    to: /^(?:src\/|package\.json)/,
    because: 'rules are handed in, so foreign ones come by the same door',
  },
];

const files = ['src', 'rules', 'bin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe.each(walls)('$from imports only $to, because $because', ({ from, to }) => {
  it('holds', () => {
    const breaches = files
      .filter((file) => from.test(file))
      .flatMap((file) =>
        (imports.get(file)?.ours ?? []).filter((path) => !to.test(path)).map((path) => `${file} → ${path}`),
      );
    expect(breaches).toEqual([]);
  });
});

it('rules never import each other, because a shared fact belongs to the page', () => {
  const breaches = files
    .filter((file) => /^rules\/[^/]+\//.test(file))
    .flatMap((file) => (imports.get(file)?.ours ?? []).filter((path) => path.startsWith('rules/')));
  expect(breaches).toEqual([]);
});

it('has no circles of values, because a stranger follows the data one way', () => {
  expect(circles()).toEqual([]);
});

it('touches process only at the edge', () => {
  const edge = /^(?:bin\/|src\/cli\/)/;
  const touching = files.filter(
    (file) => !edge.test(file) && /\bprocess\.(?:exit|argv|env|stdout|stderr|stdin|on|cwd)\b/.test(textOf(file)),
  );
  expect(touching).toEqual([]);
});

it('prints only through streams that were handed in', () => {
  expect(files.filter((file) => /\bconsole\.\w+\(/.test(textOf(file)))).toEqual([]);
});

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** Paths of ours that a file imports; `values` without `import type`. */
function importsOf(file: string): { ours: string[]; values: string[] } {
  const found = [
    ...textOf(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"](\.[^'"]+)['"]|\bimport\(['"](\.[^'"]+)['"]\)/g,
    ),
  ];
  const paths = found.map(([, type, from, dynamic]) => ({
    value: !type && !dynamic,
    path: normalize(join(dirname(file), from ?? dynamic ?? '')),
  }));
  return { ours: paths.map(({ path }) => path), values: paths.filter(({ value }) => value).map(({ path }) => path) };
}

function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of imports.get(file)?.values ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
