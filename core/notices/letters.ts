const CAPITAL = /^[\p{Lu}\p{Lt}]/u, BEGINS_NAME = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@]/u;

/** ASCII and Russian letters are told by their number: they are most of what is asked, and an expression needs a string of its own each time. */
const toldByNumber = (unit: number): boolean | null => {
  if (unit < 128) return unit > 64 && unit < 91;
  return unit >= 0x0410 && unit <= 0x044f ? unit <= 0x042f : null;
};

/** Is there a capital letter (General Category Lu or Lt) at the offset? */
export const isCapitalAt = (text: string, at: number): boolean => toldByNumber(text.charCodeAt(at)) ?? CAPITAL.test(text.slice(at, at + 2));

/** Is there at the offset what a name may begin with: a capital, a number, an @, a letter of a script without capitals? */
export const beginsNameAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (unit > 63 && unit < 91) || (unit > 47 && unit < 58) : toldByNumber(unit) ?? BEGINS_NAME.test(text.slice(at, at + 2));
};
