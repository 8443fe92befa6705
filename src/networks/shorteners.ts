/** Hosts whose short addresses lead elsewhere: where to cannot be told without asking them. */

import { findBySuffix } from './host-suffix.ts';
import { derived, publicCode } from './sources.ts';
import { words } from './word-list.ts';

export const shorteners = {
  /** For everybody. */
  hosts: words(`
    bit.ly bitly.com j.mp tinyurl.com ow.ly buff.ly is.gd v.gd goo.gl rebrand.ly cutt.ly t.ly shorturl.at rb.gy
    tiny.cc dlvr.it ift.tt trib.al spr.ly bl.ink short.io short.gy qr.ae u.to clck.ru t.cn dwz.cn url.cn suo.im
    lnk.to smarturl.it snip.ly adf.ly hubs.la hubs.ly hubs.li mailchi.mp eepurl.com kutt.it gg.gg x.gd bityl.co
    urlz.fr soo.gd s.id shor.by sprout.link linkd.in app.link page.link onelink.me s.coop
  `),
  /** Of networks and large sites. */
  own: words(`
    t.co lnkd.in pin.it fb.me redd.it wp.me amzn.to amzn.eu a.co youtu.be vk.cc nyti.ms wapo.st reut.rs econ.st
    bloom.bg on.ft.com cnn.it bbc.in abcn.ws nbcnews.to cbsn.ws es.pn tcrn.ch theatln.tc gu.com ind.pn huff.to
    on.wsj.com read.bi apne.ws politi.co slate.me etsy.me flic.kr tmblr.co lin.ee naver.me kko.to
  `),
  ...publicCode,
} as const;

/** A name of few letters before a single code: nobody calls a page so. */
const shortForm = {
  longestHost: 8,
  path: /^\/[\w-]{2,12}$/,
  ...derived('the shape of what the shorteners of single sites make'),
} as const;

const known = new Map([...shorteners.hosts, ...shorteners.own].map((host) => [host, true]));

export function isShortener({ hostname, pathname, search }: URL): boolean {
  if (findBySuffix(known, hostname)) return true;
  const host = hostname.replace(/^www\./, '');
  return host.length <= shortForm.longestHost && search === '' && shortForm.path.test(pathname);
}
