import { drawsSocially, isOver, isWidget } from '../../../src/networks/services/is-widget.ts';
import { serviceById } from '../../../src/networks/services/services.ts';

const service = (id: string) => serviceById(id) as NonNullable<ReturnType<typeof serviceById>>;

it.each([
  ['youtube-embed', true, true],
  ['elfsight', true, true],
  ['x-widgets', true, true],
  ['joinchat', true, true],
  ['facebook-like-button', true, true],
  ['facebook-comments', true, true],
  ['addtoany', false, true],
  ['disqus', false, true],
  ['wordpress-social-icons', false, true],
  ['trustpilot', false, false],
  ['facebook-pixel', false, false],
  ['google-identity', false, false],
  ['cookiebot', false, false],
])('%s is a widget: %s; draws something social: %s', (id, widget, social) => {
  expect(isWidget(service(id))).toBe(widget);
  expect(drawsSocially(service(id))).toBe(social);
});

it.each([
  ['facebook-like-button', true],
  ['facebook-like-box', true],
  ['facebook-sdk-old', false],
  ['youtube-embed', false],
])('%s is over: %s', (id, over) => expect(isOver(service(id))).toBe(over));
