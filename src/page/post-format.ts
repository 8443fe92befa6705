/** Whether a post is short by its kind: a link, a quote, a picture with a line below it. */

import type { Page } from './page.ts';

/** Classes that WordPress gives to posts of such formats (https://developer.wordpress.org/advanced-administration/wordpress/post-formats/). */
const brief =
  /(?:^|\s)(?:post_)?format-(?:post-format-)?(?:aside|link|quote|status|image|gallery|video|audio|chat)(?:\s|$)/;

export const isBriefByDesign = ({ document }: Page): boolean =>
  [...document.named('article'), ...document.named('div'), ...document.named('body')].some(
    ({ attributes, inert }) => !inert && brief.test(attributes.class ?? ''),
  );
