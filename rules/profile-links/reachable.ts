import type { Evidence, Severity } from '../../src/finding.ts';
import { networkName, networks } from '../../src/networks/networks.ts';
import type { Page, ProfileClaim } from '../../src/page/page.ts';
import { isOwnDomain } from '../../src/page/profiles/own-domain.ts';
import { type LinkAnswer, link } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const github = 'https://github.com/willowtea';

export default resourceRule({
  summary: 'Require profiles to exist',
  why: 'A profile that was renamed or deleted leaves its visitors at an error page, and its name free for anybody to take.',
  sources: [
    'https://github.com/sherlock-project/sherlock',
    'https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: `<footer><a href="${github}">GitHub</a></footer>`, resources: { [github]: {} } }],
    bad: [
      {
        html: `<footer><a href="${github}">GitHub</a></footer>`,
        resources: { [github]: { outcome: 'http_error', status: 404, state: 'broken' } },
      },
    ],
  },

  target: profilesOn,
  resources: (profiles) => profiles.flatMap(({ asked }) => asked.map(link)),

  *check(profiles, _, resources) {
    for (const { network, address, asked, gone, severity, at } of profiles) {
      const answers = asked.map((url) => resources.link(url));
      const broken = answers.find((answer) => gone.includes(answer.status)) ?? brokenIn(answers);
      if (broken === 'unknown') yield skip;
      else if (broken) yield { ...faultOf(network, address, broken), severity, at };
    }
  },
});

interface Profile {
  readonly network: string;
  readonly address: string;
  /** Addresses that tell whether it exists; none where robots meet a wall. */
  readonly asked: readonly string[];
  readonly gone: readonly number[];
  readonly severity: Severity;
  readonly at: Evidence;
}

/** More profiles than a page names in earnest. */
const mostProfiles = 100;

function profilesOn(page: Page): readonly Profile[] {
  const profiles = new Map<string, Profile>();
  for (const claim of page.profileClaims) {
    const key = claim.url.toLowerCase();
    if (profiles.has(key) || profiles.size === mostProfiles) continue;
    // What closed, and handles that are domains, are judged by other rules.
    if (networks.get(claim.network)?.closed || isOwnDomain(claim, page.url)) continue;
    profiles.set(key, profileOf(claim, page));
  }
  return [...profiles.values()];
}

function profileOf(claim: ProfileClaim, page: Page): Profile {
  const { lookup, botWall } = networks.get(claim.network) ?? {};
  const question = claim.handle === '' ? undefined : lookup?.ask?.(claim.handle);
  const addresses = [botWall || lookup?.gone ? undefined : claim.url, question];
  return {
    network: claim.network,
    address: claim.url,
    asked: addresses
      .filter((address) => address !== undefined && URL.canParse(address))
      .map((address) => new URL(address ?? '').href),
    gone: question === undefined ? [] : (lookup?.gone ?? []),
    severity: question !== undefined && lookup?.confidence === 'unconfirmed' ? 'info' : 'warning',
    at: page.evidence(claim),
  };
}

/** Where one address knows the profile, another that does not is mistaken. */
function brokenIn(answers: readonly LinkAnswer[]): LinkAnswer | 'unknown' | undefined {
  if (answers.some(({ state }) => state === 'fine')) return undefined;
  return answers.find(({ state }) => state === 'broken') ?? 'unknown';
}

function faultOf(network: string, address: string, { status, reason }: LinkAnswer): Omit<Draft, 'severity' | 'at'> {
  const found = status > 0 ? `status ${status}` : (reason ?? 'no answer');
  return {
    message: `Expected a profile on ${networkName(network)} at ${shorten(address, 100)}, found ${found}`,
    networks: [network],
  };
}
