import rule from '../../../rules/landing/app-links.ts';
import { testRule } from '../../../src/testing.ts';

const al = (key: string, content: string) => `<meta property="al:${key}" content="${content}">`;
const banner = (content: string) => `<meta name="apple-itunes-app" content="${content}">`;

testRule(rule, {
  passes: [
    al('ios:url', 'tea://green') + al('ios:app_store_id', '123456789') + al('ios:app_name', 'Tea'),
    al('android:package', 'com.example.tea'),
    al('web:should_fallback', 'false'),
    banner('app-id=123456789'),
    banner('app-argument=https://example.com/tea, app-id = 123456789, affiliate-data=x'),
    banner('app-clip-bundle-id=com.example.tea.Clip, app-clip-display=card'),
  ],
  fails: [
    {
      html: al('android:url', 'tea://green') + al('android:app_name', 'Tea') + al('ios:app_store_id', '123456789'),
      finds: [
        'Missing al:ios:url, without which iOS does not open the app',
        'Missing al:android:package, without which Android does not open the app',
      ],
      helps: [al('ios:url', 'example://tea/green'), al('android:package', 'com.example.tea')],
    },
    {
      html: al('ios:url', ' ') + al('ios:app_name', 'Tea'),
      finds: ['Missing al:ios:url, without which iOS does not open the app'],
    },
    {
      html: banner('app-id=com.example.tea'),
      finds: ['Expected app-id and a number in apple-itunes-app, found "app-id=com.example.tea"'],
      helps: [banner('app-id=123456789')],
    },
    {
      html: banner('app-id=myAppStoreID, app-argument=myURL'),
      finds: ['Expected app-id and a number in apple-itunes-app, found "app-id=myAppStoreID, app-argument=myURL"'],
    },
    { html: banner(''), finds: ['Expected app-id and a number in apple-itunes-app, found ""'] },
  ],
  skips: ['<title>Tea</title>', al('ios:url', ''), '<meta name="apple-mobile-web-app-title" content="Tea">'],
});
