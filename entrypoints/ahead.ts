import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '../platform/ask-ahead.ts';

/** Runs in the popup before anything else of it is loaded. */
export default defineUnlistedScript(() => askAhead());
