/** Markup that share vendors turn into buttons, and how it names the network and the address to share. */

export interface VendorForm {
  /** A class, whole; the group `name` holds what the vendor calls the network. */
  readonly className?: RegExp;
  /** An attribute whose value names the network or, comma-separated or as a JSON list, several. */
  readonly names?: string;
  readonly tag?: string;
  /** An attribute that must be there, with a value that must fit. */
  readonly needs?: readonly [attribute: string, value: RegExp];
  /** The network where the markup names none. */
  readonly network?: string;
  /** Attributes that may carry the address to share, on the element or its kit. */
  readonly address: readonly string[];
  /** Parameter of the link's own address (query or fragment) that may carry it. */
  readonly parameter?: string;
  /** Class of an element around it that may carry the address, and one under which the same markup means "follow". */
  readonly kit?: string;
  readonly follows?: string;
  /** A box that the script fills with buttons: counted only when no button stands in it. */
  readonly isBox?: true;
}

export const vendorForms: readonly VendorForm[] = [
  // AddToAny
  {
    className: /^a2a_button_(?<name>\w+)$/,
    address: ['data-a2a-url'],
    parameter: 'linkurl',
    kit: 'a2a_kit',
    follows: 'a2a_follow',
  },
  {
    className: /^(?:a2a_dd|addtoany_share_save)$/,
    network: 'any',
    address: ['data-a2a-url'],
    parameter: 'url',
    kit: 'a2a_kit',
    follows: 'a2a_follow',
  },
  // ShareThis
  { className: /^st-(?:custom-button|btn)$/, names: 'data-network', address: ['data-url'] },
  { className: /^sharethis-(?:inline|sticky)-share-buttons$/, network: 'any', address: ['data-url'], isBox: true },
  {
    className:
      /^st_(?<name>facebook|twitter|linkedin|pinterest|email|sharethis|whatsapp|reddit|tumblr|googleplus|plusone)(?:_(?:large|hcount|vcount|button|custom))?$/,
    address: ['st_url'],
  },
  // AddThis
  {
    className: /^addthis_button_(?<name>\w+)$/,
    address: ['addthis:url', 'data-url'],
    kit: 'addthis_toolbox',
    follows: 'addthis_follow_toolbox',
  },
  {
    className: /^addthis_(?:inline_share_toolbox\w*|sharing_toolbox|toolbox|button)$/,
    network: 'any',
    address: ['addthis:url', 'data-url'],
    isBox: true,
  },
  // Shariff, https://github.com/heiseonline/shariff
  { className: /^shariff$/, names: 'data-services', network: 'any', address: ['data-url'], isBox: true },
  // sharer.js, https://github.com/ellisonleao/sharer.js
  { names: 'data-sharer', needs: ['data-sharer', /\S/], address: ['data-url', 'data-link'] },
  // AMP
  { tag: 'amp-social-share', names: 'type', address: ['data-param-url', 'data-param-href', 'data-param-u'] },
  // Elementor
  { className: /^elementor-share-btn_(?<name>[\w-]+)$/, address: [] },
  // Yandex
  { className: /^ya-share2$/, names: 'data-services', network: 'any', address: ['data-url'], isBox: true },
  // goodshare.js
  { className: /^goodshare$/, names: 'data-social', address: ['data-url'] },
  // Social Likes
  { className: /^social-likes__widget_(?<name>\w+)$/, address: ['data-url'], kit: 'social-likes' },
  // Shareaholic
  {
    className: /^shareaholic-canvas$/,
    needs: ['data-app', /^share_buttons$/],
    network: 'any',
    address: ['data-link'],
    isBox: true,
  },
  // vue-social-sharing and react-share: the address is in the script
  { className: /^share-network-(?<name>\w+)$/, address: [] },
  { className: /^react-share__ShareButton$/, names: 'aria-label', address: [] },
  // The networks' own buttons
  { className: /^fb-share-button$/, network: 'facebook', address: ['data-href'] },
  { tag: 'fb:share-button', network: 'facebook', address: ['href'] },
  { className: /^fb-send$/, network: 'messenger', address: ['data-href'] },
  { className: /^twitter-share-button$/, network: 'x', address: ['data-url'] },
  { tag: 'a', needs: ['data-pin-do', /^button(?:Pin|Bookmark)$/i], network: 'pinterest', address: ['data-pin-url'] },
  { tag: 'script', needs: ['type', /^in\/share$/i], network: 'linkedin', address: ['data-url'] },
  { className: /^line-it-button$/, needs: ['data-type', /^share/], network: 'line', address: ['data-url'] },
  { className: /^hatena-bookmark-button$/, network: 'hatena', address: [] },
  { className: /^tumblr-share-button$/, network: 'tumblr', address: ['data-href'] },
  { needs: ['data-type', /^xing\/share$/i], network: 'xing', address: ['data-url'] },
  { className: /^teams-share-button$/, network: 'teams', address: ['data-href'] },
  { className: /^snapchat-(?:creative-kit-share|share-button)$/, network: 'snapchat', address: ['data-share-url'] },
  { className: /^buffer-add-button$/, network: 'buffer', address: ['data-url'] },
];

/** Frames that are share buttons: host and path, network, and the parameter with the address. */
export const shareFrames: readonly (readonly [host: string, path: RegExp, network: string, parameter: string])[] = [
  ['facebook.com', /^(?:\/v[\d.]+)?\/plugins\/share_button\.php$/, 'facebook', 'href'],
  ['platform.twitter.com', /^\/widgets\/tweet_button/, 'x', 'url'],
  ['platform.x.com', /^\/widgets\/tweet_button/, 'x', 'url'],
];
