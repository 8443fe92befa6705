import { readNodes } from '../../src/page/json-ld-nodes.ts';

const nodes = (json: string) => readNodes([{ value: JSON.parse(json) as unknown, start: 1, end: 2 }]);

describe('nodes', () => {
  it.each([
    ['{"@type": "A"}', [': A']],
    ['[{"@type": "A"}, {"@type": "B"}]', ['0: A', '1: B']],
    ['{"@context": {"x": {"@id": "y"}}, "@graph": [{"@type": "A"}, {"@type": "B"}]}', ['@graph.0: A', '@graph.1: B']],
    [
      '{"@type": "A", "b": {"@type": "B", "c": [{"@type": "C"}]}, "d": {"@type": "D"}}',
      [': A', 'b: B', 'b.c.0: C', 'd: D'],
    ],
    ['{"@type": "A", "b": {"@id": "#b"}}', [': A']],
    ['{"@type": "A", "b": {"name": "Tea"}}', [': A', 'b: ']],
    ['{"name": "Tea"}', [': ']],
    ['{}', []],
    ['"tea"', []],
    ['null', []],
    ['[1, null, "a", [[{"@type": "A"}]]]', ['3.0.0: A']],
  ])('%s: %j', (json, expected) =>
    expect(nodes(json).map(({ path, types }) => `${path}: ${types.join(' ')}`)).toEqual(expected),
  );
});

describe('types', () => {
  it.each([
    ['"Article"', ['Article']],
    ['["Article", "Thing"]', ['Article', 'Thing']],
    ['"http://schema.org/Article"', ['Article']],
    ['"https://schema.org/Article"', ['Article']],
    ['"https://www.schema.org/Article"', ['Article']],
    ['" Article "', ['Article']],
    ['"schema:Article"', ['Article']],
    ['"foaf:Person"', ['foaf:Person']],
    ['"https://schema.organic/Article"', ['https://schema.organic/Article']],
    ['""', []],
    ['[1, null, {}]', []],
    ['{"@type": "Article"}', []],
  ])('%s: %j', (type, expected) => expect(nodes(`{"@type": ${type}}`)[0]?.types).toEqual(expected));

  it.each([
    ['{"s": "https://schema.org/"}', 's:Article', 'Article'],
    ['["https://w3id.org/x", {"s": "http://schema.org/"}]', 's:Article', 'Article'],
    ['{"s": "https://other.example/"}', 's:Article', 's:Article'],
    ['"https://schema.org"', 's:Article', 's:Article'],
    ['{"s": 1}', 's:Article', 's:Article'],
  ])('with the context %s: %s is %s', (context, type, expected) =>
    expect(nodes(`{"@context": ${context}, "@type": "${type}"}`)[0]?.types).toEqual([expected]),
  );
});

describe('hostile values', () => {
  it('pollute nothing', () => {
    const [node] = nodes('{"__proto__": {"polluted": 1}, "constructor": 2, "@type": "__proto__"}');
    expect(Object.getPrototypeOf(node?.properties)).toBeNull();
    expect(Object.keys(node?.properties ?? {})).toEqual(['__proto__', 'constructor', '@type']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('may nest very deep', () => {
    let value: unknown = { '@type': 'A' };
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    expect(readNodes([{ value, start: 0, end: 0 }]).map(({ types }) => types)).toEqual([['A']]);
  });

  it('may be very many', () => expect(nodes(`[${'{"a":1},'.repeat(20_000)}1]`)).toHaveLength(10_000));
});
