/** Messengers and meeting places at work that a page can be sent to. */

import type { Network } from './network.ts';
import { shareAt } from './share-at.ts';
import { allauth, publicCode, sharerJs, thirdParty, unconfirmed } from './sources.ts';

export const viber = {
  id: 'viber',
  name: 'Viber',
  hosts: ['viber.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'message', scheme: 'viber', path: /^\/(?:chat|add|contact)$/i, parameter: 'number', ...unconfirmed },
    { kind: 'message', scheme: 'viber', path: /^\/pa$/i, parameter: 'chatURI', ...unconfirmed },
    { kind: 'message', host: 'chats.viber.com', path: /^\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'invite', host: 'invite.viber.com', path: /^\/$/, parameter: 'g2', ...unconfirmed },
  ],
  shares: [shareAt('viber://forward', { text: 'text', ...sharerJs })],
} satisfies Network;

export const threema = {
  id: 'threema',
  name: 'Threema',
  hosts: ['threema.ch'],
  ordinaryRoot: true,
  links: [
    { kind: 'message', host: 'threema.id', path: /^\/(?!compose$)(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'message', scheme: 'threema', path: /^\/(?:compose|add)$/i, parameter: 'id', ...unconfirmed },
  ],
  shares: [
    shareAt('threema://compose', { text: 'text', also: ['id'], ...sharerJs }),
    shareAt('https://threema.id/compose', { text: 'text', ...unconfirmed }),
  ],
} satisfies Network;

export const signal = {
  id: 'signal',
  name: 'Signal',
  hosts: ['signal.org'],
  ordinaryRoot: true,
  links: [
    { kind: 'message', host: 'signal.me', path: /^\//, ...unconfirmed },
    { kind: 'invite', host: 'signal.group', path: /^\//, ...unconfirmed },
  ],
} satisfies Network;

export const microsoftTeams = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  hosts: ['teams.microsoft.com'],
  ordinaryRoot: true,
  links: [{ kind: 'message', path: /^\/l\/chat(?:\/.*)?$/i, parameter: 'users', ...unconfirmed }],
  shares: [
    shareAt('https://teams.microsoft.com/share', {
      url: 'href',
      text: 'msgText',
      also: ['preview', 'referrer', 'title', 'assignInstr', 'assignTitle'],
      ...publicCode,
    }),
  ],
} satisfies Network;

export const slack = {
  id: 'slack',
  name: 'Slack',
  hosts: ['slack.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'redirect', host: 'slack-redir.net', path: /^\/link$/i, parameter: 'url', ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:openid\/connect|oauth(?:\/v2)?)\/authorize$/i, ...allauth },
    { kind: 'invite', host: 'join.slack.com', path: /^\/t\/(?<value>[^/]+)(?:\/.*)?$/i, ...publicCode },
  ],
} satisfies Network;

const skypeClosed = { state: 'dead', closed: '2025-05-05', ...thirdParty('https://archynetys.com') } as const;

export const skype = {
  id: 'skype',
  name: 'Skype',
  hosts: ['skype.com'],
  links: [
    { kind: 'message', scheme: 'skype', path: /^\/(?!share$)(?:live:)?(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'invite', host: 'join.skype.com', path: /^\/(?:invite\/)?(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  shares: [
    shareAt('https://web.skype.com/share', { url: 'url', text: 'text', also: ['lang', 'source'], ...skypeClosed }),
    shareAt('skype:share', { url: 'url', text: 'text', ...skypeClosed }),
  ],
  closed: { date: '2025-05-05', instead: 'Microsoft Teams', ...thirdParty('https://archynetys.com') },
} satisfies Network;
