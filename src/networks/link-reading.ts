/** What an address can mean to the social networks. */

import type { Confidence, ShareEndpoint } from './network.ts';

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
  /**
   * A person's, organisation's or community's page. `handle` without `@`, '' when only an id is known. `url` is canonical but
   * keeps the case as typed: compare without regard to it. `what: 'fediverse'`: `/@name` on a host that nobody knows, which
   * is a fediverse server only when something else says so (rel=me).
   */
  | {
      readonly kind: 'profile';
      readonly network: string;
      readonly handle: string;
      readonly id?: string;
      readonly url: string;
      readonly what?: string;
    }
  /** Follow, subscribe and like intents: `x.com/intent/follow?screen_name=`. Handle '' when a post is meant or only an id is known. */
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
  /** An invitation to a private group, which may run out: `chat.whatsapp.com/…`, `t.me/+…`. */
  | { readonly kind: 'invite'; readonly network: string; readonly code: string }
  /** An entry about somebody in a knowledge base (Wikipedia, Wikidata, IMDb …): identity in `sameAs`, else an ordinary link. */
  | { readonly kind: 'reference'; readonly network: string; readonly id: string }
  /** A profile whose handle breaks the network's rules. `confidence` is the rule's; `reason` completes "the address …". */
  | {
      readonly kind: 'bad-profile';
      readonly network: string;
      readonly handle: string;
      readonly reason: string;
      readonly confidence: Confidence;
    }
  /** Anything else on the network's hosts: help pages, policies, stores. */
  | { readonly kind: 'other'; readonly network: string };
