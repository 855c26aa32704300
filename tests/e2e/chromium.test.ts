import './in-chromium/article.ts';
import './in-chromium/popup.ts';
import './in-chromium/background.ts';
import './in-chromium/odd-places.ts';
