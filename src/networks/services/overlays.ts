/** Services that lay windows over a page: offers, wheels of fortune, newsletter forms. Those that mostly draw bars or forms in the text are left out. */

import type { Service } from '../network.ts';
import { fingerprints, publicMarkup } from './sources.ts';

export const overlays = [
  {
    id: 'optinmonster',
    name: 'OptinMonster',
    category: 'overlay',
    signs: {
      scripts: ['a.omappapi.com/app/js/', 'a.optmnstr.com/app/js/', 'a.opmnstr.com/app/js/', 'a.optnmstr.com/app/js/'],
      inline: ['OptinMonsterApp'],
    },
    ...publicMarkup,
  },
  {
    id: 'popup-maker',
    name: 'Popup Maker',
    category: 'overlay',
    // Its windows that wait for a click are marked otherwise.
    signs: { classes: ['auto_open[data-popmake]'] },
    ...publicMarkup,
  },
  {
    id: 'privy',
    name: 'Privy',
    category: 'overlay',
    signs: { scripts: ['*.privy.com/'], inline: ['PrivyWidget', 'privySettings'] },
    ...fingerprints,
  },
  {
    id: 'justuno',
    name: 'Justuno',
    category: 'overlay',
    signs: { scripts: ['my.jst.ai/', 'cdn.justuno.com/', 'scripttags.justuno.com/'], inline: ['JustunoApp'] },
    ...fingerprints,
  },
  {
    id: 'wisepops',
    name: 'Wisepops',
    category: 'overlay',
    signs: { scripts: ['loader.wisepops.com/', 'wisepops.net/loader.js'], inline: ['WisePopsObject'] },
    ...publicMarkup,
  },
  {
    id: 'poptin',
    name: 'Poptin',
    category: 'overlay',
    signs: { scripts: ['cdn.popt.in/'], inline: ['poptinAfterPageLoad'] },
    ...fingerprints,
  },
  {
    id: 'optimonk',
    name: 'OptiMonk',
    category: 'overlay',
    signs: { scripts: ['*.optimonk.com/'], inline: ['OptiMonkRegistry'] },
    ...fingerprints,
  },
  {
    id: 'sleeknote',
    name: 'Sleeknote',
    category: 'overlay',
    signs: { scripts: ['*.sleeknote.com/'], inline: ['sleeknoteScriptTag', 'SleekNote'] },
    ...publicMarkup,
  },
  {
    id: 'picreel',
    name: 'Picreel',
    category: 'overlay',
    signs: { scripts: ['*.picreel.com/'], frames: ['app.picreel.com/'] },
    ...fingerprints,
  },
  {
    id: 'convertbox',
    name: 'ConvertBox',
    category: 'overlay',
    signs: { scripts: ['cdn.convertbox.com/'] },
    ...fingerprints,
  },
  {
    id: 'claspo',
    name: 'Claspo',
    category: 'overlay',
    signs: { scripts: ['scripts.claspo.io/'] },
    ...fingerprints,
  },
  {
    id: 'wheelio',
    name: 'Wheelio',
    category: 'overlay',
    signs: { scripts: ['wheelioapp.azureedge.net/'] },
    ...fingerprints,
  },
  {
    id: 'spin-a-sale',
    name: 'Spin-a-Sale',
    category: 'overlay',
    signs: { scripts: ['client.spinasale.com/'] },
    ...fingerprints,
  },
  {
    id: 'tada',
    name: 'Tada',
    category: 'overlay',
    signs: { scripts: ['cdn.trytada.com/'] },
    ...fingerprints,
  },
  {
    id: 'amped',
    name: 'Amped',
    category: 'overlay',
    signs: { scripts: ['app.amped.io/'] },
    ...fingerprints,
  },
  {
    id: 'milotree',
    name: 'MiloTree',
    category: 'overlay',
    signs: { scripts: ['cdn001.milotree.com/'], inline: ['milotree_openBox'] },
    ...fingerprints,
  },
] satisfies readonly Service[];
