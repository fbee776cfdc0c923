// The first letter of a text: small within a sentence, capital at its start.

/** `Độ che phủ rừng` → `độ che phủ rừng`; an abbreviation keeps its capitals: `OCOP products`. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
