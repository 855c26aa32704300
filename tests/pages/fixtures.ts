import { blogPost, liveBlog, modernNews, oldTables, paywallStub, portalArticle, pressRelease, type Fixture } from './articles.ts';
import { blogHome, contactPage, forumThread, modernHome, portalHome, productPage, searchResults, sectionFront } from './others.ts';
import { WORDS } from './texts.ts';

const ARTICLES = [modernNews, blogPost, oldTables, portalArticle, liveBlog, paywallStub, pressRelease];
const OTHERS = [modernHome, portalHome, blogHome, sectionFront, searchResults, forumThread, productPage, contactPage];

/** All pages in Polish and English, and of every other language four kinds of article and four of other pages, taken in turn. */
export function makeFixtures(): Fixture[] {
  return WORDS.flatMap((words, i) => {
    const all = i < 2;
    const taken = <T>(list: T[]): T[] => (all ? list : list.filter((_, k) => (k + i) % 2 === 0));
    return [...taken(ARTICLES), ...taken(OTHERS)].map((make) => make(words));
  });
}
