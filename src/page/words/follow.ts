/** What stands beside the name of a network on links that lead to a profile: `Follow us on …`, `… page`, `… icon`. */

import type { Words } from './words.ts';

export const follow: Words = {
  en: [
    ...['follow', 'follow us', 'follow me', 'follow us on', 'follow me on', 'follow on', 'find us on', 'find me on'],
    ...['visit us on', 'visit our', 'visit our page', 'join us on', 'like us on', 'like on', 'connect with us on'],
    ...['connect on', 'see us on', 'our', 'our page', 'my page', 'on', 'us on', 'page', 'profile', 'icon', 'logo'],
    ...['link', 'link to', 'official page', 'opens in new tab', 'follow us on our page', 'subscribe on', 'watch us on'],
  ],
  de: [
    ...['folgen', 'folge uns auf', 'folgt uns auf', 'folgen sie uns auf', 'folge mir auf', 'besuche uns auf'],
    ...['besuchen sie uns auf', 'finde uns auf', 'wir auf', 'auf', 'seite', 'unsere seite', 'profil', 'zu'],
  ],
  fr: ['suivez nous sur', 'suivre sur', 'retrouvez nous sur', 'rejoignez nous sur', 'notre page', 'sur', 'page'],
  es: ['síguenos en', 'seguir en', 'encuéntranos en', 'visítanos en', 'nuestra página', 'en', 'página de'],
  pt: ['siga nos no', 'siga nos', 'siga no', 'encontre nos no', 'nossa página', 'no', 'página do'],
  it: ['seguici su', 'segui su', 'trovaci su', 'visita la nostra pagina', 'su', 'pagina'],
  nl: ['volg ons op', 'volgen op', 'vind ons op', 'bezoek ons op', 'op', 'pagina'],
  pl: ['śledź nas na', 'obserwuj nas na', 'znajdź nas na', 'odwiedź nas na', 'na', 'strona'],
  ru: ['подписывайтесь на нас в', 'подписывайтесь в', 'мы в', 'мы на', 'наша страница в', 'в', 'страница'],
  uk: ['підписуйтесь на нас у', 'стежте за нами у', 'ми у', 'ми в', 'наша сторінка у', 'сторінка'],
  tr: ['bizi takip edin', 'takip et', 'takip edin', 'sayfası', 'sayfamız'],
  ar: ['تابعنا على', 'تابعونا على', 'صفحتنا على', 'على'],
  fa: ['ما را دنبال کنید در', 'دنبال کنید', 'صفحه'],
  he: ['עקבו אחרינו ב', 'עקבו אחרינו', 'עמוד'],
  zh: ['关注我们', '關注我們', '追蹤我們', '关注', '官方', '粉絲專頁', '粉絲團'],
  ja: ['フォロー', 'フォローする', 'をフォロー', 'でフォロー', '公式', '公式アカウント', 'ページ'],
  ko: ['팔로우', '팔로우하기', '공식', '페이지'],
  vi: ['theo dõi chúng tôi trên', 'theo dõi', 'trang'],
  id: ['ikuti kami di', 'ikuti', 'temukan kami di', 'halaman', 'di'],
  sv: ['följ oss på', 'följ', 'hitta oss på', 'på', 'sida'],
  da: ['følg os på', 'følg', 'find os på', 'på', 'side'],
  nb: ['følg oss på', 'følg', 'finn oss på', 'på', 'side'],
  fi: ['seuraa meitä', 'seuraa', 'löydät meidät', 'sivu'],
  cs: ['sledujte nás na', 'sledovat na', 'najdete nás na', 'na', 'stránka'],
  hu: ['kövess minket', 'kövessen minket', 'kövess', 'oldal', 'oldalunk'],
  ro: ['urmărește ne pe', 'urmăriți ne pe', 'găsește ne pe', 'pe', 'pagina'],
  el: ['ακολουθήστε μας στο', 'βρείτε μας στο', 'στο', 'σελίδα'],
};
