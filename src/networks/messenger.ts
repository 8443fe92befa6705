/** Facebook Messenger: chats by m.me and the send dialog. */

import type { Network } from './network.ts';
import { shareAt } from './share-at.ts';
import { documented, publicCode, reactShare, sharerJs, unconfirmed } from './sources.ts';

const chatPlugin = documented('https://developers.facebook.com/docs/messenger-platform/discovery/facebook-chat-plugin');

export const messenger = {
  id: 'messenger',
  name: 'Messenger',
  hosts: ['messenger.com', 'm.me'],
  links: [
    { kind: 'redirect', host: 'l.messenger.com', path: /^\/l\.php$/, parameter: 'u', ...unconfirmed },
    { kind: 'invite', host: 'm.me', path: /^\/(?:j|g)\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'message', host: 'm.me', path: /^\/(?:msg\/)?(?<value>[^/]+)$/i, ...chatPlugin },
    { kind: 'message', path: /^\/t\/(?<value>[^/]+)$/i, ...publicCode },
    { kind: 'message', host: 'facebook.com', path: /^\/messages(?:\/t)?\/(?<value>[^/]+)$/i, ...publicCode },
    { kind: 'message', scheme: 'fb-messenger', path: /^\/user(?:-thread)?\/(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  chat: {
    pattern: /^[\p{L}\p{N}._-]+$/iu,
    words: 'the name of a page without @, spaces or slashes',
    ...unconfirmed,
  },
  shares: [
    ...['/dialog/send', '/*/dialog/send'].map((path) =>
      shareAt(`https://facebook.com${path}`, {
        url: 'link',
        required: ['app_id', 'link', 'redirect_uri'],
        also: ['to', 'display'],
        ...reactShare,
      }),
    ),
    shareAt('fb-messenger://share', { url: 'link', also: ['app_id'], ...sharerJs }),
  ],
} satisfies Network;
