import { PressHeader } from '../press-header/press-header.js';

PressHeader.define();
