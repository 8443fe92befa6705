import { metaTag } from '../../src/markup.ts';
import { appBanner, appPlatforms } from '../../src/networks/app-links.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require App Links and Smart App Banners to say all that a phone needs',
  why: 'With half of the tags the app is not opened, and the visitor stays on a page whose offer he already has in his pocket.',
  sources: [
    'https://developers.facebook.com/docs/applinks/metadata-reference',
    'https://developer.apple.com/documentation/webkit/promoting-apps-with-smart-app-banners',
  ],
  severity: 'info',
  examples: {
    good: [
      '<meta property="al:ios:url" content="tea://green"><meta property="al:ios:app_store_id" content="123456789">',
      '<meta name="apple-itunes-app" content="app-id=123456789, app-argument=https://example.com/tea">',
    ],
    bad: [
      '<meta property="al:android:url" content="tea://green"><meta property="al:android:app_name" content="Tea">',
      '<meta name="apple-itunes-app" content="app-id=com.example.tea">',
    ],
  },

  target: (page) => {
    const tags = [...linksOf(page), ...bannersOf(page)];
    return tags.length > 0 ? page : undefined;
  },

  *check(page) {
    yield* incomplete(linksOf(page));
    for (const banner of bannersOf(page)) {
      if (appBanner.pattern.test(banner.value)) continue;
      yield {
        message: `Expected app-id and a number in apple-itunes-app, found "${shorten(banner.value, 80)}"`,
        at: banner,
        help: metaTag('apple-itunes-app', 'app-id=123456789'),
      };
    }
  },
});

const linksOf = ({ openGraph }: Page): readonly Meta[] =>
  openGraph.properties.filter(({ key, value }) => key.startsWith('al:') && value !== '');

const bannersOf = ({ metas }: Page): readonly Meta[] =>
  metas.filter(({ attribute, key }) => attribute === 'name' && key === 'apple-itunes-app');

function* incomplete(tags: readonly Meta[]): Generator<Draft> {
  for (const [id, { name, required, example }] of appPlatforms) {
    const own = tags.filter(({ key }) => key.startsWith(`al:${id}:`));
    const key = `al:${id}:${required}`;
    if (own.length === 0 || own.some((tag) => tag.key === key)) continue;
    yield {
      message: `Missing ${key}, without which ${name} does not open the app`,
      at: own[0],
      help: metaTag(key, example),
      networks: ['facebook'],
    };
  }
}
