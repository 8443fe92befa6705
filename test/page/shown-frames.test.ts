import { isShownFrame } from '../../src/page/shown-frames.ts';
import { somePage } from '../support/some-page.ts';

const shown = (html: string) => somePage(html).iframes.map(isShownFrame);

it.each([
  '<iframe></iframe>',
  '<iframe width="100%" height="315"></iframe>',
  '<iframe width="10" height="11"></iframe>',
  '<iframe style="border:0; width:100%; height: 1px0; max-height:0"></iframe>',
  '<iframe style="height:100%;width:1em"></iframe>',
  '<div aria-hidden="false"><iframe></iframe></div>',
])('%s is shown', (html) => expect(shown(html)).toEqual([true]));

it.each([
  '<iframe hidden></iframe>',
  '<iframe aria-hidden=" TRUE "></iframe>',
  '<iframe width="1"></iframe>',
  '<iframe height="0px"></iframe>',
  '<iframe style="DISPLAY : none !important"></iframe>',
  '<iframe style="border:0;visibility:hidden"></iframe>',
  '<iframe style="width:0;height:0;border:0"></iframe>',
  '<iframe style="height:1px !important"></iframe>',
  '<div hidden><p><iframe></iframe></p></div>',
  '<section aria-hidden="true"><iframe></iframe></section>',
])('%s is not', (html) => expect(shown(html)).toEqual([false]));
