/** Every class, event and type. Importing this registers nothing: call `define()` on a class, or import from `define`. */
export { ContactCard } from './contact-card/contact-card.js';
export { InterviewQa } from './interview-qa/interview-qa.js';
export { LegalNotice } from './legal-notice/legal-notice.js';
export { PressAbout } from './press-about/press-about.js';
export { PressBody } from './press-body/press-body.js';
export { PressHeader } from './press-header/press-header.js';
export { PressRelease } from './press-release/press-release.js';
export { ReleaseErrorEvent } from './press-release/release-error-event.js';
export { ReleaseLoadEvent } from './press-release/release-load-event.js';
export { QrErrorEvent } from './qr-link/qr-error-event.js';
export { QrLink } from './qr-link/qr-link.js';

export type { Labels } from './locales/en.js';
export type { LoadError, LoadErrorCode } from './payload/loading/load-error.js';
export type { Problem, ProblemCode, Severity } from './payload/problems.js';
export type * from './payload/release.js';
export type { ReleaseState } from './press-release/release-source.js';
export type { QrLevel } from './qr-link/level.js';
