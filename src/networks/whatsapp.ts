/** WhatsApp: chats by number, channels, group invitations, sharing a text. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { documented, publicCode, reactShare, sharerJs, unconfirmed } from './sources.ts';

const clickToChat = documented('https://faq.whatsapp.com (click to chat)');
const replacement = 'https://wa.me/?text={text}%20{url}';
const channel = addressFrom('https://whatsapp.com/channel/{handle}');

export const whatsapp = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['whatsapp.com', 'wa.me'],
  links: [
    { kind: 'message', host: 'wa.me', path: /^\/(?:message|qr)\/[^/]+$/i, ...unconfirmed },
    { kind: 'message', host: 'wa.me', path: /^\/(?:c|p\/\d+)\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'message', host: 'wa.me', path: /^\/(?!channel$|c$|p$|qr$|message$)(?<value>[^/]+)$/i, ...clickToChat },
    ...['api.whatsapp.com', 'web.whatsapp.com', 'whatsapp.com'].map(
      (host) => ({ kind: 'message', host, path: /^\/send$/i, parameter: 'phone', ...publicCode }) as const,
    ),
    { kind: 'message', scheme: 'whatsapp', path: /^\/send$/i, parameter: 'phone', ...publicCode },
    { kind: 'message', host: 'wa.link', path: /^\/(?!$)/, ...clickToChat },
    { kind: 'message', path: /^\/(?:catalog|message)\/./i, ...unconfirmed },
    { kind: 'invite', host: 'chat.whatsapp.com', path: /^\/(?:invite\/)?(?<value>[^/]+)$/i, ...publicCode },
  ],
  chat: {
    pattern: /^[1-9]\d{6,14}$/,
    words: 'digits only with the country code: no +, no leading zeros, no spaces, dashes or brackets',
    ...clickToChat,
  },
  profiles: {
    ...publicCode,
    patterns: [profilePattern('https://whatsapp.com/channel/{handle}', { what: 'channel', rule: 'any' })],
    /** Digits are a number to chat with, anything else a channel's code. */
    canonical: (handle) => (/^\+?\d+$/.test(handle) ? `https://wa.me/${handle.replace('+', '')}` : channel(handle)),
    unfilled: /^\/channel$/i,
    reserved: [],
  },
  shares: [
    shareAt('https://wa.me/', { text: 'text', ...clickToChat }),
    shareAt('https://api.whatsapp.com/send', { text: 'text', also: ['phone', 'type', 'app_absent', 'l'], ...sharerJs }),
    shareAt('https://web.whatsapp.com/send', { text: 'text', also: ['phone', 'type', 'app_absent'], ...reactShare }),
    shareAt('https://whatsapp.com/send', { text: 'text', also: ['phone'], replacement, ...unconfirmed }),
    shareAt('whatsapp://send', { text: 'text', also: ['phone', 'abid'], ...sharerJs }),
  ],
} satisfies Network;
