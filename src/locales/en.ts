/** The English strings: the typed master that every other dictionary has to match. `{name}` stands for a value put in. */
export const en = {
  /** Stands before the portal's number of the story. */
  id: 'Release no.',
  'kind-press-release': 'Press release',
  'kind-interview': 'Interview',
  'kind-statement': 'Statement',
  'kind-event': 'Event',
  'kind-job': 'Job opening',
  'kind-ad-hoc': 'Ad hoc announcement',
  /** Heading over companies. */
  contact: 'Contact',
  /** Heading over people. */
  contactPerson: 'Press contact',
  phone: 'Phone',
  mobile: 'Mobile',
  /** A person's desk. */
  'desk-press': 'Press',
  'desk-investors': 'Investor relations',
  /** An agency's contact and the company it speaks for. */
  onBehalfOf: 'on behalf of {name}',
  qr: 'QR code',
  /** Accessible name of the code. */
  qrName: 'QR code for {address}',
  /** Under the visible address, while the code names the page that shows it. */
  qrHint: 'This page on another device',
  questionLink: 'Link to this question',
  /** Heading of a notice of the portal. */
  notice: 'Important notice',
  /** Before the address to which published copies are to be sent. */
  specimenCopy: 'Please send a copy of published articles to {email}.',
  embargoUntil: 'Embargoed until {date}',
  embargo: 'Embargoed',
  withheld: 'This release is withheld.',
  canceled: 'This release was canceled.',
  error: 'The press release could not be shown.',
  retry: 'Try again',
};

/** A complete set of strings in one language. */
export type Labels = Readonly<Record<keyof typeof en, string>>;
