/** What an address means to the social networks, decided by parsed host and path, never by substring. */

import type { Network, ShareEndpoint } from './network.ts';

export type LinkReading =
  /** Opens a compose window. `parameters` are decoded once; `sharedUrl` is what `endpoint.url` carries, else the first URL in `endpoint.text`. */
  | {
      readonly kind: 'share';
      readonly network: string;
      readonly endpoint: ShareEndpoint;
      readonly parameters: Readonly<Record<string, string>>;
      readonly sharedUrl: string | undefined;
      readonly text: string | undefined;
    }
  /** A person's, organisation's or community's page. `handle` without `@`, '' when only an id is known. */
  | {
      readonly kind: 'profile';
      readonly network: string;
      readonly handle: string;
      readonly id?: string;
      readonly url: string;
      readonly what?: string;
    }
  /** Follow, subscribe and like intents: `x.com/intent/follow?screen_name=`. */
  | { readonly kind: 'follow'; readonly network: string; readonly handle: string }
  /** The network's own start page: on a site, a link that nobody filled in. */
  | { readonly kind: 'home'; readonly network: string }
  /** A hashtag page. */
  | { readonly kind: 'hashtag'; readonly network: string; readonly tag: string }
  /** A post, video, photo or other piece of content. */
  | { readonly kind: 'post'; readonly network: string }
  /** An OAuth authorize or sign-in address. */
  | { readonly kind: 'sign-in'; readonly network: string }
  /** A chat: `wa.me/4912345`, `m.me/page`. */
  | { readonly kind: 'message'; readonly network: string; readonly handle: string }
  /** A profile whose handle breaks the network's rules, or a reserved word in its place. */
  | { readonly kind: 'bad-profile'; readonly network: string; readonly handle: string; readonly reason: string }
  /** Anything else on the network's hosts: help pages, policies, stores. */
  | { readonly kind: 'other'; readonly network: string };

export type NetworkTable = ReadonlyMap<string, Network>;
