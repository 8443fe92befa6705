/** What the folder that a page lies in says of it: `/blog/<article>`, `/tag/<listing>`. */

import type { PageKind } from '../page.ts';
import { wordForm } from '../words/phrases.ts';

interface Container {
  readonly kind: PageKind;
  readonly weight: number;
  readonly names: readonly string[];
}

const containers: readonly Container[] = [
  {
    kind: 'article',
    weight: 2,
    names: [
      ...['blog', 'news', 'article', 'articles', 'post', 'posts', 'story', 'stories', 'press', 'journal', 'magazine'],
      ...['insights', 'press releases', 'artikel', 'beitrag', 'beiträge', 'nachrichten', 'aktuelles', 'magazin'],
      ...['presse', 'actualités', 'actualite', 'actu', 'noticias', 'noticia', 'artículos', 'notícias', 'artigos'],
      ...[
        'notizie',
        'articoli',
        'nieuws',
        'aktualności',
        'artykuły',
        'новости',
        'статьи',
        'novosti',
        'stati',
        'новини',
      ],
      ...['блог', 'haber', 'haberler', 'yazi', 'yazilar', 'berita', 'tin tuc', 'bai viet', 'nyheter', 'nyheder'],
      ...['uutiset', 'clanky', 'hirek', 'stiri', 'المدونة', 'مقالات', 'أخبار', 'اخبار', 'وبلاگ', 'בלוג', 'כתבות'],
      ...['ブログ', '新闻', '新聞', '文章', '뉴스', '블로그'],
    ],
  },
  {
    kind: 'product',
    weight: 3,
    names: [
      ...['product', 'products', 'product page', 'dp', 'item', 'items', 'produkt', 'produkte', 'produit', 'produits'],
      ...['producto', 'productos', 'produto', 'produtos', 'prodotto', 'prodotti', 'artikl', 'товар', 'tovar', 'tovary'],
      ...['urun', 'produk', 'san pham', 'termek', 'produs', 'منتج', 'محصول', 'מוצר', '상품', '商品'],
    ],
  },
  {
    kind: 'event',
    weight: 3,
    names: [
      ...['event', 'events', 'veranstaltung', 'veranstaltungen', 'termine', 'evenement', 'événement', 'événements'],
      ...['evento', 'eventos', 'eventi', 'evenementen', 'wydarzenia', 'события', 'мероприятия', 'події', 'etkinlik'],
      ...['etkinlikler', 'acara', 'su kien', 'фестиваль', 'evenemang', 'begivenheder', 'udalosti', 'イベント'],
    ],
  },
  {
    kind: 'recipe',
    weight: 3,
    names: [
      ...['recipe', 'recipes', 'rezept', 'rezepte', 'recette', 'recettes', 'receta', 'recetas', 'receita', 'receitas'],
      ...['ricetta', 'ricette', 'recept', 'recepten', 'przepis', 'przepisy', 'рецепт', 'рецепты', 'рецепти', 'retsept'],
      ...['tarif', 'tarifler', 'resep', 'cong thuc', 'opskrifter', 'recepty', 'retete', 'وصفات', 'מתכונים', 'レシピ'],
    ],
  },
  {
    kind: 'video',
    weight: 3,
    names: ['video', 'videos', 'watch', 'видео', 'відео', 'film', 'vidéo', 'vidéos', '動画', '视频'],
  },
  {
    kind: 'listing',
    weight: 6,
    names: [
      ...['tag', 'tags', 'tagged', 'category', 'categories', 'cat', 'author', 'authors', 'topics', 'label'],
      ...['collections', 'product category', 'product tag', 'keyword', 'keywords', 'series', 'genre', 'genres'],
      ...['kategorie', 'kategorien', 'schlagwort', 'schlagwörter', 'autor', 'thema', 'themen', 'rubrik', 'catégorie'],
      ...['catégories', 'étiquette', 'auteur', 'rubrique', 'categoría', 'categorías', 'etiqueta', 'etiquetas', 'tema'],
      ...['temas', 'categoria', 'categorias', 'categorie', 'autore', 'argomento', 'kategoria', 'kategori', 'etiket'],
      ...['yazar', 'рубрика', 'категория', 'категорія', 'метка', 'тег', 'теги', 'rubrika', 'chuyen muc', 'danh muc'],
      ...['topik', 'penulis', 'تصنيف', 'وسم', 'دسته', 'برچسب', 'קטגוריה', 'תגית', 'カテゴリー', '分类', '標籤', '标签'],
    ],
  },
  {
    kind: 'documentation',
    weight: 6,
    names: [
      'docs',
      'doc',
      'documentation',
      'api',
      'api docs',
      'reference',
      'manual',
      'handbook',
      'javadoc',
      'apidocs',
      '文档',
    ],
  },
  {
    kind: 'documentation',
    weight: 2,
    names: [
      'guide',
      'guides',
      'tutorial',
      'tutorials',
      'help',
      'kb',
      'wiki',
      'handbuch',
      'dokumentation',
      'knowledge base',
    ],
  },
  {
    kind: 'legal',
    weight: 5,
    names: [
      'legal',
      'policies',
      'policy',
      'privacy',
      'terms',
      'rechtliches',
      'mentions légales',
      'aviso legal',
      'note legali',
    ],
  },
  { kind: 'profile', weight: 4, names: ['profile', 'profiles', 'user', 'users', 'member', 'members', 'u', 'people'] },
  {
    kind: 'other',
    weight: 6,
    names: ['topic', 'thread', 'threads', 'discussion', 'discussions', 'questions', 'viewtopic', 'showthread'],
  },
  { kind: 'other', weight: 3, names: ['forum', 'forums', 'board', 'boards', 'форум', 'foro'] },
];

const byName = new Map<string, Container>(
  containers.flatMap((container) => container.names.map((name) => [wordForm(name), container] as const)),
);

/** The nearest folder with a meaning. */
export function containerOf(folders: readonly string[]): (Container & { readonly name: string }) | undefined {
  for (const name of folders.toReversed()) {
    const container = byName.get(wordForm(name));
    if (container) return { ...container, name };
  }
  return undefined;
}
