/** What sites call their start page in an address. */

import type { Words } from './words.ts';

export const home: Words = {
  en: ['index', 'home', 'homepage', 'default'],
  de: ['startseite'],
  fr: ['accueil'],
  es: ['inicio', 'portada'],
  pt: ['início', 'pagina inicial'],
  it: ['home', 'pagina iniziale'],
  nl: ['startpagina', 'voorpagina'],
  pl: ['strona główna'],
  ru: ['главная', 'glavnaya'],
  uk: ['головна', 'holovna'],
  tr: ['anasayfa'],
  ar: ['الرئيسية', 'الصفحة الرئيسية'],
  fa: ['خانه', 'صفحه اصلی'],
  he: ['דף הבית', 'ראשי'],
  hi: ['मुखपृष्ठ', 'होम'],
  ja: ['ホーム', 'トップページ'],
  zh: ['首页', '首頁'],
  ko: ['홈', '메인'],
  vi: ['trang chủ'],
  id: ['beranda'],
};
