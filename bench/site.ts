/** A made-up site of any size, the same each time: head to foot as shops and magazines have it, some cards good and some bad. */

export interface SiteShape {
  readonly pages: number;
  /** Size of each page in kB, near enough. */
  readonly kilobytes: number;
}

export interface BenchSite {
  /** The page at a path, or undefined where there is none. */
  page(path: string): string | undefined;
}

const linksPerPage = 60;

export function createSite({ pages, kilobytes }: SiteShape, origin: string): BenchSite {
  const fillers = Array.from({ length: 16 }, (_, variant) => prose(variant, kilobytes * 1000));
  return {
    page(path) {
      const number = path === '/' ? 0 : Number(/^\/journal\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
      if (!(number < pages)) return undefined;
      const frame = pageAround(number, pages, origin);
      return frame.replace(filling, fitted(fillers[number % fillers.length] ?? '', kilobytes * 1000 - frame.length));
    },
  };
}

const filling = '<!--filling-->';

const pathOf = (number: number): string => (number === 0 ? '/' : `/journal/${number}`);

/** Whole paragraphs only. */
const fitted = (text: string, length: number): string =>
  length <= 0 ? '' : text.slice(0, text.lastIndexOf('\n', Math.max(0, length)) + 1);

function pageAround(number: number, pages: number, origin: string): string {
  return `<!doctype html>
<html lang="en" prefix="og: https://ogp.me/ns#">
<head>
${head(number, origin)}
</head>
<body>
${menu(pages)}
<main><article>
<h1>${titleOf(number)}</h1>
<p class="byline">By <a rel="author" href="/journal/1">Hana Okabe</a>, <time datetime="2026-0${1 + (number % 9)}-11">this year</time></p>
<img src="/img/${number % 40}.jpg" alt="Leaves of harvest ${number}" width="1200" height="630">
${filling}
${shareLinks(number, origin)}
</article>
${related(number, pages)}
</main>
${footer}
</body>
</html>
`;
}

const titleOf = (number: number): string => `Harvest ${number}: ${teas[number % teas.length]} from the hill garden`;

function head(number: number, origin: string): string {
  const url = `${origin}${pathOf(number)}`;
  const isGood = number % 4 !== 3;
  const image = isGood ? `${origin}/img/${number % 40}.jpg` : `/img/${number % 40}.jpg`;
  const tags = [
    '<meta charset="utf-8">',
    `<title>${titleOf(number)} | Willow Tea</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="What the ${ordinal(number)} picking tastes like, how it was fired, and how to brew it at home.">`,
    `<link rel="canonical" href="${url}">`,
    '<link rel="icon" href="/favicon.ico"><link rel="alternate" type="application/rss+xml" title="Journal" href="/feed.xml">',
    '<meta property="og:site_name" content="Willow Tea"><meta property="og:type" content="article">',
    `<meta property="og:title" content="${titleOf(number)}">`,
    number % 5 === 4 ? '' : `<meta property="og:description" content="Notes on picking ${number}.">`,
    `<meta property="og:url" content="${url}"><meta property="og:image" content="${image}">`,
    isGood ? '<meta property="og:image:alt" content="A cup of tea"><meta property="og:locale" content="en_GB">' : '',
    number % 3 === 0 ? '<meta name="twitter:card" content="summary_large_image">' : '',
    number % 3 === 0 ? '<meta name="twitter:site" content="@willowtea">' : '',
    '<link rel="stylesheet" href="/site.css">',
    `<style>${css}</style>`,
    `<script type="application/ld+json">${JSON.stringify(linkedData(number, url, origin))}</script>`,
    '<script async src="https://www.googletagmanager.com/gtag/js?id=G-TEA0000001"></script>',
    `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());</script>`,
  ];
  return tags.filter(Boolean).join('\n');
}

const linkedData = (number: number, url: string, origin: string): object => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Organization',
      '@id': `${origin}/#organization`,
      name: 'Willow Tea',
      url: `${origin}/`,
      logo: `${origin}/img/logo.png`,
      sameAs: ['https://www.facebook.com/willowtea', 'https://www.instagram.com/willowtea', 'https://x.com/willowtea'],
    },
    {
      '@type': 'WebSite',
      '@id': `${origin}/#website`,
      name: 'Willow Tea',
      publisher: { '@id': `${origin}/#organization` },
    },
    {
      '@type': 'Article',
      headline: titleOf(number),
      datePublished: `2026-0${1 + (number % 9)}-11`,
      author: { '@type': 'Person', name: 'Hana Okabe' },
      image: [`${origin}/img/${number % 40}.jpg`],
      mainEntityOfPage: url,
      isPartOf: { '@id': `${origin}/#website` },
      publisher: { '@id': `${origin}/#organization` },
    },
  ],
});

const menu = (pages: number): string =>
  `<header><a class="logo" href="/"><img src="/img/logo.png" alt="Willow Tea"></a><nav><ul>\n${Array.from(
    { length: 20 },
    (_, item) =>
      `<li class="item item-${item}"><a class="nav-link" href="${pathOf(item % pages)}">Section ${item}</a></li>`,
  ).join('\n')}\n</ul></nav></header>`;

/** Links of a heap, so that every page is reached in few clicks, and others from all over the site. */
function related(number: number, pages: number): string {
  const own = linksPerPage - 20;
  const children = Array.from({ length: own / 2 }, (_, at) => number * (own / 2) + at + 1).filter(
    (child) => child < pages,
  );
  const others = Array.from({ length: own - children.length }, (_, at) => (number * 7919 + at * 104_729 + 13) % pages);
  const items = [...children, ...others].map(
    (to) =>
      `<li class="card"><a class="card-link" href="${pathOf(to)}"><span class="card-title">${titleOf(to)}</span></a>` +
      `<p class="card-text">Picked on day ${to % 365}</p></li>`,
  );
  return `<aside><h2>More from the garden</h2><ul class="cards">\n${items.join('\n')}\n</ul></aside>`;
}

function shareLinks(number: number, origin: string): string {
  const url = encodeURIComponent(`${origin}${pathOf(number)}`);
  const text = encodeURIComponent(titleOf(number));
  return `<div class="share">
<a class="share-facebook" href="https://www.facebook.com/sharer/sharer.php?u=${url}">Share on Facebook</a>
<a class="share-x" href="https://twitter.com/intent/tweet?url=${url}&amp;text=${text}">Share on X</a>
<a class="share-linkedin" href="https://www.linkedin.com/shareArticle?mini=true&amp;url=${url}">Share on LinkedIn</a>
<a class="share-whatsapp" href="https://wa.me/?text=${text}%20${url}">WhatsApp</a>
<a class="share-mail" href="mailto:?subject=${text}&amp;body=${url}">Mail</a>
</div>
<blockquote class="twitter-tweet"><p>First flush is in.</p><a href="https://twitter.com/willowtea/status/1234567890123456789">11 April</a></blockquote>
<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`;
}

const footer = `<footer><ul class="social">
<li><a href="https://www.facebook.com/willowtea" aria-label="Facebook"><svg viewBox="0 0 24 24"><path d="M24 12a12 12 0 1 0-14 11.9v-8.4H7V12h3V9.4c0-3 1.8-4.7 4.6-4.7"/></svg></a></li>
<li><a href="https://www.instagram.com/willowtea/">Instagram</a></li>
<li><a href="https://x.com/willowtea">X</a></li>
<li><a href="https://www.youtube.com/@willowtea">YouTube</a></li>
</ul>
<form class="newsletter" action="/subscribe" method="post"><label>Letters <input type="email" name="email"></label><button>Subscribe</button></form>
<p><a href="mailto:hello@willow-tea.example">hello@willow-tea.example</a> · <a href="tel:+4420123456">+44 20 123456</a></p>
</footer>`;

const css = Array.from(
  { length: 60 },
  (_, at) => `.item-${at}{margin:${at % 7}px;color:#${(at * 4099).toString(16).padStart(6, '0')}}`,
).join('');

const teas = ['Sencha', 'Gyokuro', 'Keemun', 'Oolong', 'Assam', 'Darjeeling', 'Yunnan', 'Pu-erh'] as const;

const ordinal = (number: number): string => `${number + 1}.`;

const words =
  'the leaf is picked at dawn and carried down to the shed where it withers until noon before it is rolled by hand fired twice and rested for a week so that the cup tastes of grass chestnut and a little smoke'.split(
    ' ',
  );

/** Paragraphs of words in an order of their own, with the spans and classes that page builders leave. */
function prose(variant: number, length: number): string {
  const paragraphs: string[] = [];
  let size = 0;
  for (let at = 0; size < length; at++) {
    const sentence = Array.from(
      { length: 40 },
      (_, word) => words[(variant * 31 + at * 17 + word * (1 + (at % 5))) % words.length],
    );
    const text = `<div class="block block-${at % 9}"><p class="text"><span class="lead">${sentence.slice(0, 8).join(' ')}</span> ${sentence.slice(8).join(' ')}.</p></div>\n`;
    paragraphs.push(text);
    size += text.length;
  }
  return paragraphs.join('');
}
