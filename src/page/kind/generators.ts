/** What content systems write on `<html>` and `<body>`: class names, ids and template names that tell the kind of page. */

import type { PageKind } from '../page.ts';

/**
 * A mark is a class of `<html>` or `<body>`, `#id` of `<body>`, or `name=value` of another attribute of the two; a final
 * `*` stands for the rest.
 */
type Mark = readonly [mark: string, kind: PageKind, weight: number];

export interface Generator {
  readonly name: string;
  /** How the system is known; none where its marks are unmistakable. */
  readonly sign?: {
    /** Beginning of `<meta name="generator">`, lower case. */
    readonly generator?: string;
    /** Anywhere in the HTML. */
    readonly html?: readonly string[];
  };
  readonly marks: readonly Mark[];
}

/** A page that the author keeps outside the stream of posts: markup that says article is a habit of the system there. */
const staticPage = (mark: string): Mark => [mark, 'article', -10];

export const generators: readonly Generator[] = [
  {
    name: 'WordPress',
    sign: { generator: 'wordpress', html: ['/wp-content/', '/wp-includes/'] },
    marks: [
      ['error404', 'error', 30],
      ['search-results', 'search', 20],
      ['search-no-results', 'search', 20],
      ['paged', 'listing', 24],
      ['home', 'home', 12],
      ['blog', 'listing', 10],
      ['archive', 'listing', 12],
      ['attachment', 'other', 30],
      ['single-post', 'article', 10],
      ['single-product', 'product', 12],
      ['single-tribe_events', 'event', 12],
      ['single-event', 'event', 10],
      ['single-mec-events', 'event', 12],
      ['single-recipe', 'recipe', 10],
      ['single-video', 'video', 8],
      ['single-docs', 'documentation', 10],
      ['single-doc', 'documentation', 10],
      ['single-ht_kb', 'documentation', 10],
      ['single-topic', 'other', 12],
      ['single-forum', 'listing', 8],
      ['privacy-policy', 'legal', 20],
      ['woocommerce-cart', 'cart', 20],
      ['woocommerce-checkout', 'cart', 20],
      ['woocommerce-account', 'sign-in', 12],
      staticPage('page-id-*'),
    ],
  },
  {
    name: 'WordPress',
    marks: [['login-action-*', 'sign-in', 20]],
  },
  {
    name: 'Ghost',
    sign: { generator: 'ghost' },
    marks: [
      ['post-template', 'article', 10],
      ['home-template', 'home', 12],
      ['tag-template', 'listing', 12],
      ['author-template', 'listing', 12],
      ['paged', 'listing', 20],
      ['error-template', 'error', 20],
      staticPage('page-template'),
    ],
  },
  {
    name: 'Docusaurus',
    marks: [
      ['docs-doc-page', 'documentation', 12],
      ['docs-category-generated-index-page', 'documentation', 12],
      ['docs-tag-doc-list-page', 'listing', 14],
      ['docs-tags-list-page', 'listing', 14],
      ['blog-post-page', 'article', 12],
      ['blog-list-page', 'listing', 12],
      ['blog-archive-page', 'listing', 12],
      ['blog-tags-list-page', 'listing', 12],
      ['blog-tags-post-list-page', 'listing', 12],
      ['blog-authors-*', 'listing', 12],
    ],
  },
  {
    name: 'Shopify',
    sign: { html: ['cdn.shopify.com', '/cdn/shop/', 'Shopify.theme'] },
    marks: [
      ['template-product', 'product', 12],
      ['template-article', 'article', 12],
      ['template-blog', 'listing', 12],
      ['template-collection', 'listing', 12],
      ['template-list-collections', 'listing', 12],
      ['template-index', 'home', 12],
      ['template-cart', 'cart', 20],
      ['template-search', 'search', 20],
      ['template-404', 'error', 30],
      ['template-customers*', 'sign-in', 12],
      ['template-policy', 'legal', 12],
      staticPage('template-page'),
    ],
  },
  {
    name: 'Squarespace',
    sign: { html: ['static1.squarespace.com', 'squarespace-cdn.com'] },
    marks: [
      ['homepage', 'home', 12],
      ['view-list', 'listing', 8],
      ['not-found', 'error', 20],
    ],
  },
  {
    name: 'Drupal',
    marks: [
      ['path-frontpage', 'home', 12],
      ['page-node-type-article', 'article', 8],
      ['page-node-type-blog*', 'article', 8],
      ['page-node-type-news*', 'article', 8],
      ['page-node-type-event*', 'event', 8],
      ['page-node-type-product*', 'product', 8],
      ['page-node-type-recipe*', 'recipe', 8],
      ['node-type-article', 'article', 8],
      ['node-type-blog*', 'article', 8],
      ['node-type-news*', 'article', 8],
      ['node-type-event*', 'event', 8],
      ['page-user-login', 'sign-in', 16],
      ['page-user-register', 'sign-in', 16],
      ['page-user-password', 'sign-in', 16],
      ['path-search', 'search', 16],
      ['page-search', 'search', 16],
      ['path-taxonomy', 'listing', 12],
      ['page-taxonomy', 'listing', 12],
      staticPage('page-node-type-page'),
      staticPage('node-type-page'),
    ],
  },
  {
    name: 'Joomla',
    sign: { generator: 'joomla', html: ['/media/system/js/', '/components/com_'] },
    marks: [
      ['view-article', 'article', 2],
      ['view-category', 'listing', 10],
      ['view-categories', 'listing', 10],
      ['view-login', 'sign-in', 16],
      ['view-registration', 'sign-in', 16],
      ['view-reset', 'sign-in', 16],
      ['view-contact', 'contact', 12],
      ['com_search', 'search', 16],
      ['com_finder', 'search', 16],
    ],
  },
  {
    name: 'Magento',
    marks: [
      ['catalog-product-view', 'product', 14],
      ['catalog-category-view', 'listing', 14],
      ['cms-index-index', 'home', 14],
      ['checkout-cart-index', 'cart', 20],
      ['checkout-index-index', 'cart', 20],
      ['customer-account-login', 'sign-in', 20],
      ['customer-account-create', 'sign-in', 20],
      ['customer-account-forgotpassword', 'sign-in', 20],
      ['catalogsearch-result-index', 'search', 20],
      ['contact-index-index', 'contact', 20],
      ['cms-noroute-index', 'error', 30],
      ['blog-post-view', 'article', 12],
      staticPage('cms-page-view'),
    ],
  },
  {
    name: 'PrestaShop',
    sign: { generator: 'prestashop', html: ['var prestashop', '/modules/ps_'] },
    marks: [
      ['#product', 'product', 14],
      ['#category', 'listing', 14],
      ['#manufacturer', 'listing', 14],
      ['#index', 'home', 14],
      ['#cart', 'cart', 20],
      ['#checkout', 'cart', 20],
      ['#authentication', 'sign-in', 20],
      ['#password', 'sign-in', 20],
      ['#search', 'search', 20],
      ['#contact', 'contact', 20],
      ['#pagenotfound', 'error', 30],
    ],
  },
  {
    name: 'HubSpot',
    marks: [
      ['hs-blog-post', 'article', 12],
      ['hs-blog-listing', 'listing', 12],
      staticPage('hs-site-page'),
      staticPage('hs-landing-page'),
    ],
  },
  {
    name: 'Blogger',
    sign: { generator: 'blogger' },
    marks: [
      ['item-view', 'article', 8],
      ['archive-view', 'listing', 12],
      ['label-view', 'listing', 12],
      ['search-view', 'search', 12],
      ['error-view', 'error', 20],
    ],
  },
  {
    name: 'phpBB',
    marks: [
      ['section-viewtopic', 'other', 20],
      ['section-viewforum', 'listing', 14],
      ['section-index', 'listing', 6],
      ['section-memberlist', 'profile', 4],
      ['section-search', 'search', 14],
      ['section-ucp', 'sign-in', 8],
    ],
  },
  {
    name: 'XenForo',
    marks: [
      ['data-template=thread_view*', 'other', 20],
      ['data-template=forum_list', 'listing', 14],
      ['data-template=forum_view*', 'listing', 14],
      ['data-template=member_view', 'profile', 14],
      ['data-template=search_*', 'search', 14],
      ['data-template=login', 'sign-in', 20],
      ['data-template=register_form', 'sign-in', 20],
      ['data-template=error', 'error', 20],
    ],
  },
  {
    name: 'MediaWiki',
    marks: [
      ['mw-special-Search', 'search', 20],
      ['mw-special-Userlogin', 'sign-in', 20],
      ['mw-special-CreateAccount', 'sign-in', 20],
      ['ns-special', 'listing', 4],
      ['ns-14', 'listing', 12],
    ],
  },
  {
    name: 'Sphinx',
    marks: [
      ['wy-body-for-nav', 'documentation', 10],
      ['data-content_root=*', 'documentation', 8],
    ],
  },
  {
    name: 'Docsy',
    marks: [
      ['td-page', 'documentation', 6],
      ['td-section', 'documentation', 4],
      ['td-blog', 'listing', 6],
    ],
  },
  { name: 'Material for MkDocs', marks: [['data-md-color-scheme=*', 'documentation', 8]] },
];

/** Programs by the beginning of `<meta name="generator">`: those that write manuals, and those that write sites with a manual in them. */
export const manualGenerators: readonly (readonly [weight: number, names: readonly string[]])[] = [
  [
    6,
    [
      ...[
        'javadoc',
        'doxygen',
        'rustdoc',
        'mkdocs',
        'gitbook',
        'starlight',
        'mintlify',
        'sphinx',
        'docutils',
        'typedoc',
      ],
      ...['yard', 'mdbook', 'docsify', 'antora', 'readthedocs', 'asciidoctor'],
    ],
  ],
  [3, ['docusaurus', 'vitepress', 'vuepress', 'nextra']],
];
