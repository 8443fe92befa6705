/** The smallest HTML that carries one sign of a service. */

import type { Service, ServiceSigns } from '../../src/networks/network.ts';

export type SignKind = keyof ServiceSigns;

export const signsOf = ({ signs }: Service): { kind: SignKind; sign: string }[] =>
  (Object.entries(signs) as [SignKind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((sign) => ({ kind, sign })),
  );

export const sampleHtml = (kind: SignKind, sign: string): string => samples[kind](sign);

const samples: Record<SignKind, (sign: string) => string> = {
  scripts: (sign) => `<script src="https://${addressOf(sign)}"></script>`,
  paths: (sign) => `<script src="https://static.tea.example/assets${addressOf(sign)}"></script>`,
  frames: (sign) => `<iframe src="https://${addressOf(sign)}"></iframe>`,
  links: (sign) => `<a href="${sign.startsWith('/') ? '' : 'https://'}${addressOf(sign)}">Tea</a>`,
  classes: (sign) => `<div class="tea ${nameOf(sign).replace('*', 'green')}"${attributesOf(sign)}></div>`,
  ids: (sign) => `<div id="${nameOf(sign)}"${attributesOf(sign)}></div>`,
  attributes: (sign) => `<div ${attribute(sign)}></div>`,
  tags: (sign) => `<${sign}></${sign}>`,
  inline: (sign) => `<script>if (tea) window.${sign};</script>`,
};

function addressOf(sign: string): string {
  const [path = '', query] = sign.split('?');
  const file = path.endsWith('/') ? 'green.js' : '';
  const filled = path.replace(/^\*\./, 'tea.').replaceAll('*', 'green') + file;
  if (query === undefined) return filled;
  return `${filled}?tea=1&amp;${query.includes('=') ? query : `${query}=1`}`;
}

const nameOf = (sign: string): string => sign.replace(/\[.*$/, '');

const attributesOf = (sign: string): string =>
  [...sign.matchAll(/\[([^\]]+)\]/g)].map(([, inside = '']) => ` ${attribute(inside)}`).join('');

function attribute(sign: string): string {
  const [name = '', value = 'green'] = sign.split('=');
  return `${name}="${value.replace('*', 'https://tea.example')}"`;
}
