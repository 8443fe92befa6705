import { sameness } from '../../src/address.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { cardTags } from '../../src/page/card-tags.ts';
import type { Page, Script } from '../../src/page/page.ts';
import { isCode } from '../../src/page/scripts.ts';
import { rendered } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

const url = 'https://example.com/tea/green';
const app = { url, html: '<title>Tea</title><div id="root"></div><script src="/app.js"></script>' };

export default resourceRule({
  summary: 'Disallow card tags that only a script writes',
  why: 'Preview bots run no scripts: a tag that is added or changed in the browser is seen by nobody who makes a card.',
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
      { ...app, title: 'as a browser shows it', resources: { [url]: { tags: { title: 'Tea' } } } },
    ],
    bad: [
      `<title>Tea</title>
<script>const tag = document.createElement('meta'); tag.setAttribute('property', 'og:title'); document.head.append(tag);</script>`,
      {
        ...app,
        title: 'as a browser shows it',
        resources: { [url]: { tags: { title: 'Green tea', 'og:title': 'Green tea' } } },
      },
    ],
  },

  target: targetOf,
  resources: ({ isApp, url }) => (isApp ? [{ ...rendered(url), optional: true }] : []),

  *check({ url, tags, hasWriter, written }, _, resources) {
    const shown = resources.has(rendered(url)) ? resources.rendered(url) : undefined;
    if (shown?.outcome !== 'ok' || sameness(shown.finalUrl) !== sameness(url)) {
      if (written) yield scriptOnly(written.keys, written.at);
      else if (!hasWriter) yield skip;
      return;
    }
    const added = Object.keys(shown.tags).filter((key) => isOfCard(key) && tags[key] === undefined);
    if (added.length > 0) yield scriptOnly(added, written?.at);
    const changed = Object.keys(shown.tags).filter((key) => isOfCard(key) && isOther(tags[key], shown.tags[key]));
    const [first] = changed;
    if (first !== undefined) yield otherwise(changed, tags[first] ?? '', shown.tags[first] ?? '');
  },
});

const keysOfCard: ReadonlySet<string> = new Set(
  'og:title og:description og:image og:url og:type twitter:card twitter:title twitter:description twitter:image'.split(
    ' ',
  ),
);

const isOfCard = (key: string): boolean => keysOfCard.has(key);

const isOther = (sent: string | undefined, shown: string | undefined): boolean =>
  sent !== undefined && sent !== shown && sameness(sent) !== (sameness(shown ?? '') ?? '');

/** `isApp`: it has scripts, and people share it, so a browser may show more than the HTML. */
function targetOf(page: Page) {
  const { url, scripts } = page;
  const isApp = needsCard(page) && !page.truncated && scripts.some((script) => isCode(script) && !script.gated);
  const written = scripts.flatMap(writtenTags);
  if (!isApp && written.length === 0) return undefined;
  const missing = written.filter(({ key }) => !isInHtml(key, page));
  const [first] = missing;
  return {
    url,
    isApp,
    tags: isApp ? cardTags(page) : {},
    hasWriter: written.length > 0,
    ...(first && {
      written: { keys: [...new Set(missing.map(({ key }) => key))], at: page.evidence(first.script) },
    }),
  };
}

const scriptOnly = (keys: readonly string[], at: Draft['at']): Draft => ({
  message: `Expected ${listed(keys)} in the HTML, found only in a script`,
  ...(at && { at }),
  help: 'Write the tags on the server, or when the page is built',
});

const otherwise = (keys: readonly string[], sent: string, shown: string): Draft => ({
  message: `Expected ${listed(keys)} in the HTML as scripts leave it, "${shorten(shown, 60)}", found "${shorten(sent, 60)}"`,
  help: 'Write the tags on the server, or when the page is built',
  severity: 'warning',
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
