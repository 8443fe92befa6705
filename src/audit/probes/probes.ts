/** How each kind of resource is probed. A new kind is an answer in `resources.ts`, a file here and a line in this table. */

import type { Renderer } from '../../browser/renderer.ts';
import type { Fetch } from '../../fetch/reply.ts';
import type { Answers, NotProbed, RobotsAnswer, WantedKind } from '../../resources.ts';
import type { Site } from '../../site.ts';
import { probeAccount } from './account.ts';
import { probeDid } from './did.ts';
import { probeFeed } from './feed.ts';
import { probeImage } from './image.ts';
import { probeLink } from './link.ts';
import { probeOembed } from './oembed.ts';
import { probePart } from './part.ts';
import { probeRendered } from './rendered.ts';
import { probeView } from './view.ts';

export interface ProbeTools {
  readonly fetch: Fetch;
  /** The same for further addresses that a probe comes to: asks only where the options and robots.txt allow it. */
  readonly politely: Fetch;
  /** Texts of a name in the DNS; undefined when nobody can tell. */
  readonly texts: (name: string) => Promise<readonly string[] | undefined>;
  /** Only with a flag: there is a browser then. */
  readonly renderer?: Renderer;
  /** On whose behalf is asked. */
  readonly site: Site;
  /** Which preview crawlers may fetch an address, by their tokens. */
  readonly allows: (url: URL) => Promise<Omit<RobotsAnswer, 'url'>>;
}

export interface Probe<Kind extends WantedKind> {
  /** The address that is really asked for, where it is not the wanted one. */
  readonly asks?: (url: URL) => URL;
  /** True for what robots.txt has no say in, such as itself. */
  readonly isFree?: true;
  /** So many of one host in a run; the first are as good as all. */
  readonly mostPerHost?: number;
  /** Only of the site itself, and only where a server answers. */
  readonly isServed?: true;
  /** `as`: whom or how, where a kind has several ways to ask. */
  readonly probe: (url: URL, tools: ProbeTools, as: string) => Promise<Answers[Kind] | NotProbed>;
}

export const probes: { readonly [Kind in WantedKind]: Probe<Kind> } = {
  image: { probe: (url, { fetch }) => probeImage(url, fetch) },
  link: { probe: (url, { fetch }) => probeLink(url, fetch) },
  feed: { probe: (url, { fetch }) => probeFeed(url, fetch) },
  oembed: { mostPerHost: 50, probe: (url, tools) => probeOembed(url, tools) },
  account: { mostPerHost: 50, probe: (url, tools) => probeAccount(url, tools) },
  did: { mostPerHost: 10, probe: (url, tools) => probeDid(url, tools) },
  view: { isServed: true, probe: (url, tools, as) => probeView(url, tools, as) },
  part: { isServed: true, probe: (url, tools, as) => probePart(url, tools, as) },
  rendered: { mostPerHost: 20, probe: (url, tools) => probeRendered(url, tools) },
  robots: {
    asks: (url) => new URL('/robots.txt', url),
    isFree: true,
    probe: async (url, { allows }) => ({ url: url.href, ...(await allows(url)) }),
  },
};

export const wantedKinds = Object.keys(probes) as readonly WantedKind[];
