import rule from '../../../rules/share-buttons/mobile.ts';
import { testRule } from '../../../src/testing.ts';

const facebook = '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com">Facebook</a>';
const article = (content: string) => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01"><article><h1>Tea</h1>${content}</article>`;

testRule(rule, {
  passes: [
    article(`${facebook}<a href="https://wa.me/?text=https%3A%2F%2Fexample.com">WhatsApp</a>`),
    article(`${facebook}<a href="whatsapp://send?text=https%3A%2F%2Fexample.com">WhatsApp</a>`),
    article(`${facebook}<a href="sms:?&amp;body=https%3A%2F%2Fexample.com">SMS</a>`),
    article(`${facebook}<button onclick="navigator.share({ url: location.href })">Share</button>`),
    article('<amp-social-share type="facebook"></amp-social-share><amp-social-share type="system"></amp-social-share>'),
    article('<a class="a2a_button_line"></a>'),
  ],
  fails: [
    {
      html: article(`${facebook}<a href="mailto:?body=https%3A%2F%2Fexample.com">Mail</a>`),
      finds: ['Missing a share button for phones: neither the Web Share API nor a messenger'],
      helps: [
        '<button onclick="navigator.share({ title: document.title, url: location.href })">Share</button>\n' +
          '<a href="https://wa.me/?text=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">WhatsApp</a>',
      ],
    },
  ],
  skips: [
    article(''),
    facebook,
    article(`${facebook}<a class="a2a_dd" href="https://www.addtoany.com/share">More</a>`),
    article(`${facebook}<script src="https://platform-api.sharethis.com/js/sharethis.js"></script>`),
    article(`${facebook}<button>Share</button>`),
  ],
});
