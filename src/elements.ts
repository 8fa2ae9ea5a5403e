/** The script for pages that use the parts by their own names too. */
import './embed.js';
import './define.js';
