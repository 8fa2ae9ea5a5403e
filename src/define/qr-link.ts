import { QrLink } from '../qr-link/qr-link.js';

QrLink.define();
