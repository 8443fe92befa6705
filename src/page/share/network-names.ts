/** The names that share vendors, plug-ins and scripts give to networks, and ours. */

import { networkOfService } from '../../networks/share-service.ts';
import { wordForm } from '../words/phrases.ts';

/** Ours first; the others are aliases. Spaces, hyphens and underscores do not count. */
const names: readonly (readonly [id: string, ...aliases: string[]])[] = [
  ['facebook', 'fb', 'facebook share', 'facebookshare'],
  ['messenger', 'facebook messenger', 'fbmessenger', 'fb messenger'],
  ['x', 'twitter', 'tweet', 'x twitter', 'twitter x', 'xtwitter'],
  ['linkedin', 'linked in'],
  ['pinterest', 'pinit', 'pin it', 'pinterest share'],
  ['whatsapp', 'jetpack whatsapp', 'wa'],
  ['telegram', 'tg'],
  ['reddit'],
  ['bluesky', 'bsky'],
  ['threads'],
  ['mastodon', 'fediverse'],
  ['tumblr'],
  ['vk', 'vkontakte', 'в контакте'],
  ['ok', 'odnoklassniki', 'одноклассники'],
  ['line', 'line it', 'lineit', 'line me'],
  ['kakao', 'kakaotalk', 'kakaostory', 'kakao story'],
  ['hacker-news', 'hackernews', 'ycombinator', 'y combinator', 'hn'],
  ['lobsters'],
  ['hatena', 'hatena bookmark', 'hatebu'],
  ['xing'],
  ['weibo', 'sina weibo', 'sinaweibo'],
  ['wechat', 'weixin'],
  ['qzone'],
  ['douban'],
  ['flipboard'],
  ['buffer'],
  ['microsoft-teams', 'teams'],
  ['diaspora'],
  ['viber'],
  ['threema'],
  ['snapchat'],
  ['farcaster', 'warpcast'],
  ['nextdoor'],
  ['instapaper'],
  ['evernote'],
  ['raindrop'],
  ['pocket', 'getpocket', 'get pocket'],
  ['blogger', 'blogger post'],
  ['livejournal', 'live journal'],
  ['wordpress'],
  ['skype'],
  ['google-plus', 'googleplus', 'google plusone', 'google plusone share', 'plusone', 'gplus'],
  ['stumbleupon', 'stumble upon'],
  ['digg'],
  ['delicious'],
  ['mix'],
  ['myspace', 'my space'],
  ['moi-mir', 'moimir', 'mymailru', 'mailru'],
  ['truth-social', 'truth'],
  ['gab'],
  ['gettr'],
  ['band'],
  ['slack'],
  ['discord'],
  ['qq'],
  ['pinboard'],
  ['yummly'],
  ['feedly'],
  ['naver'],
  ['email', 'mail', 'e mail', 'mailto', 'gmail', 'google gmail', 'yahoo mail', 'outlook com', 'mailru mail'],
  ['sms', 'text message'],
  ['copy', 'copy link', 'copylink', 'clipboard', 'copy url', 'copy to clipboard'],
  ['print', 'printfriendly', 'printer'],
  ['system', 'native', 'web share', 'navigator'],
];

const ids: ReadonlyMap<string, string> = new Map(
  names.flatMap((all) => all.map((name) => [wordForm(name), all[0]] as const)),
);

/** Id of the network that a name means; undefined for one that nobody knows. */
export const networkNamed = (name: string): string | undefined => ids.get(wordForm(name)) ?? networkOfService(name);

/** Words of every day. */
const ambiguous: ReadonlySet<string> = new Set(['mix', 'band', 'ok', 'system']);

/** The same for a word of running text, where only well-known names count. */
export function networkInText(word: string): string | undefined {
  const id = ids.get(word);
  return id === undefined || ambiguous.has(id) ? undefined : id;
}

export const networkIds: readonly string[] = names.map(([id]) => id);

/** Pages of button vendors, where the visitor chooses the network. */
const hubs: ReadonlySet<string> = new Set(['addtoany', 'addthis', 'sharethis']);

/** What a share link to that network offers. */
export const targetOf = (network: string): string => (hubs.has(network) || /^custom-/.test(network) ? 'any' : network);
