import { PressRelease } from '../press-release/press-release.js';

PressRelease.define();
