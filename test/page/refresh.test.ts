import { readRefresh } from '../../src/page/refresh.ts';
import { teaPage } from '../support/rules.ts';

const refresh = (content: string) => `<meta http-equiv="Refresh" content="${content}">`;

it.each([
  [refresh('0; url=/new'), 'https://tea.example/new'],
  [refresh("0;URL='https://other.example/'"), 'https://other.example/'],
  [refresh('5, new'), 'https://tea.example/old/new'],
  [refresh(' 0.5 ; url = &quot;/new&quot; tail'), 'https://tea.example/new'],
  [refresh('6; url=/new'), undefined],
  [refresh('0'), undefined],
  [refresh('soon; url=/new'), undefined],
  [refresh('0; url=javascript:alert(1)'), undefined],
  [`<noscript>${refresh('0; url=/noscript')}</noscript>`, undefined],
  ['<meta name="refresh" content="0; url=/new">', undefined],
])('%s leads to %s', (html, address) => expect(readRefresh(teaPage('/old/page', html))).toBe(address));
