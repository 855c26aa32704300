import type { Equipment } from './visit.ts';

type MakeEquipment = (page: Document, signal: AbortSignal) => Equipment;

/**
 * Two scripts of one extension share the isolated world of a frame and nothing else, so the one that was injected leaves its maker in that
 * world's global object. The page has a global object of its own and cannot see it.
 */
interface World { whenceReader?: MakeEquipment }

export function handOver(make: MakeEquipment): void {
  (globalThis as World).whenceReader = make;
}

/** @throws when nothing was handed over. */
export function takeOver(): MakeEquipment {
  const make = (globalThis as World).whenceReader;
  if (!make) throw new Error('reader.js did not arrive');
  return make;
}
