/** Cards as one HTML file that needs no network: every network's card in light and dark, and where its parts are from. */

import { createHash } from 'node:crypto';
import { parseHttp } from '../address.ts';
import { html, type Markup } from '../report/escape/html.ts';
import type { Card } from './card.ts';
import { paintCard } from './html/paint-card.ts';
import { styleSheet } from './html/style.ts';
import { layoutPhrase, type Row, rowsOf, standing } from './phrases.ts';

export interface PaintedPage {
  readonly url: string;
  readonly title?: string;
  readonly cards: readonly Card[];
  /** `data:` addresses of pictures, by their address. What is not here is drawn as a box with its size. */
  readonly pictures: ReadonlyMap<string, string>;
}

export function* paintCards({ url, title, cards, pictures }: PaintedPage): Generator<string> {
  const names = new Map([...pictures.keys()].map((address, at) => [address, `picture-${at + 1}`]));
  const style = styleSheet(cards, new Map([...names].map(([address, name]) => [name, pictures.get(address) ?? ''])));
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
${html`<title>Cards of ${url}</title>`}
<style>${style}</style>
</head>
<body>
`;
  yield `${heading(url, title, cards)}\n<main>\n`;
  for (const card of cards) yield `${section(card, names)}\n`;
  yield `</main>\n${closing}\n</body>\n</html>\n`;
}

/** Nothing is loaded and nothing runs, whatever a page smuggled in. */
function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

const heading = (url: string, title: string | undefined, cards: readonly Card[]): Markup => html`<header>
<h1 dir="auto">${title || url}</h1>
<p class="of">How networks show ${link(url, url)}</p>
<fieldset class="themes" aria-label="Colours">
${themes.map(
  ({ id, name }, at) =>
    html`<label><input type="radio" name="theme" id="${id}"${at === 0 ? html` checked` : undefined}> ${name}</label>\n`,
)}</fieldset>
<nav aria-label="Networks"><ul>
${cards.map(({ network, name }) => html`<li><a href="#${network}">${name}</a></li>\n`)}</ul></nav>
</header>`;

const themes = [
  { id: 'both', name: 'Light and dark' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
];

function section(card: Card, names: ReadonlyMap<string, string>): Markup {
  const { network, name, picture, sources } = card;
  const painted = paintCard(card, picture && names.get(picture.url));
  const told = standing(card);
  return html`<section class="network" id="${network}">
<header><h2>${name}</h2><p>${layoutPhrase(card)}</p>${told && html`<p class="standing">${told}</p>`}</header>
<div class="stages">
<figure class="stage light s-${network}"><figcaption>Light</figcaption>${painted}</figure>
<figure class="stage dark s-${network}"><figcaption>Dark</figcaption>${painted}</figure>
</div>
<table>
${rowsOf(card).map(row)}${sources.length > 0 ? sourcesRow(sources) : undefined}</table>
</section>`;
}

const row = ({ name, value, isLoss }: Row): Markup =>
  html`<tr${isLoss ? html` class="loss"` : undefined}><th scope="row">${name}</th><td dir="auto">${value}</td></tr>\n`;

const sourcesRow = (sources: readonly string[]): Markup =>
  html`<tr><th scope="row">told by</th><td><span class="sources">${sources.map((source) => link(source, sourceName(source)))}</span></td></tr>\n`;

/** The host alone would be the same for several. */
function sourceName(source: string): string {
  const { host, pathname } = new URL(source);
  const page = pathname.split('/').filter(Boolean).at(-1);
  return page ? `${host} … ${page}` : host;
}

/** No link when the address is not of the web. */
function link(address: string, text: string): Markup {
  const url = parseHttp(address);
  return url ? html`<a href="${url.href}" rel="noreferrer">${text}</a>` : html`${text}`;
}

const closing = html`<footer><p>Drawn from what the networks' documents and others report of them. Their real cards differ in details and change without notice.</p></footer>`;
