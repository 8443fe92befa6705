import { appBanner, appPlatforms } from '../../src/networks/app-links.ts';
import { properties } from '../../src/networks/vocabulary.ts';

it('requires properties that the vocabulary knows', () => {
  for (const [id, { required }] of appPlatforms) expect(properties.has(`al:${id}:${required}`)).toBe(true);
});

describe('a banner', () => {
  it.each(['app-id=1', 'app-argument=x,app-id=123456789', 'APP-ID = 12; x', 'app-clip-bundle-id=com.example.Clip'])(
    'is named by %s',
    (content) => expect(appBanner.pattern.test(content)).toBe(true),
  );
  it.each(['', 'app-id=', 'app-id=id123', 'app-id=com.example', 'my-app-id=1', 'app-id=1x', 'app-argument=app-id'])(
    'is not named by %j',
    (content) => expect(appBanner.pattern.test(content)).toBe(false),
  );
});
