import type { Service } from '../../../src/networks/network.ts';
import { serviceById, services } from '../../../src/networks/services/services.ts';
import { sampleHtml, signsOf } from '../../support/sample-html.ts';
import { somePage } from '../../support/some-page.ts';

const confidences = ['documented', 'observed', 'third-party', 'derived', 'unconfirmed'];
const recognised = (html: string): string[] => somePage(html).services.map(({ service }) => service.id);

it('has every id once', () => {
  const ids = services.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

it('finds a service by its id', () => {
  expect(serviceById('addthis')?.name).toBe('AddThis');
  expect(serviceById('__proto__')).toBeUndefined();
});

it.each(services)('$id has a source and a mark, as has everything that is said of it', (service: Service) => {
  const said = [service, service.closed, service.deprecated, service.privacy].filter((part) => part !== undefined);
  for (const { source, confidence } of said) {
    expect(source.trim()).not.toBe('');
    expect(confidences).toContain(confidence);
  }
});

it.each(services.filter(({ closed }) => closed))('$id says when it closed', ({ closed }) => {
  expect(closed?.date).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
});

it.each(services.filter(({ loadedBy }) => loadedBy))(
  '$id is loaded by a service with scripts of its own',
  (service) => {
    const signs = serviceById(service.loadedBy ?? '')?.signs;
    expect([...(signs?.scripts ?? []), ...(signs?.inline ?? [])]).not.toEqual([]);
  },
);

it.each(services.filter(({ needs, loadedBy }) => needs && !loadedBy))(
  '$id, which needs a script, has one',
  ({ signs }) => {
    expect([...(signs.scripts ?? []), ...(signs.paths ?? [])]).not.toEqual([]);
  },
);

describe.each(services)('$id', (service: Service) => {
  const samples = signsOf(service).map(({ kind, sign }) => ({ kind, sign, html: sampleHtml(kind, sign) }));

  it('has a sign', () => expect(samples).not.toEqual([]));

  it.each(samples)('is recognised, and nothing else, by $kind $sign', ({ html }) => {
    expect(recognised(html)).toEqual([service.id]);
  });
});

it('writes hosts, tags and attribute names in lower case', () => {
  const written = services.flatMap(({ signs }) => [
    ...[...(signs.scripts ?? []), ...(signs.frames ?? []), ...(signs.links ?? [])].map(
      (sign) => sign.split('/')[0] ?? '',
    ),
    ...(signs.tags ?? []),
    ...(signs.attributes ?? []).map((sign) => sign.split('=')[0] ?? ''),
  ]);
  expect(written.filter((text) => text !== text.toLowerCase())).toEqual([]);
});

it('leaves www. out of hosts and puts at most one * into a segment', () => {
  const addresses = services.flatMap(({ signs }) => [
    ...(signs.scripts ?? []),
    ...(signs.paths ?? []),
    ...(signs.frames ?? []),
    ...(signs.links ?? []),
  ]);
  expect(addresses.filter((sign) => sign.startsWith('www.') || /\*[^/]*\*/.test(sign) || !sign.includes('/'))).toEqual(
    [],
  );
});

it('has no class prefix too short to be looked up', () => {
  const prefixes = services.flatMap(({ signs }) => signs.classes ?? []).filter((sign) => sign.endsWith('*'));
  expect(prefixes.filter((sign) => sign.length < 5)).toEqual([]);
});
