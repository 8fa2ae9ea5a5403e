// Made from release.schema.json by scripts/make-types.mjs: change the schema instead.

/**
 * What kind of press text a release is.
 * @example "interview"
 */
export type Kind = 'press-release' | 'interview' | 'statement' | 'event' | 'job' | 'ad-hoc';

/** The release in another language. */
export interface Translation {
  /**
   * The language of the translation.
   * @example "en"
   */
  readonly language: string;
  /**
   * The address of a page that shows it.
   * @example "https://press.example/en/204815"
   */
  readonly url?: string;
  /**
   * The address of its payload.
   * @example "https://press.example/en/204815.json"
   */
  readonly src?: string;
}

/** A service that distributes press releases. */
export interface Portal {
  /**
   * The name of the service.
   * @example "Press Example"
   */
  readonly name: string;
  /**
   * Its address.
   * @example "https://press.example"
   */
  readonly url?: string;
}

/** A date before which, or an event before which, nothing may be published. */
export interface Embargo {
  /**
   * When the embargo ends, as an ISO 8601 date. It is kept as written where it cannot be read, since an unreadable
   * embargo holds.
   * @example "2026-10-12T09:00+02:00"
   */
  readonly until?: string;
  /**
   * The end of the embargo in words.
   * @example "Start of the speech"
   */
  readonly note?: string;
}

/**
 * Whether a release may be used.
 * @example "usable"
 */
export type Status = 'usable' | 'withheld' | 'canceled';

/** A correction made after publication. */
export interface Correction {
  /**
   * When the correction was made.
   * @example "2026-10-13"
   */
  readonly date?: string;
  /**
   * What was wrong and what is right.
   * @example "The crane lifts 800 tonnes, not 80."
   */
  readonly text: string;
}

/** An image, such as a logo or a portrait. */
export interface Image {
  /**
   * The address of the image file.
   * @example "logo.svg"
   */
  readonly src: string;
  /**
   * What the image shows, for people who cannot see it. An empty text marks an image without meaning.
   * @example "Logo of Harbour Works"
   */
  readonly alt?: string;
  /** The width of the file in pixels; with the height it keeps the page from jumping. */
  readonly width?: number;
  /** The height of the file in pixels. */
  readonly height?: number;
}

/** A postal address. */
export interface Address {
  /**
   * Street and number, or the post box.
   * @example "Quayside 12"
   */
  readonly street?: string;
  /**
   * The postal code.
   * @example "3011 AA"
   */
  readonly postalCode?: string;
  /**
   * The town.
   * @example "Rotterdam"
   */
  readonly locality?: string;
  /**
   * The state or region, where addresses name it.
   * @example "South Holland"
   */
  readonly region?: string;
  /** ISO 3166-1 alpha-2 code, or the name as written where no code is known for it. */
  readonly country?: string;
}

/** A company or institution. */
export interface Organization {
  /**
   * A name for it within the payload, so that contacts can point at it.
   * @example "harbour"
   */
  readonly id?: string;
  /**
   * Its name.
   * @example "Harbour Works"
   */
  readonly name: string;
  /**
   * What it has to do with the release.
   * @example "issuer"
   */
  readonly role?: 'issuer' | 'partner' | 'agency';
  /** Its logo. */
  readonly logo?: Image;
  /** Its postal address. A string is taken for the street. */
  readonly address?: Address;
  /**
   * Its website.
   * @example "https://harbour.example"
   */
  readonly url?: string;
  /**
   * Its telephone number, with the country code.
   * @example "+31 10 5550100"
   */
  readonly phone?: string;
  /**
   * Its mail address.
   * @example "info@harbour.example"
   */
  readonly email?: string;
  /** Addresses of its pages in social networks. */
  readonly social?: readonly string[];
}

/** A person or desk that journalists can ask. */
export interface Contact {
  /**
   * The name of the person. Left out only where something else stands instead, such as `text`.
   * @example "Mara Lindqvist"
   */
  readonly name?: string;
  /**
   * What the person does.
   * @example "Press officer"
   */
  readonly role?: string;
  /**
   * The organization the person belongs to: its `id` or its name.
   * @example "harbour"
   */
  readonly organization?: string;
  /**
   * Whom the person speaks for, where that is someone else.
   * @example "Northern Cranes"
   */
  readonly onBehalfOf?: string;
  /**
   * What the desk is for, such as press or investors.
   * @example "press"
   */
  readonly desk?: string;
  /**
   * Telephone number, with the country code.
   * @example "+31 10 5550123"
   */
  readonly phone?: string;
  /**
   * Mobile number, with the country code.
   * @example "+31 6 55501234"
   */
  readonly mobile?: string;
  /**
   * Mail address.
   * @example "press@harbour.example"
   */
  readonly email?: string;
  /**
   * Address of a page about the contact.
   * @example "https://harbour.example/press"
   */
  readonly url?: string;
  /** A portrait. */
  readonly image?: Image;
  /** The languages the contact speaks, as BCP 47 tags. */
  readonly languages?: readonly string[];
  /**
   * When the contact can be reached.
   * @example "Mon–Fri, 9 am to 5 pm"
   */
  readonly hours?: string;
  /**
   * The contact in running text, for sources that give it only so.
   * @example "Please call the press office on +31 10 5550123."
   */
  readonly text?: string;
}

/** A run of inline text with marks. */
export interface TextRun {
  /**
   * The text.
   * @example "northern quay"
   */
  readonly text: string;
  /** Whether it is important. */
  readonly strong?: boolean;
  /** Whether it is stressed. */
  readonly em?: boolean;
  /** Whether it is code. */
  readonly code?: boolean;
  /** Whether it is subscript. */
  readonly sub?: boolean;
  /** Whether it is superscript. */
  readonly sup?: boolean;
  /**
   * The address it links to.
   * @example "https://harbour.example/quay"
   */
  readonly href?: string;
  /**
   * The language of these words, where it is another one.
   * @example "nl"
   */
  readonly lang?: string;
}

/** Inline text: a string, or strings and marked runs. A line break inside a string is shown as one. */
export type RichText = string | readonly (string | TextRun)[];

/** A paragraph. */
export interface ParagraphBlock {
  /**
   * Says which kind of block this is.
   * @example "paragraph"
   */
  readonly type: 'paragraph';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "paragraph-1"
   */
  readonly id?: string;
  /**
   * The words of the paragraph.
   * @example "The crane lifted its first load on Monday."
   */
  readonly text: RichText;
}

/** A heading within the text. */
export interface HeadingBlock {
  /**
   * Says which kind of block this is.
   * @example "heading"
   */
  readonly type: 'heading';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "heading-1"
   */
  readonly id?: string;
  /** 2 is the highest level within a body; it stands one below the headline’s. */
  readonly level?: number;
  /**
   * The words of the heading.
   * @example "How it was built"
   */
  readonly text: RichText;
}

/** An entry of a list. */
export interface ListItem {
  /**
   * The words of the entry.
   * @example "Lifts 800 tonnes"
   */
  readonly text: RichText;
  /** A list within this entry. */
  readonly list?: ListBlock;
}

/** A list. */
export interface ListBlock {
  /**
   * Says which kind of block this is.
   * @example "list"
   */
  readonly type: 'list';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "list-1"
   */
  readonly id?: string;
  /** Whether the entries are numbered. */
  readonly ordered?: boolean;
  /** The entries. */
  readonly items: readonly ListItem[];
}

/** A quotation. */
export interface QuoteBlock {
  /**
   * Says which kind of block this is.
   * @example "quote"
   */
  readonly type: 'quote';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "quote-1"
   */
  readonly id?: string;
  /**
   * The words that were said.
   * @example "We waited ten years for this day."
   */
  readonly text: RichText;
  /**
   * Who said them.
   * @example "Jonas Aerts"
   */
  readonly who?: string;
  /**
   * What that person does.
   * @example "Harbour master"
   */
  readonly role?: string;
}

/** Someone who speaks in an interview. */
export interface Speaker {
  /**
   * A name within the interview, so that answers can point at it.
   * @example "aerts"
   */
  readonly id?: string;
  /**
   * The name.
   * @example "Jonas Aerts"
   */
  readonly name: string;
  /**
   * What the person does.
   * @example "Harbour master"
   */
  readonly role?: string;
  /**
   * The organization the person belongs to: its `id` or its name.
   * @example "Harbour Works"
   */
  readonly organization?: string;
  /** A portrait. */
  readonly image?: Image;
}

/** What one speaker says at one go. */
export interface Turn {
  /**
   * Id or name of the speaker.
   * @example "aerts"
   */
  readonly by?: string;
  /** What is said. */
  readonly body: readonly Block[];
}

/** A question with its answers. */
export interface InterviewItem {
  /**
   * A name that links can point at, so it stays when the question changes.
   * @example "costs"
   */
  readonly id?: string;
  /**
   * The question.
   * @example "What did the crane cost?"
   */
  readonly question: RichText;
  /** The answer: text or blocks, or turns where several speak. */
  readonly answer: readonly Turn[];
}

/** An interview. */
export interface InterviewBlock {
  /**
   * Says which kind of block this is.
   * @example "interview"
   */
  readonly type: 'interview';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "interview-1"
   */
  readonly id?: string;
  /** Who answers. They are named once at the start. */
  readonly speakers: readonly Speaker[];
  /** Text before the first question. */
  readonly opening: readonly Block[];
  /** The questions with their answers. */
  readonly items: readonly InterviewItem[];
  /** Text after the last answer. */
  readonly closing: readonly Block[];
}

/** The same material in another size or format. */
export interface MediaVariant {
  /**
   * The address of the file.
   * @example "crane-1600.jpg"
   */
  readonly src: string;
  /**
   * Its media type.
   * @example "image/jpeg"
   */
  readonly mediaType?: string;
  /** Its width in pixels. */
  readonly width?: number;
  /** Its height in pixels. */
  readonly height?: number;
  /** Its size in bytes. */
  readonly bytes?: number;
  /**
   * What it is good for.
   * @example "For print, 300 dpi"
   */
  readonly title?: string;
}

/** What can be said about an image, a film, a recording or a document. */
export interface MediaDetails {
  /**
   * The address of the file.
   * @example "crane.jpg"
   */
  readonly src?: string;
  /**
   * The media type of the file.
   * @example "image/jpeg"
   */
  readonly mediaType?: string;
  /**
   * A short name.
   * @example "The new crane"
   */
  readonly title?: string;
  /**
   * What an image shows, for people who cannot see it. An empty text marks an image without meaning.
   * @example "A red crane lifts a bridge segment"
   */
  readonly alt?: string;
  /**
   * The text below it.
   * @example "The crane lifts the first bridge segment."
   */
  readonly caption?: string;
  /**
   * Who made it, exactly as it has to be printed.
   * @example "Photo: Ida Brandt"
   */
  readonly credit?: string;
  /**
   * The copyright notice.
   * @example "© 2026 Harbour Works"
   */
  readonly copyright?: string;
  /**
   * What journalists may do with it.
   * @example "Free for editorial use"
   */
  readonly usage?: string;
  /**
   * The licence: its name or its address.
   * @example "https://creativecommons.org/licenses/by/4.0/"
   */
  readonly license?: string;
  /**
   * The address at which a licence can be had.
   * @example "https://harbour.example/licence"
   */
  readonly acquireLicense?: string;
  /**
   * Until when it may be used.
   * @example "2027-12-31"
   */
  readonly expires?: string;
  /** How it came about, as a term of the IPTC vocabulary of digital source types; tells of synthetic images. */
  readonly digitalSource?: string;
  /** Its width in pixels; with the height it keeps the page from jumping. */
  readonly width?: number;
  /** Its height in pixels. */
  readonly height?: number;
  /** The size of the file in bytes. */
  readonly bytes?: number;
  /**
   * The address of a still image for a film.
   * @example "crane-still.jpg"
   */
  readonly poster?: string;
  /** The same material in other sizes or formats. */
  readonly variants?: readonly MediaVariant[];
}

/** An image, by its own fields or as the `id` of an entry in `media`. */
export interface ImageBlock extends MediaDetails {
  /**
   * Says which kind of block this is.
   * @example "image"
   */
  readonly type: 'image';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "image-1"
   */
  readonly id?: string;
  /**
   * The `id` of an entry in `media`, whose fields are then used.
   * @example "machine"
   */
  readonly media?: string;
}

/** Several images together. */
export interface GalleryBlock {
  /**
   * Says which kind of block this is.
   * @example "gallery"
   */
  readonly type: 'gallery';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "gallery-1"
   */
  readonly id?: string;
  /**
   * The text below all of them.
   * @example "The crane on its first day"
   */
  readonly caption?: string;
  /** The images. */
  readonly items: readonly ImageBlock[];
}

/** A film. */
export interface VideoBlock extends MediaDetails {
  /**
   * Says which kind of block this is.
   * @example "video"
   */
  readonly type: 'video';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "video-1"
   */
  readonly id?: string;
  /**
   * The `id` of an entry in `media`, whose fields are then used.
   * @example "machine"
   */
  readonly media?: string;
  /**
   * Address of a player elsewhere.
   * @example "https://video.example/embed/77"
   */
  readonly embed?: string;
}

/** A recording. */
export interface AudioBlock extends MediaDetails {
  /**
   * Says which kind of block this is.
   * @example "audio"
   */
  readonly type: 'audio';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "audio-1"
   */
  readonly id?: string;
  /**
   * The `id` of an entry in `media`, whose fields are then used.
   * @example "machine"
   */
  readonly media?: string;
}

/** A file to download. */
export interface FileBlock extends MediaDetails {
  /**
   * Says which kind of block this is.
   * @example "file"
   */
  readonly type: 'file';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "file-1"
   */
  readonly id?: string;
  /**
   * The `id` of an entry in `media`, whose fields are then used.
   * @example "machine"
   */
  readonly media?: string;
}

/** A table. */
export interface TableBlock {
  /**
   * Says which kind of block this is.
   * @example "table"
   */
  readonly type: 'table';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "table-1"
   */
  readonly id?: string;
  /**
   * What the table shows.
   * @example "Loads by quay"
   */
  readonly caption?: string;
  /** Whether the first row names the columns. */
  readonly headerRow?: boolean;
  /** Whether the first column names the rows. */
  readonly headerColumn?: boolean;
  /** The rows, each with its cells. */
  readonly rows: readonly (readonly RichText[])[];
}

/** A break between two parts of the text. */
export interface DividerBlock {
  /**
   * Says which kind of block this is.
   * @example "divider"
   */
  readonly type: 'divider';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "divider-1"
   */
  readonly id?: string;
}

/** A number that stands out. */
export interface FactBlock {
  /**
   * Says which kind of block this is.
   * @example "fact"
   */
  readonly type: 'fact';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "fact-1"
   */
  readonly id?: string;
  /** The number, with its unit. */
  readonly number: string;
  /**
   * What it stands for.
   * @example "Lifting capacity"
   */
  readonly label: string;
}

/** A box beside the text. */
export interface CalloutBlock {
  /**
   * Says which kind of block this is.
   * @example "callout"
   */
  readonly type: 'callout';
  /**
   * Name of the block within the release. Links can point at it, so it stays when the text changes.
   * @example "callout-1"
   */
  readonly id?: string;
  /**
   * Its heading.
   * @example "At a glance"
   */
  readonly heading?: string;
  /** What stands in it. */
  readonly body: readonly Block[];
}

/** A piece of the text. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | InterviewBlock
  | ImageBlock
  | GalleryBlock
  | VideoBlock
  | AudioBlock
  | FileBlock
  | TableBlock
  | DividerBlock
  | FactBlock
  | CalloutBlock;

/** A text about a company. */
export interface About {
  /**
   * Its heading.
   * @example "About Harbour Works"
   */
  readonly heading?: string;
  /** The text. */
  readonly body: readonly Block[];
  /**
   * The organization it is about: its `id` or its name.
   * @example "harbour"
   */
  readonly organization?: string;
}

/**
 * What kind of file it is.
 * @example "image"
 */
export type MediaKind = 'image' | 'video' | 'audio' | 'document';

/** Press material. */
export interface Media extends MediaDetails {
  /**
   * A name for it within the payload, so that blocks of the text can point at it.
   * @example "crane"
   */
  readonly id?: string;
  /**
   * What kind of material it is. Left out, the media type or the ending of the address tells.
   * @example "image"
   */
  readonly kind: MediaKind;
  /**
   * The address of the file.
   * @example "crane.jpg"
   */
  readonly src: string;
}

/** When and where an event is. */
export interface EventDetails {
  /**
   * When it begins.
   * @example "2026-11-03T18:00+01:00"
   */
  readonly start?: string;
  /**
   * When it ends.
   * @example "2026-11-03T21:00+01:00"
   */
  readonly end?: string;
  /**
   * Where it is.
   * @example "Old Customs House, Rotterdam"
   */
  readonly place?: string;
  /**
   * The address of a page about it, or to register.
   * @example "https://harbour.example/opening"
   */
  readonly url?: string;
}

/** The rules under which a listed company publishes. */
export interface Regulatory {
  /**
   * The rule.
   * @example "Article 17 MAR"
   */
  readonly regime?: string;
  /**
   * Who has to publish.
   * @example "Harbour Works"
   */
  readonly notifier?: string;
  /**
   * When it was made public.
   * @example "2026-10-12T08:00+02:00"
   */
  readonly disclosedAt?: string;
}

/** A share or bond. */
export interface Security {
  /**
   * International Securities Identification Number.
   * @example "NL0000000000"
   */
  readonly isin?: string;
  /**
   * German securities number.
   * @example "A0B1C2"
   */
  readonly wkn?: string;
  /**
   * The short name at the exchange.
   * @example "HRBW"
   */
  readonly ticker?: string;
  /**
   * The exchange, as a market identifier code.
   * @example "XAMS"
   */
  readonly mic?: string;
  /**
   * Legal Entity Identifier of the issuer.
   * @example "00000000000000000000"
   */
  readonly lei?: string;
}

/**
 * What a legal text is about.
 * @example "notice"
 */
export type StatementType = 'disclaimer' | 'notice' | 'copyright' | 'forward-looking' | 'responsible' | 'usage';

/** A legal text. */
export interface Statement {
  /**
   * What it is about. Left out, it is a notice.
   * @example "forward-looking"
   */
  readonly type: StatementType;
  /**
   * Its heading, where the usual one does not fit.
   * @example "Forward-looking statements"
   */
  readonly heading?: string;
  /**
   * The text.
   * @example "This release contains statements about the future."
   */
  readonly body: string;
  /**
   * Who says it: the portal or the company.
   * @example "publisher"
   */
  readonly by?: 'portal' | 'publisher';
}

/** The legal texts of a release. */
export interface Legal {
  /** Legal texts, each with its kind. */
  readonly statements: readonly Statement[];
  /**
   * The mail address to which a copy of what was printed should go.
   * @example "copies@press.example"
   */
  readonly specimenCopyEmail?: string;
}

/** Another text. */
export interface Related {
  /**
   * Its title.
   * @example "How the quay was built"
   */
  readonly title: string;
  /**
   * Its address.
   * @example "https://press.example/203300"
   */
  readonly url: string;
}

/** A series of releases. */
export interface Series {
  /**
   * Its name.
   * @example "Harbour portraits"
   */
  readonly name: string;
  /** Which part this is. */
  readonly position?: number;
  /** How many parts there are. */
  readonly total?: number;
  /**
   * The address of the series.
   * @example "https://press.example/series/harbour"
   */
  readonly url?: string;
}

/**
 * A press release, version 1. Only the headline is required. Fields that begin with `x-` are yours and are
 * ignored.
 */
export interface Release {
  /** The version of this format. Left out, it is 1. */
  readonly version: number;
  /**
   * What kind of press text this is. Readers see it named in their language.
   * @example "interview"
   */
  readonly kind: Kind;
  /**
   * The number under which the portal or the press office files the text.
   * @example "204815"
   */
  readonly id?: string;
  /** The language the release is written in, as a BCP 47 tag. */
  readonly language?: string;
  /** The same release in other languages. */
  readonly translations: readonly Translation[];
  /**
   * The address at which the release is at home.
   * @example "https://press.example/204815"
   */
  readonly url?: string;
  /** The service that distributes the release. It stands first in the dateline. */
  readonly portal?: Portal;
  /**
   * The headline: the one field that a release cannot do without.
   * @example "New harbour crane lifts 800 tonnes"
   */
  readonly headline: string;
  /**
   * A few words above the headline.
   * @example "Logistics"
   */
  readonly kicker?: string;
  /**
   * The line below the headline.
   * @example "First trial run at the northern quay succeeds"
   */
  readonly subheadline?: string;
  /**
   * The release in two or three sentences.
   * @example "The crane at the northern quay has lifted its first load. Regular work begins in spring."
   */
  readonly summary?: string;
  /**
   * The place that the dateline names.
   * @example "Rotterdam"
   */
  readonly place?: string;
  /** When the release was published: an ISO 8601 date, with time and zone if they matter. */
  readonly published?: string;
  /**
   * When the release was last changed.
   * @example "2026-10-13T14:30+02:00"
   */
  readonly updated?: string;
  /**
   * The whole dateline as it should read. It takes the place of portal, place and date.
   * @example "Rotterdam, 12 October 2026 (Press Example)"
   */
  readonly dateline?: string;
  /**
   * Until when the release must not be published. A notice stands above it until then. What cannot be read as a
   * date counts as an embargo that holds.
   */
  readonly embargo?: Embargo;
  /**
   * Whether the release may be used. Left out, it is usable; the others show a notice and no text.
   * @example "withheld"
   */
  readonly status: Status;
  /**
   * The reason for the status, shown with its notice.
   * @example "Withdrawn at the request of the customer."
   */
  readonly statusNote?: string;
  /** What was corrected after publication, shown above the text. */
  readonly corrections: readonly Correction[];
  /**
   * The address of the release that this one replaces.
   * @example "https://press.example/204100"
   */
  readonly replaces?: string;
  /**
   * The address of the release that replaces this one.
   * @example "https://press.example/205000"
   */
  readonly replacedBy?: string;
  /** The companies and institutions behind the release, the issuer first. */
  readonly organizations: readonly Organization[];
  /** The people or desks that journalists can ask. */
  readonly contacts: readonly Contact[];
  /** The text of the release: blocks, or one string in which a blank line parts paragraphs, or `{"html": "…"}`. */
  readonly body: readonly Block[];
  /** Texts about the companies, shown after the release. */
  readonly about: readonly About[];
  /** Press material to look at and to download. Blocks of the text can point at an `id`. */
  readonly media: readonly Media[];
  /** When and where the event is that the release invites to. */
  readonly event?: EventDetails;
  /** The rules under which a listed company has to publish this. */
  readonly regulatory?: Regulatory;
  /** The shares or bonds that the release is about. */
  readonly securities: readonly Security[];
  /** The legal texts. They are always shown; the same text is shown once. A string is a notice of the portal. */
  readonly legal: Legal;
  /** Words to find the release by. */
  readonly keywords: readonly string[];
  /** Other texts that readers may want. */
  readonly related: readonly Related[];
  /** The series that this release is a part of. */
  readonly series?: Series;
  /** Words of your own for the labels that readers see, by their name in the dictionary. */
  readonly labels: Readonly<Record<string, string>>;
}
