/** The style sheet of painted cards: the page around them, the shapes of cards, the colours of each network. */

import type { Size } from '../../networks/limits.ts';
import type { Card } from '../card.ts';
import { type Colours, lookOf } from './looks.ts';

/** `pictures`: `data:` addresses by the class that shows them. */
export function styleSheet(cards: readonly Card[], pictures: ReadonlyMap<string, string>): string {
  return [
    surroundings,
    shapes,
    ...cards.map(networkStyle),
    ...[...pictures].map(([name, address]) => `.${name}{background-image:url("${address}")}`),
  ].join('\n');
}

function networkStyle({ network, picture }: Card): string {
  const { ratio, radius, light, dark } = lookOf(network);
  return [
    `.n-${network}{--ratio:${(ratio === 'own' ? ownRatio(picture?.size) : ratio).toFixed(3)};--radius:${radius}px}`,
    `.light .n-${network}{${colours(light)}}`,
    `.dark .n-${network}{${colours(dark)}}`,
    `.light.s-${network}{background:${light.stage}}`,
    `.dark.s-${network}{background:${dark.stage}}`,
  ].join('\n');
}

/** Within what fits on a screen. */
const ownRatio = (size: Size | undefined): number =>
  size ? Math.min(2.5, Math.max(0.5, size.width / size.height)) : 1.91;

const colours = ({ surface, text, quiet, line, accent, bar = accent }: Colours): string =>
  `--surface:${surface};--text:${text};--quiet:${quiet};--line:${line};--accent:${accent};--bar:${bar}`;

const surroundings = `
:root{color-scheme:light;--page:#fbfbfa;--ink:#1c1d1f;--faint:#5d6066;--rule:#dcdee2;--loss:#9a3412;--link:#1a5fb4}
:root:has(#dark:checked){color-scheme:dark;--page:#16171a;--ink:#e8e9eb;--faint:#a3a7ae;--rule:#34373c;--loss:#fdba74;--link:#8ab8f5}
@media (prefers-color-scheme:dark){
:root:not(:has(#light:checked)){color-scheme:dark;--page:#16171a;--ink:#e8e9eb;--faint:#a3a7ae;--rule:#34373c;--loss:#fdba74;--link:#8ab8f5}
}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Noto Sans CJK JP",sans-serif;overflow-wrap:anywhere}
main,body>header,body>footer{max-width:1320px;margin:0 auto;padding:0 20px}
body>header{padding-top:28px}
h1{margin:0;font-size:1.5rem;line-height:1.25}
h2{margin:0;font-size:1.125rem}
p{margin:0}
a{color:var(--link)}
.of{margin-top:6px;color:var(--faint)}
.themes{display:flex;flex-wrap:wrap;gap:6px 18px;margin:18px 0 0;padding:0;border:0}
.themes label{display:inline-flex;align-items:center;gap:6px;min-height:28px;cursor:pointer}
nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;margin:14px 0 0;padding:0;list-style:none}
nav a{display:inline-block;padding:2px 0}
.network{padding:30px 0;border-top:1px solid var(--rule);display:grid;gap:16px 28px;grid-template-columns:minmax(0,1fr);align-items:start}
nav+*{margin-top:0}
main{margin-top:26px}
.network>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 12px}
.network>header p{color:var(--faint)}
.standing{flex-basis:100%;font-size:.9375rem}
.stages{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,290px),1fr));align-items:start}
.stage{margin:0;padding:14px 16px 20px;border-radius:10px;border:1px solid var(--rule);display:flow-root}
.stage figcaption{font-size:.8125rem;margin-bottom:12px}
.light figcaption{color:#36393e}
.dark figcaption{color:#b3b7be}
:root:has(#dark:checked) .stage.light,:root:has(#light:checked) .stage.dark{display:none}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{padding:5px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
tr:last-child>*{border-bottom:0}
th{width:7.2em;padding-right:12px;font-weight:400;color:var(--faint)}
.loss>*{color:var(--loss)}
.sources{display:flex;flex-direction:column;gap:2px}
body>footer{padding-top:18px;padding-bottom:40px;border-top:1px solid var(--rule);color:var(--faint);font-size:.9375rem}
@media (min-width:1080px){
.network{grid-template-columns:minmax(0,2fr) minmax(0,1fr)}
.network>header{grid-column:1/-1}
}
@media print{.network{break-inside:avoid}*{print-color-adjust:exact}}
`.trim();

const shapes = `
.card{max-width:440px;margin:0 auto;background:var(--surface);color:var(--text);border:1px solid var(--line);border-radius:var(--radius);overflow:hidden;font-size:15px;line-height:1.35;display:flex;flex-direction:column}
.words{padding:10px 12px;display:flex;flex-direction:column;gap:3px;min-width:0;flex:1}
.words p,.onpicture{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden;unicode-bidi:isolate}
.site{color:var(--quiet);font-size:13px;-webkit-line-clamp:1}
.capitals .site{text-transform:uppercase}
.title{font-weight:600;-webkit-line-clamp:3}
.description{color:var(--quiet);font-size:14px;-webkit-line-clamp:4}
.picture{position:relative;background-color:color-mix(in srgb,var(--quiet) 22%,var(--surface));background-position:center;background-size:cover;flex:none}
.blank{display:flex;align-items:center;justify-content:center;text-align:center;padding:8px;color:var(--text);font-size:13px;line-height:1.3;background-image:repeating-linear-gradient(135deg,transparent 0 14px,color-mix(in srgb,var(--quiet) 14%,transparent) 14px 15px)}
.blank b{display:block;font-weight:600}
.alone{background:none;border:0;border-radius:0}
.alone .picture{border:1px solid var(--line);border-radius:var(--radius)}
.alone .words{padding:8px 4px 0}
.large .picture{aspect-ratio:var(--ratio);width:100%}
.below .picture{order:2}
.small{flex-direction:row}
.small .picture{width:112px;min-height:112px;align-self:stretch}
.small .blank{font-size:11px}
.right .picture{order:2}
.bar{border-color:transparent;border-radius:0 var(--radius) var(--radius) 0;border-left:4px solid var(--bar)}
.bar .site{color:var(--text)}
.bar .title,.bar.sited .site{color:var(--accent)}
.bar.sited .title{color:var(--text)}
.bar .description{color:var(--text)}
.bar.large .picture{width:auto;margin:0 12px 12px;border-radius:6px}
.bar.small .picture{width:84px;min-height:84px;height:84px;margin:12px 12px 12px 0;align-self:flex-start;border-radius:6px}
.bubble{padding:4px;max-width:340px;margin-right:0}
.bubble .picture{border-radius:calc(var(--radius) - 3px)}
.onpicture{position:absolute;inset:auto 10px 10px auto;inset-inline:10px auto;max-width:calc(100% - 20px);padding:2px 6px;border-radius:5px;background:rgb(0 0 0/.77);color:#fff;font-size:13px;-webkit-line-clamp:1}
.bare{max-width:440px;margin:0 auto;color:var(--accent);text-decoration:underline;font-size:15px}
`.trim();
