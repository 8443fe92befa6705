import type { Page } from '../../src/page/page.ts';
import { isMeantAsProfile } from '../../src/page/profiles/link-claims.ts';
import { emptyLinks } from '../../src/page/profiles/profile-links.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require links to the profiles of the site',
  why: 'Readers who like a page look for a way to follow the site; without links the profiles have to be searched for, and impostors are found as well.',
  sources: [
    'https://schema.org/sameAs',
    'https://developers.google.com/search/docs/appearance/structured-data/organization',
  ],
  severity: 'warning',
  options: { minPages: 3 },
  examples: {
    good: [
      {
        html: '<main>Tea</main><footer><a href="https://www.instagram.com/willowtea">Instagram</a></footer>',
        url: 'https://example.com/',
        options: { minPages: 1 },
      },
    ],
    bad: [{ html: '<a href="/tea">Our teas</a>', url: 'https://example.com/', options: { minPages: 1 } }],
  },

  collect: (page): Seen | undefined =>
    isTelling(page) ? { isHome: page.kind.is === 'home', names: waysToFollow(page) } : undefined,

  *check(collected, { minPages }) {
    if (collected.some(({ value }) => value.names === 'linked')) return;
    if (collected.length < minPages && !collected.some(({ value }) => value.isHome)) {
      yield skip;
      return;
    }
    const unlinked = collected.some(({ value }) => value.names === 'named');
    yield {
      message: unlinked
        ? `Missing links to the profiles that the site names in its meta tags or JSON-LD, found none on ${count(collected.length, 'page')}`
        : `Missing links to profiles of the site, found none on ${count(collected.length, 'page')}`,
      severity: collected.length < minPages ? 'info' : 'warning',
    };
  },
});

interface Seen {
  readonly isHome: boolean;
  readonly names: 'linked' | 'named' | 'nothing';
}

/** A page without any link is filled by scripts. */
const isTelling = ({ kind, anchors }: Page): boolean => kind.is !== 'error' && anchors.length > 0;

/** Ways to say who one is. */
const aboutOneself: ReadonlySet<Page['kind']['is']> = new Set<Page['kind']['is']>(['home', 'about', 'contact']);

function waysToFollow(page: Page): Seen['names'] {
  const isLinked =
    page.anchors.some(
      ({ social, region }) => social?.kind === 'profile' && region !== 'comments' && aboutOneself.has(page.kind.is),
    ) ||
    page.profileClaims.some(({ from }) => from === 'link' || from === 'rel-me') ||
    page.services.some(({ service }) => shows.has(service.category)) ||
    // Links that lead to the wrong place are told by rules of their own.
    page.anchors.some((anchor) => anchor.social && meant.has(anchor.social.kind) && isMeantAsProfile(anchor, page)) ||
    emptyLinks(page).length > 0;
  if (isLinked) return 'linked';
  return page.profileClaims.some(({ whose }) => whose === 'site') ? 'named' : 'nothing';
}

const meant: ReadonlySet<string> = new Set(['home', 'bad-profile', 'follow', 'invite']);
/** Follow buttons, and feeds that come with a link to their profile. */
const shows: ReadonlySet<string> = new Set(['follow-vendor', 'feed']);
