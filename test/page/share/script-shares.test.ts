import { networkIn } from '../../../src/page/share/script-shares.ts';

describe('networkIn takes the network out of a button that says it shares', () => {
  it.each([
    ['Share on Facebook', 'en', 'facebook'],
    ['Share this post on X (Twitter)', 'en', 'x'],
    ['share via WhatsApp', 'en', 'whatsapp'],
    ['Bei LinkedIn teilen', 'de', 'linkedin'],
    ['Partager sur Facebook', 'fr', 'facebook'],
    ['Compartir en Twitter', 'es', 'x'],
    ['Compartilhar no WhatsApp', 'pt', 'whatsapp'],
    ['Condividi su Telegram', 'it', 'telegram'],
    ['Deel op Facebook', 'nl', 'facebook'],
    ['Udostępnij na Facebooku', 'pl', 'facebook'],
    ['Поделиться в Telegram', 'ru', 'telegram'],
    ["Facebook'ta paylaş", 'tr', 'facebook'],
    ['مشاركة على Facebook', 'ar', 'facebook'],
    ['分享到 Facebook', 'zh', 'facebook'],
    ['分享到Facebook', 'zh', 'facebook'],
    ['Facebookでシェアする', 'ja', 'facebook'],
    ['Facebook 공유하기', 'ko', 'facebook'],
    ['Chia sẻ lên Facebook', 'vi', 'facebook'],
    ['Bagikan ke WhatsApp', 'id', 'whatsapp'],
    ['Del på Facebook', 'da', 'facebook'],
    ['Follow us on Facebook', 'en', undefined],
    ['Facebook', 'en', undefined],
    ['Share', 'en', undefined],
    ['Our share of the market grew by an Instagram', 'en', undefined],
    ['', 'en', undefined],
  ])('%s (%s): %s', (name, language, network) => expect(networkIn(name, language)).toBe(network));
});
