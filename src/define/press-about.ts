import { PressAbout } from '../press-about/press-about.js';

PressAbout.define();
