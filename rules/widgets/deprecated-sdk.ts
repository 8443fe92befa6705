import type { Service } from '../../src/networks/network.ts';
import { type FormerAddress, formerAddress } from '../../src/networks/services/former-addresses.ts';
import { isOver } from '../../src/networks/services/is-widget.ts';
import type { Page, ServiceSign, ServiceUse } from '../../src/page/page.ts';
import { addressOfSign, loadsOf } from '../../src/page/service-signs.ts';
import { networksOf, socialServicesOf } from '../../src/page/widgets.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow scripts and frames of networks from addresses and in versions that were replaced',
  why: 'What was replaced gets no repairs, costs a redirect, draws something else than it was made for, and stops one day without notice.',
  sources: [
    'https://developers.facebook.com/docs/graph-api/changelog/versions/',
    'https://developers.dailymotion.com/v0/reference/migration-guide-new-embed-endpoint',
    'https://developers.kakao.com/docs/latest/en/javascript/download-v1',
  ],
  severity: 'warning',
  examples: {
    good: ['<script async src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v26.0"></script>'],
    bad: [
      '<script async src="//connect.facebook.net/en_US/all.js#xfbml=1"></script>',
      '<script async src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v2.10"></script>',
      '<iframe src="https://www.dailymotion.com/embed/video/x84sh87" title="Tea"></iframe>',
    ],
  },

  target: (page) => socialServicesOf(page).filter(({ service, signs }) => !isOver(service) && signs.some(isAddress)),

  *check(uses, _, page) {
    for (const use of uses) {
      const drafts =
        use.service.category === 'sdk' && use.service.deprecated ? oldScript(use) : oldAddresses(use, page);
      for (const draft of drafts) yield { networks: networksOf(use.service), ...draft };
      yield* oldVersion(use, page);
    }
  },
});

const isAddress = ({ via, matched }: ServiceSign): boolean =>
  via === 'script' || via === 'iframe' || (via === 'inline' && matched.includes('/'));

function* oldScript(use: ServiceUse): Generator<Draft> {
  const [first] = loadsOf(use);
  const { deprecated } = use.service;
  if (first && deprecated) yield { message: told(deprecated.instead, first, 1), at: first };
}

/** One finding for each replaced address, however often it stands there. */
function* oldAddresses({ signs }: ServiceUse, page: Page): Generator<Draft> {
  const found = new Map<FormerAddress, ServiceSign[]>();
  for (const sign of signs.filter(isAddress)) {
    const url = addressOfSign(sign, page);
    const former = url && formerAddress(url);
    const others = former && found.get(former);
    if (others) others.push(sign);
    else if (former) found.set(former, [sign]);
  }
  for (const [{ instead, confidence, source }, old] of found) {
    const isSure = confidence === 'documented' || confidence === 'observed';
    const [first] = old;
    if (!first) continue;
    yield {
      message: told(instead, first, old.length),
      at: first,
      help: isSure ? `See ${source}` : undefined,
      severity: isSure ? 'warning' : 'info',
    };
  }
}

const told = (instead: string, { matched }: ServiceSign, times: number): string =>
  `Expected ${instead}, found ${shorten(matched, 80)}${times > 1 ? ` and ${times - 1} more` : ''}`;

/** Whoever asks for a version that has ended gets a later one: old, but not broken. */
function* oldVersion({ service, signs }: ServiceUse, { document: { html } }: Page): Generator<Draft> {
  const { versions, name } = service;
  if (!versions) return;
  for (const sign of signs) {
    const version = versionIn(html.slice(sign.element.start, sign.element.end), versions);
    if (version === undefined || Number.parseInt(version, 10) >= versions.oldest) continue;
    yield {
      message: `Expected ${name} ${versions.newest}, found v${version}, which has ended`,
      at: sign,
      help: `Ask for ${versions.parameter}=${versions.newest}; see ${versions.source}`,
      networks: networksOf(service),
      severity: 'info',
    };
    return;
  }
}

/** `version=v2.10` in an address, `version: 'v2.10'` in code. */
function versionIn(source: string, { parameter }: NonNullable<Service['versions']>): string | undefined {
  const at = new RegExp(`\\b${parameter}['"]?\\s{0,9}[=:]\\s{0,9}['"]?v(\\d{1,3}(?:\\.\\d{1,3})?)`).exec(source);
  return at?.[1];
}
