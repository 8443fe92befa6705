import rule from '../../../rules/content/video-markup.ts';
import { testRule } from '../../../src/testing.ts';

const json = (text: string) => `<script type="application/ld+json">{"@context":"https://schema.org",${text}}</script>`;
const watch = (markup: string) => `<title>Steaming tea</title>${markup}<video src="/tea.mp4"></video>`;
const whole =
  '"@type":"VideoObject","name":"Steaming tea","thumbnailUrl":"/tea.jpg","uploadDate":"2026-05-01","embedUrl":"https://example.com/embed/1"';
const video = '<meta property="og:type" content="video.other"><meta property="og:title" content="Steaming tea">';

testRule(rule, {
  passes: [
    watch(json(whole)),
    watch(json(`${whole},"duration":"PT1H2M3.5S"`)),
    {
      title: 'microdata',
      html: watch(
        '<div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="name" content="Tea"><link itemprop="thumbnailUrl" href="/tea.jpg"><meta itemprop="uploadDate" content="2026-05-01"><link itemprop="contentUrl" href="/tea.mp4"></div>',
      ),
    },
    {
      title: 'by reference',
      html: watch(json(`"@graph":[{"@type":"Article","video":{"@id":"#v"}},{"@id":"#v",${whole}}]`)),
    },
  ],
  fails: [
    {
      html: `${video}<video src="/tea.mp4"></video>`,
      finds: ['Missing VideoObject markup'],
      helps: [
        `<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "VideoObject",
  "name": "Steaming tea",
  "uploadDate": "…",
  "contentUrl": "https://example.com/tea.mp4"
}
</script>`,
      ],
    },
    {
      html: watch(json('"@type":"VideoObject","name":"Steaming tea","thumbnailUrl":""')),
      finds: ['Missing thumbnailUrl, uploadDate, contentUrl in VideoObject'],
    },
    {
      title: 'one of several',
      html: watch(
        json(
          `"@graph":[{${whole}},{"@type":"VideoObject","name":"Tea","thumbnailUrl":"/tea.jpg","contentUrl":"/tea.mp4"}]`,
        ),
      ),
      finds: ['Missing uploadDate in 1 of 2 VideoObjects'],
    },
    {
      html: watch(json(`${whole.replace('2026-05-01', 'May 1')},"duration":"1:33"`)),
      finds: [
        'Expected a date as in 2026-05-31T09:30:00+02:00 in uploadDate of VideoObject, found "May 1"',
        'Expected a duration as in PT1M33S in duration of VideoObject, found "1:33"',
      ],
    },
  ],
  skips: [
    { title: 'an article with a film', html: watch('') },
    {
      title: 'a block that does not parse',
      html: `${video}<script type="application/ld+json">{"@type":"VideoObject",}</script>`,
    },
    { title: 'a hidden page', html: `<meta name="robots" content="noindex">${watch(json('"@type":"VideoObject"'))}` },
  ],
});
