import { metaTag } from '../../src/markup.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { readRefresh } from '../../src/page/refresh.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a viewport as wide as the phone',
  why: 'Most visitors from networks come in the browser of an app; without a viewport the page is laid out for a desktop and shown too small to read.',
  sources: [
    'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/meta/name/viewport',
    'https://developer.chrome.com/docs/lighthouse/pwa/viewport',
  ],
  severity: 'warning',
  examples: {
    good: ['<meta name="viewport" content="width=device-width, initial-scale=1">'],
    bad: ['<title>Tea</title>', '<meta name="viewport" content="width=1024">'],
  },

  target: (page) => (needsCard(page) && readRefresh(page) === undefined ? { viewport: viewportOf(page) } : undefined),

  *check({ viewport }) {
    const help = metaTag('viewport', 'width=device-width, initial-scale=1');
    if (!viewport) yield { message: 'Missing meta viewport', help };
    else if (!fitsPhones(viewport.value)) {
      yield {
        message: `Expected width=device-width in meta viewport, found "${shorten(viewport.value, 80)}"`,
        at: viewport,
        help,
      };
    }
  },
});

/** The last one counts. */
const viewportOf = ({ metas }: Page): Meta | undefined =>
  metas.findLast(({ attribute, key, element }) => attribute === 'name' && key === 'viewport' && !element.inNoscript);

/** Widths up to that of a large phone are as good; a scale without a width means the width of the device. */
const widestPhone = 600;

function fitsPhones(value: string): boolean {
  const width = settingOf('width', value);
  if (width === undefined) return settingOf('initial-scale', value) !== undefined;
  return width === 'device-width' || (Number(width) > 0 && Number(width) <= widestPhone);
}

/** Settings are parted by commas, semicolons or spaces (https://www.w3.org/TR/css-viewport-1/#parsing-algorithm). */
const settingOf = (name: string, value: string): string | undefined =>
  value
    .toLowerCase()
    .replace(/ ?= ?/g, '=')
    .split(/[,;\s]+/)
    .findLast((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
