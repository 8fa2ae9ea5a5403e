import { LegalNotice } from '../legal-notice/legal-notice.js';

LegalNotice.define();
