import rule from '../../../rules/content/video-markup.ts';
import { testRule } from '../../../src/testing.ts';

const jsonLd = (text: string) => `<title>Steaming tea</title><script type="application/ld+json">${text}</script>`;
const video = (properties: string) => `{"@context":"https://schema.org","@type":"VideoObject",${properties}}`;

const name = '"name":"Steaming tea"';
const shown = '"thumbnailUrl":"/tea.jpg","contentUrl":"/tea.mp4"';
const full = `${name},${shown},"uploadDate":"2026-05-01"`;
const videoPage = '<meta property="og:type" content="video.other">';

testRule(rule, {
  passes: [
    jsonLd(video(full)),
    jsonLd(video(`${full},"duration":"pt1h2m3.5s"`)),
    jsonLd(
      video(
        '"name":"緑茶の淹れ方","thumbnailUrl":["/1.jpg","/2.jpg"],"uploadDate":"2026-05-01T09:30:00+09:00","embedUrl":"/e"',
      ),
    ),
    {
      title: 'a full address as type',
      html: jsonLd(`{"@type":["http://schema.org/VideoObject"],${full}}`),
    },
    {
      title: 'within an article, by its id',
      html: jsonLd(
        `{"@context":"https://schema.org","@graph":[{"@type":"Article","video":{"@id":"#v"}},{"@type":"VideoObject","@id":"#v",${full}}]}`,
      ),
    },
    {
      title: 'microdata',
      html: `<body><DIV ITEMSCOPE ITEMTYPE="https://schema.org/VideoObject"><span itemprop="name">Tee &amp; Geb&auml;ck</span>
        <link itemprop="thumbnailUrl" href="/tee.jpg"><link itemprop="embedUrl" href="/e?a=1&amp;b=2">
        <meta itemprop="uploadDate" content="2026-05-01"><meta itemprop="duration" content="PT1M33S"></DIV>`,
    },
    {
      title: 'by reference, in two halves',
      html: jsonLd(
        `{"@context":"https://schema.org","@graph":[{"@type":"VideoObject","@id":"#v",${name}},{"@id":"#v",${shown},"uploadDate":"2026-05-01"}]}`,
      ),
    },
  ],
  fails: [
    {
      html: `${videoPage}<meta property="og:title" content="Tea &amp; cakes"><meta property="og:image" content="/tea.jpg"><video src=" /tea.mp4 "></video>`,
      finds: ['Missing VideoObject markup'],
      helps: [
        `<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "VideoObject",
  "name": "Tea & cakes",
  "thumbnailUrl": "https://example.com/tea.jpg",
  "uploadDate": "…",
  "contentUrl": "https://example.com/tea.mp4"
}
</script>`,
      ],
    },
    {
      html: jsonLd(video(`"name":" ","thumbnailUrl":[],"uploadDate":null,"contentUrl":"/tea.mp4"`)),
      finds: ['Missing name, thumbnailUrl, uploadDate in VideoObject'],
      helps: ['"name": "Steaming tea",\n"thumbnailUrl": "…",\n"uploadDate": "…"'],
    },
    {
      html: jsonLd(`[${video(full)},${video(`${name},${shown}`)},${video(name)}]`),
      finds: ['Missing thumbnailUrl, uploadDate, contentUrl in 2 of 3 VideoObjects'],
    },
    {
      html: jsonLd(video(`"name":"Grüner Tee",${shown},"uploadDate":"31.05.2026","duration":"1 Min. 33 Sek."`)),
      finds: [
        'Expected a date as in 2026-05-31T09:30:00+02:00 in uploadDate of VideoObject, found "31.05.2026"',
        'Expected a duration as in PT1M33S in duration of VideoObject, found "1 Min. 33 Sek."',
      ],
    },
    {
      html: `<body><div itemscope itemtype="https://schema.org/VideoObject"><b itemprop="name">Tee</b>
        <link itemprop="thumbnailUrl" href="/tee.jpg"><meta itemprop="uploadDate" content="2026-02-30"><meta itemprop="duration" content="PT"></div>`,
      finds: [
        'Missing contentUrl in VideoObject',
        'Expected a date as in 2026-05-31T09:30:00+02:00 in uploadDate of VideoObject, found "2026-02-30"',
        'Expected a duration as in PT1M33S in duration of VideoObject, found "PT"',
      ],
    },
    {
      title: 'one of several',
      html: jsonLd(`[${video(full)},${video(`${name},${shown}`)}]`),
      finds: ['Missing uploadDate in 1 of 2 VideoObjects'],
    },
  ],
  skips: [
    '<title>Steaming tea</title><video src="/tea.mp4"></video>',
    { title: 'a block that does not parse', html: videoPage + jsonLd('{"@type":"VideoObject",') },
    { title: 'RDFa', html: `${videoPage}<div vocab="https://schema.org/" typeof="VideoObject"></div>` },
    `<meta name="robots" content="noindex">${jsonLd(video(name))}`,
  ],
});
