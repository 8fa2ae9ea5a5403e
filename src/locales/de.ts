import { addDictionary } from '../internal/localize.js';
import type { Labels } from './en.js';

/** The German strings. */
export const de: Labels = {
  id: 'Meldung Nr.',
  'kind-press-release': 'Pressemitteilung',
  'kind-interview': 'Interview',
  'kind-statement': 'Stellungnahme',
  'kind-event': 'Veranstaltung',
  'kind-job': 'Stellenangebot',
  'kind-ad-hoc': 'Ad-hoc-Mitteilung',
  contact: 'Kontakt',
  contactPerson: 'Ansprechpartner:in',
  phone: 'Telefon',
  mobile: 'Mobil',
  'desk-press': 'Presse',
  'desk-investors': 'Investor Relations',
  onBehalfOf: 'im Auftrag von {name}',
  qr: 'QR-Code',
  qrName: 'QR-Code für {address}',
  qrHint: 'Diese Seite auf einem anderen Gerät',
  questionLink: 'Link zu dieser Frage',
  notice: 'Wichtiger Hinweis',
  specimenCopy: 'Bitte senden Sie ein Belegexemplar an {email}.',
  embargoUntil: 'Sperrfrist bis {date}',
  embargo: 'Sperrfrist',
  withheld: 'Diese Meldung wird zurückgehalten.',
  canceled: 'Diese Meldung wurde zurückgezogen.',
  error: 'Die Pressemitteilung kann nicht angezeigt werden.',
  retry: 'Erneut versuchen',
};

addDictionary('de', de);
