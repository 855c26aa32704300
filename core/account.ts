// Hosts many publishers share. Where the account stands: the label before the host ("name.substack.com"), or the first part of the path.
const BY_LABEL = new Set(`substack.com wordpress.com tumblr.com livejournal.com medium.com ghost.io beehiiv.com hashnode.dev over-blog.com canalblog.com
  hatenablog.com hatenablog.jp hatenadiary.jp hateblo.jp tistory.com wixsite.com weebly.com github.io gitlab.io typepad.com squarespace.com jimdofree.com
  jimdo.com webnode.com webnode.pl blogs.com home.blog news.blog press.blog travel.blog livedoor.blog fc2.com blog.cz bloger.hr blog.pl blog.onet.pl
  myblog.de twoday.net wordpress.org blogg.se blogg.no tilda.ws netlify.app vercel.app pages.dev neocities.org dreamwidth.org skyrock.com e-monsite.com
  altervista.org wikidot.com fandom.com substack.dev micro.blog bearblog.dev`.split(/\s+/));
const BLOGSPOT = /^(.+)\.blogspot\.(?:com?\.)?[a-z]{2,3}$/;
// Hosts where a part of the path names the account; the pattern's group is the name.
const BY_PATH: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:www\.)?medium\.com$/, /^\/(@?[\w.-]+)/],
  [/^(?:www\.)?(?:t\.me|telegram\.me)$/, /^\/(?:s\/)?(\w+)/],
  [/^(?:www\.)?tumblr\.com$/, /^\/(?:blog\/(?:view\/)?)?([\w-]+)/],
  [/^users\.livejournal\.com$/, /^\/([\w-]+)/],
  [/^(?:dzen\.ru|zen\.yandex\.(?:ru|com))$/, /^\/(?:(?:media\/)?(id\/\w+|(?!a\/|media\/)[\w.-]+)|media\/([\w.-]+))/],
  [/^(?:teletype\.in|brunch\.co\.kr)$/, /^\/(@[\w.-]+)/],
  [/^(?:note\.com|ameblo\.jp|blog\.naver\.com|m\.blog\.naver\.com|dev\.to|qiita\.com|zenn\.dev|boosty\.to|www\.patreon\.com|patreon\.com)$/, /^\/([\w.-]+)/],
  [/^vk\.com$/, /^\/@?([\w.]+)/],
  [/^blogs\.mediapart\.fr$/, /^\/([\w-]+)/],
  [/^(?:www\.)?salon24\.pl$/, /^\/u\/([\w-]+)/],
  [/^(?:www\.)?naszeblogi\.pl$/, /^\/(?:blog\/)?([\w-]+)/],
  [/^(?:www\.)?facebook\.com$/, /^\/(?!permalink|story|photo|watch|groups\/?$)(?:groups\/)?([\w.-]+)/],
  [/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/, /^\/(\w+)/],
  [/^sites\.google\.com$/, /^\/(?:view|site)\/([\w-]+)/],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:in|company)\/([\w-]+)/],
  [/^habr\.com$/, /^\/(?:\w{2}\/)?(?:companies|company|users)\/([\w-]+)/],
];

/**
 * Who publishes on a host many share, as `host/account` in lower case; null on hosts of their own and where the address does not tell
 * (telegra.ph, paths without an account).
 */
export function accountAt(host: string, pathname: string, query: { get(name: string): string | null }): string | null {
  const bare = host.replace(/^www\./, '');
  const blog = BLOGSPOT.exec(bare);
  if (blog) return `blogspot.com/${blog[1]}`;
  const dot = bare.indexOf('.');
  const shared = bare.slice(dot + 1);
  const label = bare.slice(0, dot);
  if (BY_LABEL.has(shared) && !/^(?:www|blog|help|support|about|users|open|en|m|amp|developer|news|status|api|mobile)$/.test(label)) return `${shared}/${label}`;
  for (const [hosts, part] of BY_PATH) {
    if (!hosts.test(host)) continue;
    const found = part.exec(pathname);
    const name = found?.[1] ?? found?.[2];
    return name ? `${bare}/${name.toLowerCase()}` : null;
  }
  const channel = host === 'mp.weixin.qq.com' ? query.get('__biz') : null;
  return channel ? `mp.weixin.qq.com/${channel}` : null;
}
