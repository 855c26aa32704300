import type { Mark } from '../core/settings.ts';
import { Filled } from './Filled.tsx';
import { useSay } from './text.ts';

/** What each piece of the preview is marked as; `notice` is always marked while Whence is on. */
export type PreviewMark = Mark | 'notice';

/**
 * Three lines of an article with everything Whence marks. Drawn as plain text with `data-mark`: whoever shows it paints the same
 * highlights over it as over a page.
 */
export function Preview() {
  const say = useSay();
  const mark = (kind: PreviewMark, text: string) => <span data-mark={kind}>{text}</span>;
  return (
    <figure class="preview" aria-label={say('preview')}>
      <p><Filled message="previewText" parts={[mark('person', say('previewPerson')), mark('place', say('previewPlace')), mark('organisation', say('previewOrganisation'))]} /></p>
      <p class="quiet">{mark('credit', say('previewCredit'))}</p>
      <p>{mark('notice', say('previewNotice'))}</p>
    </figure>
  );
}
