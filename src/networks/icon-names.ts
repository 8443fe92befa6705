/** The names under which icon fonts, icon sets and themes keep the marks of the networks, as found in many public repositories. */

/** Ours first, then theirs. */
const names: readonly (readonly [id: string, ...names: string[]])[] = [
  ['facebook', 'facebook', 'facebook-f', 'fb'],
  ['messenger', 'facebook-messenger'],
  ['x', 'twitter', 'x-twitter', 'twitter-x', 'xtwitter', 'twitter-bird'],
  ['instagram', 'instagram', 'insta'],
  ['linkedin', 'linkedin', 'linkedin-in', 'linked-in'],
  ['youtube', 'youtube', 'youtube-play', 'you-tube'],
  ['pinterest', 'pinterest', 'pinterest-p'],
  ['tiktok', 'tiktok', 'tik-tok'],
  ['bluesky', 'bluesky', 'bsky'],
  ['mastodon', 'mastodon'],
  ['telegram', 'telegram', 'telegram-plane'],
  ['whatsapp', 'whatsapp', 'whats-app'],
  ['snapchat', 'snapchat', 'snapchat-ghost'],
  ['discord', 'discord'],
  ['twitch', 'twitch'],
  ['tumblr', 'tumblr', 'tumblr-t'],
  ['reddit', 'reddit', 'reddit-alien'],
  ['github', 'github'],
  ['gitlab', 'gitlab'],
  ['vimeo', 'vimeo', 'vimeo-v'],
  ['flickr', 'flickr'],
  ['dribbble', 'dribbble'],
  ['behance', 'behance'],
  ['soundcloud', 'soundcloud'],
  ['spotify', 'spotify'],
  ['vk', 'vkontakte'],
  ['ok', 'odnoklassniki'],
  ['weibo', 'weibo', 'sina-weibo'],
  ['xing', 'xing'],
  ['google-plus', 'google-plus', 'googleplus', 'google-plus-g', 'gplus'],
];
/** Everyday words, which count only behind the prefix of an icon set. */
const marked: readonly (readonly [id: string, ...names: string[]])[] = [
  ['x', 'x'],
  ['threads', 'threads'],
  ['medium', 'medium-m'],
  ['vk', 'vk'],
];

const index = (table: typeof names): ReadonlyMap<string, string> =>
  new Map(table.flatMap(([id, ...all]) => all.map((name) => [name, id] as const)));
const byName = index(names);
const byMarkedName = index(marked);

/** What icon sets put before the name. `fa-x` of Font Awesome is the closing cross, so that set is not among those that mark an everyday word. */
const prefix =
  /^(?:(?:fa|bi|ti|ri|mdi|la|uil|bxl|si|el|icon|icons|icofont|ico|logo|ion-logo|ion-social|ion|social|socicon|social-icon|social-icons|social-link|social-links|soc|genericon|dashicons|typcn-social|eicon|uk-icon|fi-social|fi-brands|glyphicon|flaticon|zocial|entypo-social|entypo|et-social|et|btn|button|btn-social|menu-item|footer|header|link|wp-social-link|elementor-social-icon|et_pb_social)[-_])+/;
const marking =
  /^(?:bi|ti|ri|mdi|la|uil|bxl|si|socicon|social-icon|social-link|wp-social-link|elementor-social-icon)[-_]/;
/** What they put behind it: the form of the icon. */
const suffix =
  /(?:[-_](?:square|official|alt|circle|circled|fill|filled|line|logo|icon|rect|rectangle|outline|outlined|rounded|round|sign|white|black|dark|light|link|btn|button|\d+))+$/;

/** The network whose mark a class name, or the id of a drawing, stands for; undefined for any other. */
export function networkOfIcon(token: string): string | undefined {
  if (token.length > 60) return undefined;
  const lower = token.toLowerCase();
  const bare = lower
    .replace(prefix, '')
    .replace(suffix, '')
    .replace(/\d{1,2}$/, '')
    .replaceAll('_', '-');
  return byName.get(bare) ?? (marking.test(lower) ? byMarkedName.get(bare) : undefined);
}

/** The network that a word names by itself: `Facebook`, `Linked In`, `Google+`. Everyday words do not count. */
export const networkOfLabel = (label: string): string | undefined =>
  byName.get(
    label
      .trim()
      .toLowerCase()
      .replace(/\+$/, '-plus')
      .replace(/[\s_]+/g, '-'),
  );

/** The same for names that are everyday words, which only an icon tells apart: `X`, `Threads`. */
export const networkOfEverydayLabel = (label: string): string | undefined =>
  byMarkedName.get(label.trim().toLowerCase());
