/** How each network draws its cards, near enough to recognise: where the picture stands, what is shown, which colours. */

/** `site`: the name of the site, else its host. */
export type Part = 'site' | 'host' | 'title' | 'description';

export interface Look {
  /** `card`: a box; `bar`: a line in front of the text; `bubble`: within a message. */
  readonly frame: 'card' | 'bar' | 'bubble';
  /** Where pictures stand. */
  readonly large: 'above' | 'below';
  readonly small: 'left' | 'right';
  /** Width divided by height of a large picture; `own`: as the file has it. */
  readonly ratio: number | 'own';
  /** Corners, in pixels. */
  readonly radius: number;
  /** What is shown, from top to bottom. */
  readonly parts: readonly Part[];
  /** The title lies on a large picture. */
  readonly isTitleOnPicture?: true;
  /** Only a large picture has the box; the text stands below it, free. */
  readonly isPictureAlone?: true;
  readonly isSiteInCapitals?: true;
  /** What carries the accent; the title unless given. */
  readonly accented?: 'site';
  readonly light: Colours;
  readonly dark: Colours;
}

export interface Colours {
  /** Around the card. */
  readonly stage: string;
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  /** Links. */
  readonly accent: string;
  /** The line in front of the text; as `accent` unless given. */
  readonly bar?: string;
}

const all: readonly Part[] = ['site', 'title', 'description'];

const greyLight: Colours = {
  stage: '#ffffff',
  surface: '#ffffff',
  text: '#1b1b1d',
  quiet: '#62656b',
  line: '#d5d8dd',
  accent: '#1a66c9',
};
const greyDark: Colours = {
  stage: '#121315',
  surface: '#1b1c1f',
  text: '#ececee',
  quiet: '#a3a7ae',
  line: '#3a3d43',
  accent: '#7ab2ff',
};

const plain: Look = {
  frame: 'card',
  large: 'above',
  small: 'left',
  ratio: 1.91,
  radius: 8,
  parts: all,
  light: greyLight,
  dark: greyDark,
};

const looks: ReadonlyMap<string, Look> = new Map<string, Look>([
  [
    'facebook',
    {
      ...plain,
      radius: 0,
      parts: ['host', 'title', 'description'],
      isSiteInCapitals: true,
      light: { ...greyLight, surface: '#f0f2f5', text: '#080809', quiet: '#62656b' },
      dark: { ...greyDark, stage: '#252728', surface: '#333334', text: '#e2e5e9', quiet: '#b0b3b8' },
    },
  ],
  [
    'x',
    {
      ...plain,
      radius: 16,
      ratio: 1.91,
      isTitleOnPicture: true,
      isPictureAlone: true,
      light: { ...greyLight, text: '#0f1419', quiet: '#536471', line: '#cfd9de' },
      dark: { ...greyDark, stage: '#000000', surface: '#000000', text: '#e7e9ea', quiet: '#84898f', line: '#2f3336' },
    },
  ],
  [
    'linkedin',
    {
      ...plain,
      radius: 8,
      parts: ['title', 'site'],
      light: { ...greyLight, surface: '#f4f6f8', text: '#191919', quiet: '#5b5b5b', line: '#e0dfdc' },
      dark: { ...greyDark, stage: '#1b1f23', surface: '#293138', text: '#f1f2f2', quiet: '#b5b9bc', line: '#38434f' },
    },
  ],
  [
    'pinterest',
    {
      ...plain,
      ratio: 'own',
      radius: 20,
      isPictureAlone: true,
      parts: ['title', 'site'],
      light: { ...greyLight, line: '#ffffff' },
      dark: { ...greyDark, surface: '#121315', line: '#121315' },
    },
  ],
  [
    'whatsapp',
    {
      ...plain,
      frame: 'bubble',
      parts: ['title', 'description', 'site'],
      light: {
        ...greyLight,
        stage: '#efeae2',
        surface: '#d9fdd3',
        text: '#111b21',
        quiet: '#4f6167',
        line: '#c3ecbd',
        accent: '#027a63',
      },
      dark: {
        ...greyDark,
        stage: '#0b141a',
        surface: '#005c4b',
        text: '#e9edef',
        quiet: '#b4cfc9',
        line: '#0d6e5c',
        accent: '#7fe3d2',
      },
    },
  ],
  [
    'telegram',
    {
      ...plain,
      frame: 'bar',
      accented: 'site',
      large: 'below',
      small: 'right',
      light: {
        ...greyLight,
        stage: '#dfe7d6',
        surface: '#ffffff',
        text: '#000000',
        quiet: '#5d6b75',
        accent: '#2678b6',
      },
      dark: { ...greyDark, stage: '#0e1621', surface: '#182533', text: '#f5f5f5', quiet: '#9fb0c0', accent: '#6ab3f3' },
    },
  ],
  [
    'slack',
    {
      ...plain,
      frame: 'bar',
      large: 'below',
      small: 'right',
      light: { ...greyLight, text: '#1d1c1d', quiet: '#616061', line: '#dddddd', accent: '#1264a3', bar: '#dddddd' },
      dark: {
        ...greyDark,
        stage: '#1a1d21',
        surface: '#1a1d21',
        text: '#d1d2d3',
        quiet: '#ababad',
        line: '#4a4d52',
        accent: '#4fa8e0',
        bar: '#565a60',
      },
    },
  ],
  [
    'discord',
    {
      ...plain,
      frame: 'bar',
      large: 'below',
      small: 'right',
      radius: 6,
      light: {
        ...greyLight,
        stage: '#ffffff',
        surface: '#f2f3f5',
        text: '#2e3338',
        quiet: '#5c5e66',
        line: '#e3e5e8',
        accent: '#0067c0',
        bar: '#c4c9d1',
      },
      dark: {
        ...greyDark,
        stage: '#313338',
        surface: '#2b2d31',
        text: '#dbdee1',
        quiet: '#b5bac1',
        line: '#1e1f22',
        accent: '#5fb6f9',
        bar: '#1a1b1e',
      },
    },
  ],
  [
    'apple-messages',
    {
      ...plain,
      frame: 'bubble',
      ratio: 'own',
      small: 'right',
      radius: 18,
      parts: ['title', 'site'],
      light: { ...greyLight, surface: '#e9e9eb', text: '#000000', quiet: '#5f5f64', line: '#e9e9eb' },
      dark: { ...greyDark, stage: '#000000', surface: '#262629', text: '#ffffff', quiet: '#a5a5ab', line: '#262629' },
    },
  ],
  [
    'mastodon',
    {
      ...plain,
      ratio: 'own',
      light: { ...greyLight, text: '#17191f', quiet: '#5a6073', line: '#c8cad9' },
      dark: { ...greyDark, stage: '#191b22', surface: '#191b22', text: '#d9e1e8', quiet: '#9baec8', line: '#393f4f' },
    },
  ],
  [
    'bluesky',
    {
      ...plain,
      parts: ['title', 'description', 'site'],
      radius: 12,
      light: { ...greyLight, text: '#0b0f14', quiet: '#42576c', line: '#d4dbe2' },
      dark: { ...greyDark, stage: '#151d28', surface: '#151d28', text: '#f1f3f5', quiet: '#abb8c9', line: '#313f51' },
    },
  ],
  [
    'threads',
    {
      ...plain,
      parts: ['site', 'title'],
      radius: 12,
      light: { ...greyLight, text: '#000000', quiet: '#6b6b6b', line: '#dbdbdb' },
      dark: { ...greyDark, stage: '#101010', surface: '#101010', text: '#f3f5f7', quiet: '#9b9b9b', line: '#383939' },
    },
  ],
  [
    'reddit',
    {
      ...plain,
      small: 'right',
      parts: ['title', 'site'],
      radius: 12,
      light: { ...greyLight, text: '#181c1f', quiet: '#5c6c74', line: '#ffffff' },
      dark: { ...greyDark, stage: '#0e1113', surface: '#0e1113', text: '#eef1f3', quiet: '#8ba2ad', line: '#0e1113' },
    },
  ],
  [
    'microsoft-teams',
    {
      ...plain,
      parts: ['title', 'description', 'site'],
      radius: 4,
      light: { ...greyLight, stage: '#e8ebfa', text: '#242424', quiet: '#616161', line: '#e0e0e0', accent: '#4f52b2' },
      dark: {
        ...greyDark,
        stage: '#1f1f1f',
        surface: '#292929',
        text: '#ffffff',
        quiet: '#adadad',
        line: '#3d3d3d',
        accent: '#a6a7f5',
      },
    },
  ],
  [
    'line',
    {
      ...plain,
      parts: ['title', 'description', 'site'],
      radius: 14,
      light: { ...greyLight, stage: '#8cabd9', text: '#111111', quiet: '#666666', line: '#ffffff' },
      dark: { ...greyDark, stage: '#111111', surface: '#262626', text: '#ffffff', quiet: '#a8a8a8', line: '#262626' },
    },
  ],
  [
    'kakao',
    {
      ...plain,
      parts: ['title', 'description', 'site'],
      ratio: 2,
      radius: 14,
      light: { ...greyLight, stage: '#bacee0', text: '#111111', quiet: '#666666', line: '#ffffff' },
      dark: { ...greyDark, stage: '#17191c', surface: '#2a2c30', text: '#f5f5f5', quiet: '#a6a8ac', line: '#2a2c30' },
    },
  ],
  [
    'google-discover',
    {
      ...plain,
      small: 'right',
      parts: ['site', 'title'],
      ratio: 16 / 9,
      radius: 16,
      light: { ...greyLight, stage: '#f2f4f7', line: '#ffffff', text: '#1f1f1f', quiet: '#5f6368' },
      dark: { ...greyDark, stage: '#17181b', surface: '#202124', line: '#202124', text: '#e8eaed', quiet: '#9aa0a6' },
    },
  ],
  ['signal', { ...plain, frame: 'bubble', parts: ['title', 'description', 'site'], radius: 16 }],
  ['vk', { ...plain, parts: ['title', 'site'] }],
]);

export const lookOf = (network: string): Look => looks.get(network) ?? plain;
