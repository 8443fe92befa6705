/** Pixels of the networks: they follow visitors and show nothing, so they are no social content. */

import type { Service } from '../network.ts';
import { unconfirmed } from '../sources.ts';
import { fingerprints } from './sources.ts';

export const tracking = [
  {
    id: 'facebook-pixel',
    name: 'Meta Pixel',
    network: 'facebook',
    category: 'tracking',
    signs: {
      scripts: [
        'connect.facebook.net/*/fbevents.js',
        'connect.facebook.net/signals/config/',
        'connect.facebook.net/fbevents.js',
      ],
      inline: ['fbq'],
    },
    ...fingerprints,
  },
  {
    id: 'x-pixel',
    name: 'X Pixel',
    network: 'x',
    category: 'tracking',
    signs: { scripts: ['static.ads-twitter.com/'], inline: ['twq'] },
    weight: 'light',
    ...fingerprints,
  },
  {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    network: 'linkedin',
    category: 'tracking',
    signs: {
      scripts: ['snap.licdn.com/li.lms-analytics/'],
      inline: ['_linkedin_partner_id', '_linkedin_data_partner_id'],
    },
    weight: 'light',
    ...fingerprints,
  },
  {
    id: 'pinterest-tag',
    name: 'Pinterest Tag',
    network: 'pinterest',
    category: 'tracking',
    signs: { scripts: ['s.pinimg.com/ct/'], inline: ['pintrk'] },
    ...fingerprints,
  },
  {
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    network: 'tiktok',
    category: 'tracking',
    signs: { scripts: ['analytics.tiktok.com/'], inline: ['TiktokAnalyticsObject'] },
    ...fingerprints,
  },
  {
    id: 'snap-pixel',
    name: 'Snap Pixel',
    network: 'snapchat',
    category: 'tracking',
    signs: { scripts: ['sc-static.net/scevent.min.js', 'intg.snapchat.com/'], inline: ['snaptr'] },
    weight: 'light',
    ...fingerprints,
  },
  {
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    network: 'reddit',
    category: 'tracking',
    signs: { scripts: ['redditstatic.com/ads/'] },
    ...fingerprints,
  },
  {
    id: 'quora-pixel',
    name: 'Quora Pixel',
    network: 'quora',
    category: 'tracking',
    signs: { scripts: ['a.quora.com/qevents.js'] },
    ...unconfirmed,
  },
] satisfies readonly Service[];
