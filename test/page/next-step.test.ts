import { findNextStep } from '../../src/page/next-step.ts';
import { somePage } from '../support/some-page.ts';

const text = `<p>${'We pick our tea in spring and roast it over charcoal. '.repeat(8)}</p>`;
const step = (more: string, language = 'en') =>
  findNextStep(somePage(`<html lang="${language}"><body><main><h1>Tea</h1>${text}${more}</main></body></html>`));
const link = (name: string) => `<a href="/x">${name}</a>`;

describe('a way on by what a link says', () => {
  it.each([
    ['en', 'Get your free quote'],
    ['de-AT', 'Jetzt kaufen'],
    ['fr', 'Faire un don'],
    ['es', 'Contáctanos'],
    ['pt-br', 'Saiba mais'],
    ['it', 'Scopri di più'],
    ['nl', 'Lees meer'],
    ['pl', 'Dowiedz się więcej'],
    ['ru', 'Подробнее'],
    ['uk', 'Зареєструватися'],
    ['tr', 'Bize ulaşın'],
    ['ar', 'اتصل بنا'],
    ['fa', 'ثبت نام'],
    ['he', 'צרו קשר'],
    ['hi', 'और पढ़ें'],
    ['zh-TW', '立即購買'],
    ['ja', 'お問い合わせはこちら'],
    ['ko', '자세히 보기'],
    ['vi', 'Đăng ký ngay'],
    ['id', 'Hubungi kami'],
    ['sv', 'Läs mer'],
    ['da', 'Læs mere'],
    ['nn-NO', 'Les mer'],
    ['fi', 'Ota yhteyttä'],
    ['cs', 'Do košíku'],
    ['hu', 'Kosárba'],
    ['ro', 'Află mai multe'],
    ['el', 'Επικοινωνία'],
  ])('%s: %s', (language, name) => expect(step(link(name), language)).toBe('some'));
});

describe('a way on by how it is built', () => {
  it.each([
    link('Tea').replace('<a', '<a class="wp-block-button__link cta"'),
    '<a href="/x" class="btn">Tea</a>',
    '<a href="/x" role="button">Tea</a>',
    '<a href="/tea.pdf" download>Tea</a>',
    '<a href="tel:+4912345">Tea</a>',
    '<a href="mailto:tea@example.com">Tea</a>',
    '<a href="https://m.me/teahouse">Tea</a>',
    '<form action="/subscribe"><input name="address"></form>',
    '<input type="EMAIL">',
    `<ul>${'<li><a href="/tea/a">A tea that is picked in spring and dried in the sun for many days</a></li>'.repeat(8)}</ul>`,
  ])('%s', (html) => expect(step(html)).toBe('some'));
});

describe('no way on', () => {
  it.each([
    link('Our history'),
    '<a href="https://www.facebook.com/teahouse">Facebook</a>',
    '<form role="search"><input name="q"></form>',
    '<form action="/search"><input name="q"></form>',
    '<nav><button>Menu</button></nav>',
    '<template><form></form><a class="btn" href="/x">Buy</a></template>',
    '<a href="/x">Rebuttons</a><a class="buttonless" href="/x">Tea</a>',
  ])('%s', (html) => expect(step(html)).toBe('none'));
});

describe('unclear', () => {
  it.each([
    ['no language', '', link('Our history')],
    ['a language that is not known', 'is', link('Sagan okkar')],
    ['a button', 'en', '<button>Tea</button>'],
    ['a frame', 'en', '<iframe src="https://booking.example/"></iframe>'],
  ])('%s', (_, language, html) => expect(step(html, language)).toBe('unclear'));

  it('hardly any text', () => expect(findNextStep(somePage('<html lang="en"><p>Tea</p></html>'))).toBe('unclear'));
});
