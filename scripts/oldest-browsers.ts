/** The oldest browsers Whence is built for, in Vite's words. They know light-dark() themselves; written out for older ones, its variables and media query cost the popup a second reckoning of all styles. */
export const OLDEST = ['chrome128', 'firefox140', 'safari17.5'];
