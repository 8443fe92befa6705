import { filledByScript } from '../../../src/page/share/filled-by-script.ts';
import { somePage } from '../../support/some-page.ts';

function isFilled(html: string): boolean {
  const page = somePage(html);
  const [link] = page.document.named('a');
  return link !== undefined && filledByScript(page)(link);
}

it.each([
  ['a handler', '<a href="#" onclick="share(this)">Share</a>'],
  ['a Vue handler', '<a href="#" @click="share()">Share</a>'],
  ['a bound attribute', '<a href="#" :href="url">Share</a>'],
  ['an Angular attribute', '<a href="#" ng-href="{{url}}">Share</a>'],
  ['a template around it', '<div ng-app><p><a href="#">Share</a></p></div>'],
  [
    'an inline script',
    `<a href="#">Share</a><script>$('.share').attr('href', base + encodeURIComponent(location.href))</script>`,
  ],
])('%s', (_, html) => expect(isFilled(html)).toBe(true));

it.each([
  ['nothing', '<a href="#">Share</a>'],
  [
    'a window for the address as it stands',
    `<a href="#" onclick="window.open(this.href, '', 'location=no'); return false">Share</a>`,
  ],
  ['a script about something else', '<a href="#">Share</a><script>location.href = "/tea"</script>'],
  [
    'a script that opens windows',
    `<a href="#">Share</a><script>$('.share').click(function () { window.open(this.href, '', 'location=0') })</script>`,
  ],
])('%s', (_, html) => expect(isFilled(html)).toBe(false));
