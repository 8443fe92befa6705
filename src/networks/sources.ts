/** Where many facts about networks come from, named once. */

import type { Sourced } from './network.ts';

const observed = (source: string): Sourced => ({ source, confidence: 'observed' });

export const documented = (source: string): Sourced => ({ source, confidence: 'documented' });
export const thirdParty = (source: string): Sourced => ({ source, confidence: 'third-party' });
export const derived = (reason: string): Sourced => ({ source: reason, confidence: 'derived' });

/** Background knowledge without a document to show. */
export const unconfirmed: Sourced = { source: 'general knowledge', confidence: 'unconfirmed' };

/** The same spelling in many public repositories. */
export const publicCode = observed('addresses as spelled in many public repositories');

export const lorey = observed('https://github.com/lorey/social-media-profiles-regexs');
export const sherlock = observed('https://github.com/sherlock-project/sherlock');
export const sharerJs = observed('https://github.com/ellisonleao/sharer.js');
export const reactShare = observed('https://github.com/nygardk/react-share');
export const shariff = observed('https://github.com/heiseonline/shariff');
export const socialShareUrls = observed('https://github.com/bradvin/social-share-urls');
export const allauth = observed('https://github.com/pennersr/django-allauth');
export const killedByGoogle = observed('https://github.com/codyogden/killedbygoogle');
export const linkCheckers = observed('exceptions in the settings of many public link checkers');

export const namesniper = thirdParty('https://namesniper.pro');
export const handlekit = thirdParty('https://handlekit.com');
export const brandscout = thirdParty('https://brandscout.net');
