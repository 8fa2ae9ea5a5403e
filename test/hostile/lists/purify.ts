import purifyVectors from 'purify-vectors/test/fixtures/expect.js';

/**
 * The inputs of DOMPurify's own tests. Later versions of the package come without them; nothing of this old one is ever run but this
 * list. It has the HTML5 Security Cheatsheet in it: each of its items in an element with its number.
 */
const vectors = purifyVectors.map(({ payload }) => payload);

const isOfCheatsheet = (vector: string): boolean => /^<div id="\d+">/.test(vector);

export const purifyInputs = vectors.filter((vector) => !isOfCheatsheet(vector));
export const cheatsheet = vectors.filter(isOfCheatsheet);
