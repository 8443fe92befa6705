/** What one network shows for one page, every value with where it came from. Plain data that survives JSON. */

import type { PictureSize } from '../networks/layouts.ts';
import type { Size, TagSource, TextLimit } from '../networks/limits.ts';
import type { Confidence } from '../networks/network.ts';
import type { ImageFormat } from '../resources.ts';

/** A card as far as the page and its picture decide it. */
export interface SettledCard {
  /** Id of the network; `apple-messages` and `google-discover` make cards and are no networks. */
  readonly network: string;
  /** Why the network shows the bare address; then nothing below is seen. */
  readonly noCard?: Reason;
  readonly layout: Layout;
  readonly title?: CardText;
  readonly description?: CardText;
  readonly siteName?: CardText;
  readonly author?: CardText;
  readonly picture?: CardPicture;
  /** Where the card leads. */
  readonly address: CardText;
  /** What else may change the card, in sentences without a full stop. */
  readonly notes: readonly string[];
}

/** A card with all that is known of its network. */
export interface Card extends SettledCard {
  readonly name: string;
  /** Host of the address, as readers see it. */
  readonly host: string;
  readonly confidence: CardConfidence;
  /** Addresses of documents that tell what the network reads. */
  readonly sources: readonly string[];
}

/** How sure it is what a network takes for each part. */
export interface CardConfidence {
  readonly title?: Confidence;
  readonly description?: Confidence;
  readonly picture?: Confidence;
}

export interface CardText {
  /** What is seen: white space folded, without what was cut. */
  readonly value: string;
  readonly from: TagSource;
  /** The network makes it out of what it finds on the page; how well is not told anywhere. */
  readonly guessed?: true;
  readonly cut?: Cut;
}

export interface Cut {
  readonly at: number;
  readonly unit: TextLimit['unit'];
  /** What is not seen any more, shortened. */
  readonly rest: string;
}

export interface CardPicture {
  /** Absolute; as written when it is no web address. */
  readonly url: string;
  readonly from: TagSource;
  readonly guessed?: true;
  readonly alt?: string;
  /** Why the network does not show it. */
  readonly refused?: Reason;
  /** Why nothing is known of the file. Without this and `refused`, it is shown. */
  readonly unknown?: string;
  /** What nobody tells for sure, or what the network asks for and may do without. */
  readonly doubts?: readonly string[];
  /** Pixels. */
  readonly size?: Size;
  /** The size is what the page declares; the file was not seen. */
  readonly isDeclared?: true;
  readonly format?: ImageFormat;
  readonly bytes?: number;
}

export interface Layout {
  /** How large the picture is; `none`: no picture; `unknown`: it hangs on a size that is not known. */
  readonly picture: PictureSize | 'none' | 'unknown';
  /** Where that is told. */
  readonly source?: string;
  readonly confidence?: Confidence;
}

/** A phrase without a full stop, and who says so. */
export interface Reason {
  readonly words: string;
  readonly source: string;
  readonly confidence: Confidence;
}
