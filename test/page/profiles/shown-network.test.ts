import { networkNamed, networkToFollow, shownNetwork } from '../../../src/page/profiles/shown-network.ts';
import { somePage } from '../../support/some-page.ts';

const shown = (html: string): string | undefined => {
  const page = somePage(html);
  const [anchor] = page.anchors;
  return anchor && shownNetwork(anchor, page);
};

it.each([
  ['<a href="#">Facebook</a>', 'facebook'],
  ['<a href="#">Follow us on Instagram</a>', 'instagram'],
  ['<a href="#" aria-label="LinkedIn"><svg></svg></a>', 'linkedin'],
  ['<a href="#"><img src="f.png" alt="Facebook icon"></a>', 'facebook'],
  ['<a href="#" class="social facebook"></a>', 'facebook'],
  ['<a href="#"><i class="fa fa-twitter"></i></a>', 'x'],
  ['<a href="#"><i class="fa-brands fa-x-twitter"></i></a>', 'x'],
  ['<a href="#"><svg><use xlink:href="/icons.svg#icon-youtube"></use></svg></a>', 'youtube'],
  ['<a href="#"><ion-icon name="logo-instagram"></ion-icon></a>', 'instagram'],
  ['<a href="#"><iconify-icon icon="mdi:linkedin"></iconify-icon></a>', 'linkedin'],
  ['<a href="#"><i data-feather="youtube"></i></a>', 'youtube'],
  ['<a href="#"><svg data-icon="facebook-f"></svg></a>', 'facebook'],
  ['<a href="#" aria-label="Our page"><i class="fab fa-facebook-f"></i></a>', 'facebook'],
  ['<ul><li class="wp-social-link wp-social-link-x"><a href="#"><svg></svg><span>X</span></a></li></ul>', 'x'],
  ['<ul><li class="et-social-facebook"><a href="#"></a></li></ul>', 'facebook'],
  // links that say something else, and icons beside other words
  ['<a href="#">Sign in with Facebook</a>', undefined],
  ['<a href="#"><i class="fa fa-facebook"></i> 1,204 likes</a>', undefined],
  ['<a href="#">X</a>', undefined],
  ['<a href="#"><i class="fa fa-x"></i></a>', undefined],
  ['<a href="#">Medium</a>', undefined],
  ['<ul><li class="facebook"><a href="#">Read on</a></li></ul>', undefined],
  ['<ul><li class="twitter-x"><a href="#">X</a></li></ul>', 'x'],
  ['<a href="#"></a>', undefined],
])('%s: %s', (html, network) => expect(shown(html)).toBe(network));

it.each([
  ['Folge uns auf Facebook', 'de', 'facebook'],
  ['Suivez-nous sur LinkedIn', 'fr', 'linkedin'],
  ['Facebookでフォロー', 'ja', 'facebook'],
  ['Мы в Telegram', 'ru', 'telegram'],
  ['Facebook Marketing Agency', 'en', undefined],
  ['Facebook '.repeat(200), 'en', undefined],
])('%s (%s): %s', (name, language, network) => expect(networkNamed(name, language)).toBe(network));

it.each([
  ['Follow us on Facebook', 'facebook'],
  ['Folge uns auf Instagram', 'instagram'],
  ['Facebook', undefined],
  ['Facebook icon', undefined],
  ['Share on Facebook', undefined],
  ['', undefined],
])('%s asks to follow: %s', (name, network) => expect(networkToFollow(name, 'en')).toBe(network));
