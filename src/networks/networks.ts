/** All networks by id, and which of them a host belongs to. */

import * as blogs from './blogs.ts';
import { bluesky } from './bluesky.ts';
import * as bookmarks from './bookmarks.ts';
import * as closed from './closed.ts';
import * as codeHosts from './code-hosts.ts';
import { discord } from './discord.ts';
import * as eastAsia from './east-asia.ts';
import { email, sms } from './email.ts';
import { facebook } from './facebook.ts';
import { lemmy, misskey, peertube, pixelfed } from './fediverse.ts';
import { github } from './github.ts';
import { hackerNews } from './hacker-news.ts';
import * as hobbies from './hobbies.ts';
import { findBySuffix } from './host-suffix.ts';
import { instagram } from './instagram.ts';
import { kakao } from './kakao.ts';
import * as knowledgeBases from './knowledge-bases.ts';
import { line } from './line.ts';
import * as linkHubs from './link-hubs.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import * as membership from './membership.ts';
import { messenger } from './messenger.ts';
import * as messengers from './messengers.ts';
import * as music from './music.ts';
import type { LegacyHost, Network } from './network.ts';
import { ok } from './ok.ts';
import * as photosAndDesign from './photos-and-design.ts';
import { pinterest } from './pinterest.ts';
import * as places from './places.ts';
import { reddit } from './reddit.ts';
import { addToAny, addthis, shareThis } from './share-hubs.ts';
import * as signInProviders from './sign-in-providers.ts';
import * as smallNetworks from './small-networks.ts';
import { snapchat } from './snapchat.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import * as video from './video.ts';
import { vk } from './vk.ts';
import { weibo } from './weibo.ts';
import { whatsapp } from './whatsapp.ts';
import * as work from './work.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

const all: readonly Network[] = [
  ...[facebook, instagram, threads, messenger, x, youtube, tiktok, linkedin, pinterest, reddit, bluesky, mastodon],
  ...[whatsapp, telegram, snapchat, discord, twitch, tumblr, vk, ok, line, kakao, weibo, hackerNews, medium, github],
  ...[pixelfed, peertube, lemmy, misskey, email, sms, addToAny, addthis, shareThis],
  ...[
    music,
    video,
    photosAndDesign,
    work,
    membership,
    linkHubs,
    hobbies,
    blogs,
    eastAsia,
    smallNetworks,
    codeHosts,
  ].flatMap((theme): Network[] => Object.values(theme)),
  ...[messengers, bookmarks, places, knowledgeBases, signInProviders].flatMap((theme): Network[] =>
    Object.values(theme),
  ),
  ...Object.values(closed).flat(),
];

export const networks: ReadonlyMap<string, Network> = new Map(all.map((network) => [network.id, network]));

const byHost = new Map(
  all.flatMap((network) =>
    [...network.hosts, ...(network.legacyHosts ?? []).map(({ host }) => host)].map((host) => [host, network]),
  ),
);

const byLegacyHost = new Map(all.flatMap(({ legacyHosts = [] }) => legacyHosts.map((legacy) => [legacy.host, legacy])));

/** The network that a host or one of its parents belongs to. */
export const networkOfHost = (hostname: string): Network | undefined => findBySuffix(byHost, hostname)?.value;

/** Set when the host was renamed. */
export const legacyHost = (hostname: string): LegacyHost | undefined => findBySuffix(byLegacyHost, hostname)?.value;

/** As people write it; an unknown id is its own name. */
export const networkName = (id: string): string => networks.get(id)?.name ?? id;
