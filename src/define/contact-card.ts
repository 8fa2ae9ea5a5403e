import { ContactCard } from '../contact-card/contact-card.js';
ContactCard.define();
