import { image, resourceRule } from 'smo-audit';

const photo = 'https://example.com/photo.jpg';

export default resourceRule({
  summary: 'Limit card images to 200 kB',
  why: 'Half of our readers share from a phone on a train.',
  sources: ['https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/'],
  severity: 'info',
  options: { maxKilobytes: 200 },
  examples: {
    good: [{ html: `<meta property="og:image" content="${photo}">`, resources: { [photo]: { bytes: 90_000 } } }],
    bad: [{ html: `<meta property="og:image" content="${photo}">`, resources: { [photo]: { bytes: 900_000 } } }],
  },

  // Plain data only: the page is let go before its images arrive.
  target: (page) =>
    page.openGraph.images.flatMap((each) => (each.url ? [{ url: each.url, at: page.evidence(each) }] : [])),

  resources: (images) => images.map(({ url }) => image(url)),

  *check(images, { maxKilobytes }, resources) {
    for (const { url, at } of images) {
      const { bytes = 0 } = resources.image(url);
      const kilobytes = Math.round(bytes / 1024);
      if (kilobytes > maxKilobytes) {
        yield { message: `Expected og:image of at most ${maxKilobytes} kB, found ${kilobytes} kB`, at };
      }
    }
  },
});
