/** How schema.org counts what people did with a page, and what it wants of posts and comments. */

import type { Sourced } from './network.ts';
import { documented } from './sources.ts';
import { words } from './word-list.ts';

/** https://schema.org/InteractionCounter; actions that any of its subtypes of InteractAction name count, these are the usual ones. */
export const interactionTypes = {
  names: words(`
    LikeAction DislikeAction ViewAction CommentAction ReplyAction ShareAction FollowAction BefriendAction WriteAction
    WatchAction ListenAction ReadAction AgreeAction DisagreeAction BookmarkAction SubscribeAction JoinAction
    DownloadAction ReviewAction VoteAction CheckInAction WantAction EndorseAction InstallAction PlayAction
    DonateAction InteractAction ConsumeAction UseAction RegisterAction LeaveAction CommunicateAction InviteAction
    RsvpAction AskAction BuyAction OrderAction
  `) as readonly string[],
  ...documented('https://schema.org/InteractionCounter'),
};

/** What stood for counters before them. */
export const formerCounters = {
  names: new Set(
    words(`
      UserInteraction UserBlocks UserCheckins UserComments UserDownloads UserLikes UserPageVisits UserPlays UserPlusOnes
      UserTweets
    `),
  ) as ReadonlySet<string>,
  ...documented('https://schema.org/UserInteraction'),
};

interface Demand extends Sourced {
  /** One of them is enough; the first is the one to ask for. */
  readonly names: readonly [string, ...string[]];
}

const forum = documented('https://developers.google.com/search/docs/appearance/structured-data/discussion-forum');

/** What Google requires of a post in a forum and of the comments on it. */
export const discussionDemands: readonly Demand[] = [
  { names: ['author'], ...forum },
  { names: ['datePublished'], ...forum },
  { names: ['text', 'image', 'video'], ...forum },
];
