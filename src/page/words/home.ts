/** What sites call their start page in an address. */

import type { Words } from './words.ts';

export const home: Words = {
  en: ['index', 'home', 'homepage', 'default'],
  de: ['startseite'],
  fr: ['accueil'],
  es: ['inicio', 'portada'],
  pt: ['início', 'pagina inicial'],
  it: ['home', 'pagina iniziale'],
  pl: ['strona główna'],
  ru: ['главная', 'glavnaya'],
  tr: ['anasayfa'],
  ja: ['ホーム', 'トップページ'],
  zh: ['首页', '首頁'],
  vi: ['trang chủ'],
  id: ['beranda'],
};
