import { aTimeout, expect } from '@open-wc/testing';
import { afterPaint } from '../../src/internal/after-paint.js';

describe('afterPaint', () => {
  const original = Object.getOwnPropertyDescriptor(window, 'requestAnimationFrame');
  let frames: FrameRequestCallback[];

  // Pages in the background, as some of a test run are, have no frames of their own.
  beforeEach(() => {
    frames = [];
    window.requestAnimationFrame = (callback) => frames.push(callback);
  });
  afterEach(() => Object.defineProperty(window, 'requestAnimationFrame', original ?? {}));

  it('comes in the task after the next frame', async () => {
    let isPainted = false;
    void afterPaint().then(() => (isPainted = true));
    await aTimeout(0);
    expect(isPainted).to.equal(false);
    for (const frame of frames) frame(performance.now());
    await Promise.resolve();
    expect(isPainted).to.equal(false);
    await aTimeout(0);
    expect(isPainted).to.equal(true);
  });

  it('comes although there are no frames', async () => {
    await afterPaint();
    expect(frames.length).to.equal(1);
  });
});
