import type { Page, Script } from '../../src/page/page.ts';
import { isCode } from '../../src/page/scripts.ts';
import { pageRule } from '../../src/rule.ts';
import { listed } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow card tags that only a script writes',
  why: 'Preview bots run no scripts: a tag that is added in the browser is seen by nobody who makes a card.',
  sources: [
    'https://devcommunity.x.com/t/62736',
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    'https://docs.discord.com/developers/link-previews/overview',
  ],
  severity: 'error',
  examples: {
    good: [
      `<meta property="og:title" content="Tea">
<script>const tag = document.createElement('meta'); tag.setAttribute('property', 'og:title'); document.head.append(tag);</script>`,
    ],
    bad: [
      `<title>Tea</title>
<script>const tag = document.createElement('meta'); tag.setAttribute('property', 'og:title'); document.head.append(tag);</script>`,
    ],
  },

  target: ({ scripts }) => scripts.flatMap(writtenTags),

  *check(written, _, page) {
    const missing = written.filter(({ key }) => !isInHtml(key, page));
    const [first] = missing;
    if (!first) return;
    const keys = listed([...new Set(missing.map(({ key }) => key))]);
    yield {
      message: `Expected ${keys} in the HTML, found only in a script`,
      at: first.script,
      help: 'Write the tags on the server, or when the page is built',
    };
  },
});

const cardTag = /["'`](og:(?:title|description|image|url)|twitter:(?:card|title|image))["'`]/g;
const makesMeta = /createElement\(\s*["'`]meta["'`]\s*\)|<meta\s/i;

/** Scripts that read the tags name them too; only those that make a meta write them. */
function writtenTags(script: Script): { readonly key: string; readonly script: Script }[] {
  if (!isCode(script) || !makesMeta.test(script.text)) return [];
  return Array.from(script.text.matchAll(cardTag), ([, key = '']) => ({ key, script }));
}

const isInHtml = (key: string, { openGraph, xCard }: Page): boolean =>
  openGraph.all(key).length > 0 || xCard.all(key).length > 0;
