import { canonicalProfile } from '../../src/networks/handle.ts';
import type { LinkForm, Network, ShareEndpoint, Sourced } from '../../src/networks/network.ts';
import { legacyHost, networkName, networkOfHost, networks } from '../../src/networks/networks.ts';
import { readLink } from '../../src/networks/read-link.ts';
import { inWords } from './reads-as.ts';

const all = [...networks.values()];

describe('networkOfHost', () => {
  it.each([
    ['facebook.com', 'facebook'],
    ['m.facebook.com', 'facebook'],
    ['de-de.facebook.com', 'facebook'],
    ['facebook.com.', 'facebook'],
    ['twitter.com', 'x'],
    ['mobile.twitter.com', 'x'],
    ['pinterest.de', 'pinterest'],
    ['www.pinterest.co.uk', 'pinterest'],
    ['uk.linkedin.com', 'linkedin'],
    ['tea.tumblr.com', 'tumblr'],
    ['blogspot.com', 'blogger'],
    ['notfacebook.com', undefined],
    ['facebook.com.evil.example', undefined],
    ['dropbox.com', undefined],
    ['com', undefined],
    ['', undefined],
    ['.', undefined],
  ])('%s belongs to %s', (host, id) => expect(networkOfHost(host)?.id).toBe(id));
});

it.each([
  ['twitter.com', 'x.com'],
  ['mobile.twitter.com', 'x.com'],
  ['www.threads.net', 'threads.com'],
  ['fb.com', 'facebook.com'],
  ['instagr.am', 'instagram.com'],
  ['telegram.me', 't.me'],
  ['vkontakte.ru', 'vk.com'],
  ['x.com', undefined],
  ['www.facebook.com', undefined],
])('%s was renamed to %s', (host, replacement) => expect(legacyHost(host)?.replacement).toBe(replacement));

it('names networks as people write them', () => {
  expect(networkName('x')).toBe('X');
  expect(networkName('linkedin')).toBe('LinkedIn');
  expect(networkName('unheard-of')).toBe('unheard-of');
});

describe('the data', () => {
  it('has one network for each id', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

  it('writes ids in lower case', () =>
    expect(all.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]));

  it('gives no host to two networks', () => {
    const owners = new Map<string, string>();
    const twice = all.flatMap((network) =>
      hostsOf(network).filter((host) => (owners.get(host) ?? owners.set(host, network.id).get(host)) !== network.id),
    );
    expect(twice).toEqual([]);
  });

  it('writes hosts bare and in lower case', () =>
    expect(all.flatMap(hostsOf).filter((host) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]));

  it('writes endpoints so that they can match', () =>
    expect(
      endpoints().filter(({ is: { host, path } }) => path !== path.toLowerCase() || host.startsWith('www.')),
    ).toEqual([]));

  it('knows every required parameter', () =>
    expect(endpoints().filter(({ is }) => !is.required.every((name) => is.known.includes(name)))).toEqual([]));

  it('says what to use in place of what is old', () =>
    expect(endpoints().filter(({ is }) => is.state === 'legacy' && !is.replacement)).toEqual([]));

  it('writes reserved words in lower case', () =>
    expect(
      all.flatMap(({ profiles }) => profiles?.reserved ?? []).filter((word) => word !== word.toLowerCase()),
    ).toEqual([]));

  it('writes dates as ISO does', () =>
    expect(all.filter(({ closed }) => closed && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(closed.date))).toEqual([]));

  const marks = all.flatMap(marksOf);
  it.each(marks)('%s has a source and a confidence', (_, { source, confidence }) => {
    expect(source.trim()).not.toBe('');
    if (/^https?:/.test(source)) expect(() => new URL(source.split(' ', 1)[0] ?? '')).not.toThrow();
    expect(['documented', 'observed', 'third-party', 'derived', 'unconfirmed']).toContain(confidence);
    if (confidence === 'documented') expect(source).toMatch(/^https?:/);
  });
});

describe('endpoints', () => {
  const rows = endpoints().map(({ network, is }): [string, string, ShareEndpoint] => [exampleOf(is), network.id, is]);
  it.each(rows)('%s reads back', (address, id, endpoint) => {
    const reading = readLink(new URL(address));
    expect(reading).toMatchObject({ kind: 'share', endpoint: { ...endpoint } });
    if (!endpoint.service) expect(reading?.network).toBe(id);
    if (reading?.kind === 'share' && (endpoint.url ?? endpoint.text))
      expect(reading.sharedUrl).toBe('https://tea.example/a');
  });

  it.each(rows.filter(([, , { replacement }]) => replacement !== undefined))(
    '%s names a living replacement',
    (_, id, { replacement = '' }) => {
      const filled = replacement.replace('{url}', 'https://tea.example/a').replace(/\{[a-z ]+\}/g, 'tea');
      const reading = readLink(new URL(filled));
      expect(reading).toMatchObject({ kind: 'share', network: id, endpoint: { state: 'current' } });
    },
  );
});

describe('canonical addresses', () => {
  const samples = [
    'teashop',
    'tea@chaos.social',
    'tea.bsky.social',
    'tea.example.com',
    '123456',
    '_tea',
    'g1-d2',
    'us/ny/tea/profile/shop/shop-1',
  ];
  it.each(all.filter(({ profiles }) => profiles).map((network): [string, Network] => [network.id, network]))(
    '%s read back',
    (id, { hosts: [host] }) => {
      const readings = [...samples, `tea@${host}`].flatMap((handle) => {
        const address = canonicalProfile(id, handle);
        const reading = address ? readLink(new URL(address)) : undefined;
        return reading?.kind === 'profile' && reading.network === id
          ? [[handle, reading.handle || reading.id, reading.url, address]]
          : [];
      });
      expect(readings).not.toEqual([]);
      for (const [handle, read, url, address] of readings) {
        expect(read).toBe(handle);
        expect(url).toBe(address);
      }
    },
  );
});

it('reads no reserved word as a profile', () => {
  const wrong = all.flatMap(({ id, hosts: [host], profiles }) =>
    (profiles?.reserved ?? [])
      .filter((word) => !/[$+]/.test(word))
      .map((word) => `https://${host}/${word}`)
      .filter((address) => /^(?:bad-)?profile(?!.*\(nobody\)$)/.test(inWords(readLink(new URL(address)))))
      .map((address) => `${id}: ${address}`),
  );
  expect(wrong).toEqual([]);
});

function hostsOf({ hosts, legacyHosts = [] }: Network): string[] {
  return [...new Set([...hosts, ...legacyHosts.map(({ host }) => host)])];
}

function endpoints(): { network: Network; is: ShareEndpoint }[] {
  return all.flatMap((network) => (network.shares ?? []).map((is) => ({ network, is })));
}

/** Every fact of a network with a name to find it by. */
function marksOf(network: Network): [string, Sourced][] {
  const {
    id,
    profiles,
    legacyHosts = [],
    shares = [],
    links = [],
    closed,
    botWall,
    lookup,
    chat,
    confirmsLinks,
    domainHandles,
  } = network;
  const single: [string, Sourced | undefined][] = [
    ['profiles', profiles],
    ['handle', profiles?.handle],
    ['reserved words', profiles?.reservedFrom],
    ['closed', closed],
    ['botWall', botWall],
    ['lookup', lookup],
    ['chat', chat],
    ['confirmsLinks', confirmsLinks],
    ['domainHandles', domainHandles],
  ];
  return [
    ...single.flatMap(([name, mark]): [string, Sourced][] => (mark ? [[`${id} ${name}`, mark]] : [])),
    ...legacyHosts.map((mark): [string, Sourced] => [`${id} ${mark.host}`, mark]),
    ...shares.map((mark): [string, Sourced] => [`${id} ${mark.host}${mark.path}`, mark]),
    ...links.map((mark: LinkForm): [string, Sourced] => [
      `${id} ${mark.kind} ${mark.host ?? ''}${mark.path.source}`,
      mark,
    ]),
    ...(profiles?.patterns ?? []).flatMap((pattern): [string, Sourced][] =>
      profiles
        ? [
            [
              `${id} ${pattern.path.source}`,
              { source: pattern.source ?? profiles.source, confidence: pattern.confidence ?? profiles.confidence },
            ],
          ]
        : [],
    ),
  ];
}

/** The endpoint as somebody would use it. */
function exampleOf({
  scheme = 'https',
  host,
  path,
  url,
  text,
  when = {},
  inFragment,
  bare,
  service,
}: ShareEndpoint): string {
  const shared = encodeURIComponent('https://tea.example/a');
  const place = `${scheme}:${scheme === 'mailto' || scheme.startsWith('sms') ? '' : '//'}${host}${path.replace('*', 'unheard-of')}`;
  if (bare === 'query') return `${place}?${shared}`;
  if (bare === 'path') return `${place}${shared}`;
  const parameters = [
    ...Object.entries(when).map(([name, value]) => `${name}=${value === true ? shared : value}`),
    ...((url ?? text) ? [`${url ?? text}=${shared}`] : []),
    ...(typeof service === 'object' ? [`${service.parameter}=unheard-of`] : []),
  ];
  return `${place}${inFragment ? '#' : '?'}${parameters.join('&')}`;
}
