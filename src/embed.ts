/** The script for pages: registers `<press-release>`, with English and German. */
import './locales/de.js';
import { PressRelease } from './press-release/press-release.js';

PressRelease.define();

export type { PressRelease };
