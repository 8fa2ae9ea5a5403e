/** Registers every element by its own name. */
import './define/contact-card.js';
import './define/interview-qa.js';
import './define/legal-notice.js';
import './define/press-about.js';
import './define/press-body.js';
import './define/press-header.js';
import './define/press-release.js';
import './define/qr-link.js';
