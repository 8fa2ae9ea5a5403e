/** The parts of the element, for `exportparts` where it stands inside another. */
export const interviewParts =
  'speakers, speaker, opening, item, question, anchor, answer, who, closing, heading, link, list, quote, table';
