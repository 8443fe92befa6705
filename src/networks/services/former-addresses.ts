/** Finds what replaced an address: scripts and frames that still answer, or did for long. */

import type { Service } from '../network.ts';
import { AddressSigns } from './address-signs.ts';
import { services } from './services.ts';

export type FormerAddress = NonNullable<Service['formerAddresses']>[number];

const signs = new AddressSigns<FormerAddress>(
  services.flatMap(({ formerAddresses = [] }) => formerAddresses.map((of) => ({ sign: of.sign, of }))),
);

export const formerAddress = (url: URL): FormerAddress | undefined => signs.find(url)[0];
