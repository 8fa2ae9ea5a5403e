/** Everything about payloads that needs no page: reading, problems and what they mean, types. */
export { isEmbargoed } from './embargo.js';
export type * from './payload.js';
export { problemSentence, type SentenceLanguage } from './problem-sentences.js';
export { problemCodes, type Problem, type ProblemCode, type Severity } from './problems.js';
export type { ReadResult } from './read-common.js';
export { readRelease, type HtmlNode, type HtmlParser, type ReadOptions } from './read.js';
export type * from './release.js';
