import { quotedCode } from '../../src/page/quoted-code.ts';
import { somePage } from '../support/some-page.ts';

it.each([
  ['<p>Use <code>{{ title }}</code> or <kbd>%s</kbd>', '{{ title }}\n%s'],
  ['<pre><code>&lt;br&gt;</code> once</pre>', '<br> once'],
  ['<p>{{ title }}', ''],
])('%s quotes %j', (html, code) => expect(quotedCode(somePage(html))).toBe(code));
