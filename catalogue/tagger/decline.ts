/**
 * Declension of names for the slots of the training text: Polish, Czech, Ukrainian, Russian, singular. Rough by intent (it makes training
 * text, nobody reads it): nouns in -a, consonant stems, adjectival surnames; anything else stays as it is.
 * Cases: n g d a i l.
 */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';
export type Gender = 'm' | 'f' | 'place' | 'org';

const CASES = 'ngdail';
const pick = (row: string, c: Case): string => row.split(' ')[CASES.indexOf(c)]!.replace('_', '');

function pl(w: string, g: Gender, c: Case): string {
  if (/[^\p{L}-]/u.test(w) || w === w.toUpperCase()) return w;
  if (g === 'm' && /(sk|ck|dzk|n|ł|t)[iy]$/u.test(w) && /(ski|cki|dzki|ny|ły|ty)$/u.test(w)) return /[iy]$/.test(w) ? w.slice(0, -1) + (w.endsWith('i') ? pick('i iego iemu iego im im', c) : pick('y ego emu ego ym ym', c)) : w;
  if (g === 'm' && /[^aeiouy]i$/u.test(w)) return w + pick('_ ego emu ego m m', c);
  if (/ska$|cka$|dzka$/u.test(w)) return w.slice(0, -1) + pick('a iej iej ą ą iej', c);
  if (/[iy]a$/u.test(w)) return w.slice(0, -1) + pick('a i i ę ą i', c);
  if (/a$/u.test(w)) {
    const s = w.slice(0, -1), last = s.at(-1)!;
    const soft = s.endsWith('ch') ? `${s.slice(0, -2)}sze` : s.endsWith('sz') || s.endsWith('cz') || /[cjlż]$/u.test(s) ? `${s}y` : ({ k: `${s.slice(0, -1)}ce`, g: `${s.slice(0, -1)}dze`, r: `${s}ze`, t: `${s.slice(0, -1)}cie`, d: `${s}zie`, ł: `${s.slice(0, -1)}le` } as Record<string, string>)[last] ?? `${s}ie`;
    const gen = /[kglj]$/u.test(s) ? `${s}i` : `${s}y`;
    return { n: w, g: gen, d: soft.replace(/[lj]y$/u, (m) => `${m[0]}i`), a: `${s}ę`, i: `${s}ą`, l: soft.replace(/[lj]y$/u, (m) => `${m[0]}i`) }[c];
  }
  if (g === 'f' || /[eiouyąęéóáí]$/u.test(w)) return w;
  const animate = g === 'm';
  let s = w;
  if (/[^aeiouy]iec$/u.test(w)) s = `${w.slice(0, -3)}${w.at(-4) === 'n' ? '' : ''}c`; else if (/[^aeiouy]ek$/u.test(w) && w.length > 4) s = `${w.slice(0, -2)}k`; else if (w.endsWith('ów')) s = `${w.slice(0, -2)}ow`;
  const kg = /[kg]$/u.test(s), soft = /(sz|cz|rz|dz|[cjlżh])$/u.test(s);
  const loc = soft || kg ? `${s}u` : s.endsWith('ń') ? `${s.slice(0, -1)}niu` : ({ t: `${s.slice(0, -1)}cie`, d: `${s}zie`, r: `${s}ze`, ł: `${s.slice(0, -1)}le` } as Record<string, string>)[s.at(-1)!] ?? `${s}ie`;
  const base = s.endsWith('ń') ? `${s.slice(0, -1)}ni` : s;
  const gen = animate || g === 'org' || base.length % 2 ? `${base}a` : `${base}u`;
  return { n: w, g: gen, d: `${base}owi`, a: animate ? `${base}a` : w, i: kg ? `${s}iem` : `${base}em`, l: loc }[c];
}

function cs(w: string, g: Gender, c: Case): string {
  if (/[^\p{L}-]/u.test(w) || w === w.toUpperCase()) return w;
  if (/ová$/u.test(w)) return w.slice(0, -1) + pick('á é é ou ou é', c);
  if (/[ýí]$/u.test(w) && g === 'm') return w.slice(0, -1) + (w.endsWith('ý') ? pick('ý ého ému ého ým ém', c) : pick('í ího ímu ího ím ím', c));
  if (/á$/u.test(w)) return w.slice(0, -1) + pick('á é é ou ou é', c);
  if (/ie$|ia$/u.test(w)) return w.slice(0, -1) + pick(w.endsWith('e') ? 'e e i i í i' : 'a e i i í i', c);
  if (/a$/u.test(w)) {
    const s = w.slice(0, -1);
    if (g === 'm') return s + pick('a y ovi u ou ovi', c);
    const soft = ({ k: `${s.slice(0, -1)}ce`, h: `${s.slice(0, -1)}ze`, g: `${s.slice(0, -1)}ze`, r: `${s.slice(0, -1)}ře` } as Record<string, string>)[s.at(-1)!] ?? (/[lszc]$/u.test(s) ? `${s}e` : `${s}ě`);
    return { n: w, g: `${s}y`, d: soft, a: `${s}u`, i: `${s}ou`, l: soft }[c];
  }
  if (g === 'f' || /[eioyuéóúíáě]$/u.test(w)) return w;
  let s = w;
  if (/[^aeiou](e[ckl])$/u.test(w) && w.length > 4 && g === 'm') s = w.slice(0, -2) + w.at(-1)!;
  const soft = /[cčjřšžďťň]$/u.test(s), animate = g === 'm';
  if (soft) return { n: w, g: `${s}e`, d: animate ? `${s}ovi` : `${s}i`, a: animate ? `${s}e` : w, i: `${s}em`, l: animate ? `${s}ovi` : `${s}i` }[c];
  return { n: w, g: animate ? `${s}a` : `${s}u`, d: animate ? `${s}ovi` : `${s}u`, a: animate ? `${s}a` : w, i: `${s}em`, l: animate ? `${s}ovi` : /[khg]$/u.test(s) ? `${s}u` : `${s}ě` }[c];
}

function ru(w: string, g: Gender, c: Case): string {
  if (/[^\p{L}-]/u.test(w) || w === w.toUpperCase()) return w;
  if (/(ский|цкий|ный|ой)$/u.test(w) && g === 'm') return w.slice(0, -2) + (/кий$/u.test(w) ? pick('ий ого ому ого им ом', c) : pick(`${w.slice(-2)} ого ому ого ым ом`, c));
  if (/(ская|цкая|ая)$/u.test(w)) return w.slice(0, -2) + pick('ая ой ой ую ой ой', c);
  if (/(ова|ева|ина|ёва)$/u.test(w) && g === 'f') return w.slice(0, -1) + pick('а ой ой у ой ой', c);
  if (/ия$/u.test(w)) return w.slice(0, -1) + pick('я и и ю ей и', c);
  if (/я$/u.test(w)) return w.slice(0, -1) + pick('я и е ю ей е', c);
  if (/а$/u.test(w)) return w.slice(0, -1) + (/[гкхжшщч]а$/u.test(w) ? pick('а и е у ой е', c) : pick('а ы е у ой е', c));
  if (g === 'f' || /[оуеиыюэё]$/u.test(w)) return w;
  const animate = g === 'm';
  if (/(ов|ев|ин|ёв|ын)$/u.test(w) && animate) return w + pick('_ а у а ым е', c);
  if (/ий$/u.test(w)) return w.slice(0, -1) + pick(`й я ю ${animate ? 'я' : 'й'} ем и`, c);
  if (/[йь]$/u.test(w)) return w.slice(0, -1) + pick(`${w.at(-1)} я ю ${animate ? 'я' : w.at(-1)} ем е`, c);
  const s = /[^аеиоуы]ец$/u.test(w) && w.length > 4 ? `${w.slice(0, -2)}ц` : w;
  return c === 'n' ? w : s + pick(`_ а у ${animate ? 'а' : '_'} ом е`, c);
}

function uk(w: string, g: Gender, c: Case): string {
  if (/[^\p{L}'’-]/u.test(w) || w === w.toUpperCase()) return w;
  if (/(ський|цький|зький|ий)$/u.test(w) && g === 'm') return w.slice(0, -2) + pick('ий ого ому ого им ому', c);
  if (/(ська|цька|зька)$/u.test(w)) return w.slice(0, -1) + pick('а ої ій у ою ій', c);
  if (/(ова|ева|єва|іна)$/u.test(w) && g === 'f') return w.slice(0, -1) + pick('а ої ій у ою ій', c);
  if (/ія$/u.test(w)) return w.slice(0, -1) + pick('я ї ї ю єю ї', c);
  if (/я$/u.test(w)) return w.slice(0, -1) + pick('я і і ю ею і', c);
  if (/а$/u.test(w)) {
    const s = w.slice(0, -1), soft = ({ к: `${s.slice(0, -1)}ці`, г: `${s.slice(0, -1)}зі`, х: `${s.slice(0, -1)}сі` } as Record<string, string>)[s.at(-1)!] ?? `${s}і`;
    return { n: w, g: `${s}и`, d: soft, a: `${s}у`, i: `${s}ою`, l: soft }[c];
  }
  if (/ко$/u.test(w) && g === 'm') return w.slice(0, -1) + pick('о а ові а ом ові', c);
  if (g === 'f' || /[оуеиіюєї]$/u.test(w)) return w;
  const animate = g === 'm';
  if (/[йь]$/u.test(w)) return w.slice(0, -1) + pick(`${w.at(-1)} я ю ${animate ? 'я' : w.at(-1)} єм ї`, c).replace('єм', w.endsWith('ь') ? 'ем' : 'єм');
  const s = /[^аеиоуі]ець$/u.test(w) ? `${w.slice(0, -3)}ц` : /ів$/u.test(w) ? `${w.slice(0, -2)}ов` : w;
  return c === 'n' ? w : c === 'a' && !animate ? w : s + pick(`_ ${animate || s.length % 2 ? 'а' : 'у'} ${animate ? 'ові' : 'у'} а ом ${animate ? 'ові' : 'і'}`, c);
}

const BY: Record<string, (w: string, g: Gender, c: Case) => string> = { pl, cs, sk: cs, ru, uk };

/** `name` in the case, word by word (companies of several words: first word only unless `all`). Languages without a table stay as they are. */
export function decline(name: string, lang: string, gender: Gender, c: Case, all = true): string {
  const rule = BY[lang];
  if (!rule || c === 'n') return name;
  return name.split(' ').map((w, i) => (i > 0 && !all ? w : rule(w, gender, c))).join(' ');
}

const CYRILLIC: [RegExp, string][] = [
  [/sch|sh|sz/g, 'ш'], [/ch|cz/g, 'ч'], [/ph/g, 'ф'], [/th/g, 'т'], [/ck/g, 'к'], [/zh/g, 'ж'], [/kh/g, 'х'], [/qu/g, 'кв'], [/ya/g, 'я'], [/yu/g, 'ю'], [/ee/g, 'и'], [/oo/g, 'у'],
  [/a/g, 'а'], [/b/g, 'б'], [/c/g, 'к'], [/d/g, 'д'], [/e/g, 'е'], [/f/g, 'ф'], [/g/g, 'г'], [/h/g, 'х'], [/i/g, 'и'], [/j/g, 'дж'], [/k/g, 'к'], [/l/g, 'л'], [/m/g, 'м'], [/n/g, 'н'], [/o/g, 'о'], [/p/g, 'п'], [/q/g, 'к'], [/r/g, 'р'], [/s/g, 'с'], [/t/g, 'т'], [/u/g, 'у'], [/v/g, 'в'], [/w/g, 'у'], [/x/g, 'кс'], [/y/g, 'и'], [/z/g, 'з'],
];

/** A Latin name in rough Russian or Ukrainian spelling, for foreigners in Cyrillic training text. */
export function toCyrillic(name: string, lang: string): string {
  return name.split(' ').map((w) => {
    let s = w.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const [from, to] of CYRILLIC) s = s.replace(from, to);
    if (lang === 'uk') s = s.replace(/и/g, 'і').replace(/г/g, 'ґ').replace(/х/g, 'г');
    return s.charAt(0).toUpperCase() + s.slice(1);
  }).join(' ');
}
