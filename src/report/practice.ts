/** The twelve practices as readers know them, in the order of every report. */

const titles: ReadonlyMap<string, string> = new Map([
  ['meta-tags', 'Share previews'],
  ['share-buttons', 'Share buttons'],
  ['widgets', 'Social widgets'],
  ['sign-in', 'Social sign-in'],
  ['engagement', 'Engagement'],
  ['profile-links', 'Social profiles'],
  ['content', 'Content'],
  ['hashtags', 'Hashtags'],
  ['posting-schedule', 'Posting schedule'],
  ['user-content', 'User content'],
  ['crawler-access', 'Crawler access'],
  ['landing', 'Landing pages'],
]);
const order = [...titles.keys()];

/** The id itself for a practice of a plug-in. */
export const practiceTitle = (practice: string): string => titles.get(practice) ?? practice;

/** For `sort`: the twelve in their order, foreign ones behind them by name. */
export function byPractice(one: string, other: string): number {
  return place(one) - place(other) || (one < other ? -1 : Number(one > other));
}

function place(practice: string): number {
  const index = order.indexOf(practice);
  return index === -1 ? order.length : index;
}
