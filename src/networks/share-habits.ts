/** How people share: which targets they use on a phone and in which countries, and what networks let them choose. */

import { derived, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

/** Targets that reach one's own contacts from a phone; `system` stands for the Web Share API. */
export const phoneTargets = {
  ids: new Set(
    words(
      'system whatsapp telegram messenger line kakao viber sms threema wechat qq snapchat band slack microsoft-teams',
    ),
  ) as ReadonlySet<string>,
  ...derived('https://developer.mozilla.org/en-US/docs/Web/API/Navigator/share'),
};

/** Networks that a language's readers use in place of the worldwide ones. */
export const homeNetworks = {
  byLanguage: new Map<string, readonly string[]>([
    ['ru', ['vk', 'ok', 'telegram']],
    ['be', ['vk', 'ok', 'telegram']],
    ['kk', ['vk', 'ok', 'telegram']],
    ['ja', ['x', 'line', 'hatena']],
    ['ko', ['kakao', 'naver', 'band']],
    ['zh', ['weibo', 'wechat', 'qq', 'qzone', 'douban', 'line']],
    ['th', ['line']],
  ]),
  ...derived('the networks that share vendors offer by language'),
};

/** Required parameters for which a network asks the visitor: which of the page's pictures to pin. */
export const chosenByVisitor = {
  parameters: new Set(['media']) as ReadonlySet<string>,
  ...unconfirmed,
};
