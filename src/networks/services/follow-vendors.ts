/** Follow buttons: rows of profile icons that plugins draw, and the buttons that networks hand out. */

import type { Service } from '../network.ts';
import { derived, unconfirmed } from '../sources.ts';
import { publicMarkup, saidToBeGone, vendorScript } from './sources.ts';

export const followVendors = [
  {
    id: 'elementor-social-icons',
    name: 'Elementor Social Icons',
    category: 'follow-vendor',
    signs: { classes: ['elementor-social-icons-wrapper', 'elementor-social-icon-*'] },
    ...publicMarkup,
  },
  {
    id: 'wordpress-social-icons',
    name: 'WordPress Social Icons block',
    category: 'follow-vendor',
    signs: { classes: ['wp-block-social-links', 'wp-social-link', 'wp-social-link-*'] },
    ...publicMarkup,
  },
  {
    id: 'divi-social-follow',
    name: 'Divi Social Media Follow',
    category: 'follow-vendor',
    signs: { classes: ['et_pb_social_media_follow', 'et_pb_social_media_follow_network_*'] },
    ...publicMarkup,
  },
  {
    id: 'simple-social-icons',
    name: 'Simple Social Icons (WordPress)',
    category: 'follow-vendor',
    signs: { paths: ['/plugins/simple-social-icons/'] },
    ...unconfirmed,
  },
  {
    id: 'drupal-social-media-links',
    name: 'Social Media Links (Drupal)',
    category: 'follow-vendor',
    signs: { classes: ['social-media-links--platforms'] },
    ...publicMarkup,
  },
  {
    id: 'sharethis-follow',
    name: 'ShareThis follow buttons',
    category: 'follow-vendor',
    signs: { classes: ['sharethis-inline-follow-buttons'] },
    needs: 'script',
    loadedBy: 'sharethis',
    privacy: vendorScript,
    ...publicMarkup,
  },
  {
    id: 'x-follow-button',
    name: 'X Follow button',
    network: 'x',
    category: 'follow-vendor',
    signs: {
      frames: ['platform.twitter.com/widgets/follow_button*', 'platform.x.com/widgets/follow_button*'],
      classes: ['twitter-follow-button[href]'],
    },
    loadedBy: 'x-widgets',
    privacy: {
      quieter: 'a link to https://x.com/intent/follow',
      ...derived('https://docs.x.com/x-for-websites/web-intents/overview'),
    },
    ...publicMarkup,
  },
  {
    id: 'facebook-follow-button',
    name: 'Facebook Follow button and Facepile',
    network: 'facebook',
    category: 'follow-vendor',
    signs: {
      frames: ['*.facebook.com/plugins/follow.php', '*.facebook.com/v*/plugins/follow.php'],
      classes: ['fb-follow[data-href]', 'fb-facepile[data-href]', 'fb-facepile[data-app-id]'],
      tags: ['fb:follow', 'fb:subscribe', 'fb:facepile'],
    },
    needs: 'script',
    loadedBy: 'facebook-sdk',
    deprecated: saidToBeGone('a link to the Facebook page'),
    ...unconfirmed,
  },
  {
    id: 'youtube-subscribe-button',
    name: 'YouTube Subscribe button',
    network: 'youtube',
    category: 'follow-vendor',
    signs: { classes: ['g-ytsubscribe'], tags: ['g:ytsubscribe'] },
    needs: 'script',
    loadedBy: 'google-platform',
    privacy: {
      quieter: 'a link to the channel with ?sub_confirmation=1',
      ...unconfirmed,
    },
    ...publicMarkup,
  },
  {
    id: 'linkedin-follow-company',
    name: 'LinkedIn Follow Company plugin',
    network: 'linkedin',
    category: 'follow-vendor',
    signs: { attributes: ['type=in/followcompany', 'type=in/companyprofile', 'type=in/memberprofile'] },
    needs: 'script',
    loadedBy: 'linkedin-plugins',
    deprecated: saidToBeGone('a link to the LinkedIn page'),
    ...unconfirmed,
  },
  {
    id: 'pinterest-follow-button',
    name: 'Pinterest Follow button',
    network: 'pinterest',
    category: 'follow-vendor',
    signs: { attributes: ['data-pin-do=buttonfollow'] },
    loadedBy: 'pinterest-pinit',
    privacy: vendorScript,
    ...unconfirmed,
  },
] satisfies readonly Service[];
