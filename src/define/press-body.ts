import { PressBody } from '../press-body/press-body.js';

PressBody.define();
