/** Buttons and windows that open a chat with the site in a messenger. */

import type { Service } from '../network.ts';
import { documented, unconfirmed } from '../sources.ts';
import { fingerprints, saidToBeGone } from './sources.ts';

export const chats = [
  {
    id: 'messenger-chat-plugin',
    name: 'Messenger Chat plugin',
    network: 'messenger',
    category: 'chat',
    signs: {
      scripts: ['connect.facebook.net/*/sdk/xfbml.customerchat.js'],
      frames: ['*.facebook.com/plugins/customerchat', '*.facebook.com/v*/plugins/customerchat'],
      classes: ['fb-customerchat'],
      ids: ['fb-customer-chat'],
      tags: ['fb:customerchat'],
    },
    closed: {
      date: '2024-05-09',
      instead: 'a link to https://m.me/ and the name of the page',
      ...documented('https://developers.facebook.com/docs/messenger-platform/discovery/facebook-chat-plugin'),
    },
    ...fingerprints,
  },
  {
    id: 'joinchat',
    name: 'Joinchat (WhatsApp)',
    network: 'whatsapp',
    category: 'chat',
    signs: {
      paths: ['/plugins/creame-whatsapp-me/', '/js/joinchat.min.js'],
      classes: ['joinchat[data-settings]'],
      inline: ['joinchat_obj'],
    },
    ...fingerprints,
  },
  {
    id: 'click-to-chat',
    name: 'Click to Chat (WhatsApp)',
    network: 'whatsapp',
    category: 'chat',
    signs: { paths: ['/plugins/click-to-chat-for-whatsapp/'], classes: ['ht-ctc', 'ht-ctc-chat'] },
    ...unconfirmed,
  },
  {
    id: 'chaty',
    name: 'Chaty',
    category: 'chat',
    signs: {
      scripts: ['cdn.chaty.app/'],
      paths: ['/wp-content/plugins/chaty/', '/wp-content/plugins/chaty-pro/'],
      inline: ['chaty_settings'],
    },
    ...fingerprints,
  },
  {
    id: 'getbutton',
    name: 'GetButton',
    category: 'chat',
    signs: { scripts: ['*.getbutton.io/'] },
    ...fingerprints,
  },
  {
    id: 'wati',
    name: 'WATI (WhatsApp)',
    network: 'whatsapp',
    category: 'chat',
    signs: { scripts: ['wati-integration-service.clare.ai/'], inline: ['CreateWhatsappChatWidget'] },
    ...unconfirmed,
  },
  {
    id: 'apple-messages-for-business',
    name: 'Apple Messages for Business',
    network: 'apple-messages',
    category: 'chat',
    signs: {
      scripts: ['static.cdn-apple.com/businesschat/'],
      paths: ['/apple_business_chat_commerce/'],
      links: ['bcrw.apple.com/'],
      inline: ['appleBusinessChat'],
    },
    ...fingerprints,
  },
  {
    id: 'google-business-messages',
    name: 'Google Business Messages',
    network: 'google',
    category: 'chat',
    signs: { scripts: ['business.google.com/static/widget/'], links: ['business.google.com/message'] },
    closed: {
      date: '2024-07-31',
      instead: 'another messenger',
      ...unconfirmed,
    },
    ...unconfirmed,
  },
  {
    id: 'skype-buttons',
    name: 'Skype buttons',
    network: 'skype',
    category: 'chat',
    signs: { scripts: ['secure.skypeassets.com/', 'swc.cdn.skype.com/'], classes: ['skype-button[data-contact-id]'] },
    deprecated: saidToBeGone('another messenger'),
    ...unconfirmed,
  },
] satisfies readonly Service[];
