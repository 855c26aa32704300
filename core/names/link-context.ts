/** Words right before a name that say which of its namesakes is meant: "state of Washington", "rzeka Niger", "miasto Meksyk". */
const INTRODUCTIONS: [kind: string, before: RegExp][] = [
  ['region', /(?:state of|province of|region of|\bstan\p{L}{0,3}|prowincj\p{L}+|obwo?ó?d\p{L}*|wojew\p{L}+|штат\p{L}*|област\p{L}+|провинци\p{L}+|bundesstaat\p{L}{0,2}|l'état de|estado de|stat\p{L}{0,3} di|provincia d\p{L}+)\s$/iu],
  ['city', /(?:city of|town of|\bmia(?:st|ści)\p{L}+|город\p{L}*|міст\p{L}+|\bstadt|ville de|ciudad de|cidade de|città di|měst\p{L}+)\s$/iu],
  ['river', /(?:\briver|\brze\p{L}+|рек\p{L}|річ\p{L}+|fleuve|rivière|\brío|\brio|\bfluss|fiume|řek\p{L})\s$/iu],
];

/** How much the words before a name speak for an entity of this kind, -0.2 to 0.5; 0 when they say nothing. */
export function introduced(left: string, kind: string | null): number {
  for (const [introducedKind, before] of INTRODUCTIONS) if (before.test(left)) return kind === introducedKind ? 0.5 : -0.2;
  return 0;
}
