import { Fragment, type ComponentChildren } from 'preact';
import type { MessageKey } from '../core/text.ts';
import { useSay } from './text.ts';

interface Props { message: MessageKey; parts: ComponentChildren[] }

// Private use characters stand in for the parts while the message is put together: no language writes them.
const FIRST = 0xe000;

/** A message whose $1, $2... are not text but pieces of interface: bold names, links. Each language keeps its own order. */
export function Filled({ message, parts }: Props) {
  const say = useSay();
  const text = say(message, ...parts.map((_, index) => String.fromCharCode(FIRST + index)));
  return (
    <>
      {text.split(/([\ue000-\ue00f])/u).map((piece, index) => (
        <Fragment key={index}>{index % 2 === 1 ? parts[piece.charCodeAt(0) - FIRST] : piece}</Fragment>
      ))}
    </>
  );
}
