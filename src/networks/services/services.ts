/** Every script, widget and vendor that is known, in one list and by id. */

import type { Service } from '../network.ts';
import { chats } from './chat.ts';
import { comments } from './comments.ts';
import { embeds } from './embeds.ts';
import { feeds } from './feeds.ts';
import { followVendors } from './follow-vendors.ts';
import { overlays } from './overlays.ts';
import { reviews } from './reviews.ts';
import { scriptManagers } from './script-managers.ts';
import { sdks } from './sdks.ts';
import { shareVendors } from './share-vendors.ts';
import { signIns } from './sign-in.ts';
import { tracking } from './tracking.ts';

export const services: readonly Service[] = [
  ...shareVendors,
  ...followVendors,
  ...sdks,
  ...embeds,
  ...feeds,
  ...comments,
  ...reviews,
  ...chats,
  ...signIns,
  ...tracking,
  ...scriptManagers,
  ...overlays,
];

const byId: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]));

export const serviceById = (id: string): Service | undefined => byId.get(id);
