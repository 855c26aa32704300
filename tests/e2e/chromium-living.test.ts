import './in-chromium/living.ts';
import './in-chromium/frames.ts';
import './in-chromium/around.ts';
