import rule from '../../../rules/share-buttons/networks.ts';
import { testRule } from '../../../src/testing.ts';

const article = (...networks: readonly string[]) => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01"><article><h1>Tea</h1>
  ${networks.map((id) => `<a class="a2a_button_${id}"></a>`).join('')}</article>`;
const nine = ['facebook', 'x', 'linkedin', 'pinterest', 'reddit', 'tumblr', 'telegram', 'whatsapp', 'email'];
const inLanguage = (language: string, html: string) => `<html lang="${language}">${html}`;

testRule(rule, {
  passes: [
    article('facebook', 'x', 'email'),
    article(...nine.slice(1), 'copy_link', 'print'),
    article('facebook', 'facebook', 'x', 'twitter'),
    article('copy_link'),
    { html: article(...nine), options: { max: 9 } },
    { html: article('reddit', 'hacker_news'), networks: ['instagram', 'slack'] },
    { title: 'a menu', html: article('reddit').replace('</article>', '<a class="a2a_dd"></a></article>') },
    { title: "the visitor's apps", html: `${article('reddit')}<button onclick="navigator.share({})">Share</button>` },
    { title: 'a button of which only a script knows', html: `${article('reddit')}<button>Share</button>` },
    { title: 'at home', html: inLanguage('ru-RU', article('vk', 'odnoklassniki')) },
    { title: 'at home', html: inLanguage('zh-Hant', article('sina_weibo', 'wechat')) },
  ],
  fails: [
    {
      html: article(...nine),
      finds: [
        'Too many share targets, found 9: Facebook, X, LinkedIn, Pinterest, Reddit, Tumblr, Telegram, WhatsApp, Email',
      ],
    },
    {
      html: article('reddit', 'tumblr', 'copy_link'),
      networks: ['facebook', 'linkedin', 'slack'],
      finds: [
        'Expected a share button for a network that matters to the site (Facebook, LinkedIn), found only Reddit, Tumblr',
      ],
    },
    {
      title: 'abroad',
      html: inLanguage('en', article('vk')),
      networks: ['facebook'],
      finds: ['Expected a share button for a network that matters to the site (Facebook), found only VK'],
    },
  ],
  skips: [article(), '<a class="a2a_button_reddit"></a>'],
});
