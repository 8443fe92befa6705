/** Sharing by mail: the visitor's own program, or the compose windows of web mail. */

import type { Network, ShareEndpoint } from './network.ts';
import { shareAt } from './share-at.ts';
import { documented, publicCode, sharerJs, socialShareUrls, unconfirmed } from './sources.ts';

const body: Pick<ShareEndpoint, 'text' | 'otherTexts'> = { text: 'body', otherTexts: ['subject'] };
const replacement = 'mailto:?subject={text}&body={url}';

/** With an address and without a URL in subject or body it is a letter, not a share. */
const mailto = shareAt('mailto:', {
  ...body,
  also: ['subject', 'to', 'cc', 'bcc', 'share'],
  ...sharerJs,
});

const gmail = ['/mail', '/mail/u/0'].map((path) =>
  shareAt(`https://mail.google.com${path}`, {
    ...body,
    when: { view: 'cm' },
    also: ['fs', 'tf', 'to', 'su', 'bcc', 'cc', 'ui'],
    otherTexts: ['su'],
    ...socialShareUrls,
  }),
);

export const email = {
  id: 'email',
  name: 'Email',
  hosts: [],
  shares: [
    mailto,
    ...gmail,
    shareAt('https://compose.mail.yahoo.com/', { ...body, also: ['subject', 'to'], ...socialShareUrls }),
    shareAt('https://outlook.live.com/mail/0/deeplink/compose', {
      ...body,
      also: ['subject', 'path', 'rru', 'to'],
      ...unconfirmed,
    }),
    shareAt('https://outlook.live.com/owa', {
      ...body,
      when: { path: '/mail/action/compose' },
      also: ['subject', 'to', 'rru'],
      state: 'legacy',
      replacement,
      ...publicCode,
    }),
    shareAt('https://outlook.office.com/mail/deeplink/compose', { ...body, also: ['subject', 'to'], ...unconfirmed }),
  ],
} satisfies Network;

export const sms = {
  id: 'sms',
  name: 'Text message',
  hosts: [],
  shares: [
    shareAt('sms:', { text: 'body', also: ['body'], ...documented('https://www.rfc-editor.org/rfc/rfc5724') }),
    shareAt('smsto:', { text: 'body', ...unconfirmed }),
  ],
} satisfies Network;
