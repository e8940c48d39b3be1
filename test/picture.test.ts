import { describe, expect, it } from 'vitest';
import { withoutChromium } from './local/page/chromium.ts';
import { takePicture } from './picture.ts';

describe.skipIf(withoutChromium)('the first half minute', () => {
  it('leads from one command and one typed line to an answer in the browser', async () => {
    expect(await takePicture('artifacts/first-answer.png')).toContain('denied');
  });
});
