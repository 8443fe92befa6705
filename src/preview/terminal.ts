/** Cards drawn with lines for a terminal, each with where its parts are from. */

import { visible } from '../report/escape/terminal.ts';
import { displayWidth } from '../report/layout/width.ts';
import { wrap } from '../report/layout/wrap.ts';
import { block, openSheet, type Paint, plain, type Sheet } from '../report/table/sheet.ts';
import { count } from '../text.ts';
import type { Card } from './card.ts';
import { layoutPhrase, pictureFacts, rowsOf, standing } from './phrases.ts';

export interface PreviewedPage {
  readonly url: string;
  readonly title?: string;
  readonly cards: readonly Card[];
}

/** `width` in columns; 0 when nobody knows. */
export function* drawCards(page: PreviewedPage, look: { width: number; color: boolean }): Generator<string> {
  const sheet = openSheet(look);
  const { bold, dim } = sheet.chalk;
  yield block(sheet, `Cards of ${page.url}`, { paint: bold });
  if (page.title) yield block(sheet, page.title, { paint: dim, maxLines: 2 });
  for (const card of page.cards) yield `\n${drawCard(sheet, card)}`;
  const closing = `${count(page.cards.length, 'network')}; --network <id> shows one, --html <file> draws them as pictures`;
  yield `\n${block(sheet, closing, { paint: dim })}`;
}

function drawCard(sheet: Sheet, card: Card): string {
  const { bold, dim } = sheet.chalk;
  const told = standing(card);
  return [
    block(sheet, `${card.name} · ${layoutPhrase(card)}`, { paint: bold }),
    told ? block(sheet, told, { paint: dim }) : '',
    ...frame(sheet, card).map((line) => `${lead}${line}\n`),
    ...rowsOf(card).map(({ name, value, isLoss }) =>
      block(sheet, value, {
        lead: `${lead}${name.padEnd(nameWidth)}`,
        paintLead: isLoss ? sheet.chalk.yellow : dim,
        maxLines: 4,
      }),
    ),
  ].join('');
}

const lead = '  ';
const nameWidth = 13;
const widest = 64;
const thumbnailWidth = 14;

function frame(sheet: Sheet, card: Card): readonly string[] {
  const width = Math.min(sheet.width, widest) - lead.length;
  if (card.noCard) return addressOnly(sheet, card, width);
  if (card.layout.picture === 'none') return boxed(sheet, [texts(sheet, card, width - 4)], width);
  const isBeside = card.layout.picture === 'small' && width >= 3 * thumbnailWidth;
  return isBeside ? beside(sheet, card, width) : above(sheet, card, width);
}

const addressOnly = (sheet: Sheet, { address }: Card, width: number): readonly string[] =>
  wrap(visible(address.value), width, 2).map((line) => sheet.chalk.underline(line));

function above(sheet: Sheet, card: Card, width: number): readonly string[] {
  const inner = width - 4;
  const label = wrap(pictureLabel(card), inner, 2).map((line) => centred(sheet, line, inner));
  const picture = [blank(inner), ...label, blank(inner)];
  return boxed(sheet, [picture, texts(sheet, card, inner)], width);
}

function beside(sheet: Sheet, card: Card, width: number): readonly string[] {
  const left = thumbnailWidth - 2;
  const right = width - left - 7;
  const words = texts(sheet, card, right);
  const label = wrap(pictureLabel(card), left, 3).map((line) => centred(sheet, line, left));
  const height = Math.max(words.length, label.length, 3);
  const above = Math.floor((height - label.length) / 2);
  const cells = Array.from({ length: height }, (_, at) => label[at - above] ?? blank(left));
  const { dim } = sheet.chalk;
  const bar = (start: string, middle: string, end: string): string =>
    dim(`${start}${'─'.repeat(left + 2)}${middle}${'─'.repeat(right + 2)}${end}`);
  return [
    bar('┌', '┬', '┐'),
    ...cells.map((cell, at) => `${dim('│')} ${cell} ${dim('│')} ${words[at] ?? blank(right)} ${dim('│')}`),
    bar('└', '┴', '┘'),
  ];
}

/** Parts below each other; every line of theirs is `width - 4` columns wide. */
function boxed(sheet: Sheet, parts: readonly (readonly string[])[], width: number): readonly string[] {
  const { dim } = sheet.chalk;
  const rule = (start: string, end: string): string => dim(`${start}${'─'.repeat(width - 2)}${end}`);
  const lines = parts.map((part) => part.map((line) => `${dim('│')} ${line} ${dim('│')}`));
  return [
    rule('┌', '┐'),
    ...lines.flatMap((part, at) => (at === 0 ? part : [rule('├', '┤'), ...part])),
    rule('└', '┘'),
  ];
}

/** Site, title and description, as the networks have them below each other. */
function texts(sheet: Sheet, { siteName, host, title, description }: Card, width: number): readonly string[] {
  const { bold, dim } = sheet.chalk;
  return [
    ...lines(siteName?.value ?? host, width, 1, dim),
    ...(title ? lines(ended(title), width, 3, bold) : []),
    ...(description ? lines(ended(description), width, 4, plain) : []),
  ];
}

const ended = ({ value, cut }: { readonly value: string; readonly cut?: unknown }): string =>
  cut ? `${value}…` : value;

const lines = (text: string, width: number, most: number, paint: Paint): readonly string[] =>
  wrap(visible(text), width, most).map((line) => paint(line) + blank(width - displayWidth(line)));

function pictureLabel({ picture }: Card): string {
  const facts = picture ? pictureFacts(picture) : '';
  return visible(facts || 'picture');
}

function centred(sheet: Sheet, line: string, width: number): string {
  const before = Math.floor((width - displayWidth(line)) / 2);
  return blank(before) + sheet.chalk.dim(line) + blank(width - before - displayWidth(line));
}

const blank = (columns: number): string => ' '.repeat(Math.max(0, columns));
