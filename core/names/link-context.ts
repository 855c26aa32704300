/**
 * Words right before a name that say which of its namesakes is meant: "state of Washington", "rzeka Niger", "miasto Meksyk".
 * A word ending in * stands for all that begin so. Plain words, not patterns: a pattern with Unicode classes takes tens of milliseconds
 * to compile when a worker has just woken.
 */
const INTRODUCTIONS: [kind: string, before: string][] = [
  ['region', 'state_of province_of region_of stan stanu stanem stanie stany prowincj* obwód obwod* wojew* штат* област* провинци* bundesstaat* l\'état_de l’état_de estado_de stat*_di provincia_d*'],
  ['city', 'city_of town_of miast* mieści* miasteczk* город* міст* stadt ville_de ciudad_de cidade_de città_di měst*'],
  ['river', 'river rzek* rzec* река реки реке реку рекой річ* fleuve rivière río rio fluss fiume řek*'],
];

const READ = INTRODUCTIONS.map(([kind, before]) => ({ kind, phrases: before.split(' ').map((phrase) => phrase.split('_')) }));

/** How much the words before a name speak for an entity of this kind, -0.2 to 0.5; 0 when they say nothing. */
export function introduced(left: string, kind: string | null): number {
  if (!left.endsWith(' ')) return 0;
  const words = left.trimEnd().toLowerCase().split(' ').map((word) => word.replace(/^[("„“«'’]+/u, ''));
  for (const one of READ) if (one.phrases.some((phrase) => endsWith(words, phrase))) return kind === one.kind ? 0.5 : -0.2;
  return 0;
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  const from = words.length - phrase.length;
  return from >= 0 && phrase.every((part, i) => {
    const word = words[from + i] ?? '';
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}
