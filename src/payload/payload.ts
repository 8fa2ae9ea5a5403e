// Made from release.schema.json by scripts/make-types.mjs: change the schema instead.

import type {
  Address,
  Correction,
  DividerBlock,
  Embargo,
  EventDetails,
  HeadingBlock,
  Image,
  Kind,
  MediaKind,
  MediaVariant,
  ParagraphBlock,
  Portal,
  QuoteBlock,
  Regulatory,
  Related,
  RichText,
  Security,
  Series,
  StatementType,
  Status,
  TableBlock,
  Translation,
} from './release.js';

/** A company or institution. */
export interface OrganizationInput {
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
  readonly logo?: Image | string;
  /** Its postal address. A string is taken for the street. */
  readonly address?: Address | string;
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
  readonly social?: readonly string[] | string;
}

/** A person or desk that journalists can ask. */
export interface ContactInput {
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
  readonly image?: Image | string;
  /** The languages the contact speaks, as BCP 47 tags. */
  readonly languages?: readonly string[] | string;
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

/** An entry of a list. */
export interface ListItemInput {
  /**
   * The words of the entry.
   * @example "Lifts 800 tonnes"
   */
  readonly text: RichText;
  /** A list within this entry. */
  readonly list?: ListBlockInput | readonly (ListItemInput | RichText)[];
}

/** A list. */
export interface ListBlockInput {
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
  readonly items: readonly (ListItemInput | RichText)[];
}

/** Someone who speaks in an interview. */
export interface SpeakerInput {
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
  readonly image?: Image | string;
}

/** What one speaker says at one go. */
export interface TurnInput {
  /**
   * Id or name of the speaker.
   * @example "aerts"
   */
  readonly by?: string;
  /** What is said. */
  readonly body: BodyInput;
}

/**
 * Text as HTML, as content management systems give it. It is turned into blocks: of its attributes, styles and
 * scripts nothing is kept. What has no counterpart among the blocks is a problem, `html-reduced`; where HTML
 * cannot be parsed its plain text is kept, with the problem `html-stripped`.
 */
export interface HtmlInput {
  /**
   * The HTML: a piece of it or a whole page.
   * @example "<h2>A heading</h2><p>First paragraph.</p>"
   */
  readonly html: string;
}

/** Turns; or blocks, which are one turn. */
export type AnswerInput =
  readonly (TurnInput | BlockInput | string | HtmlInput)[] | TurnInput | BlockInput | string | HtmlInput;

/** A question with its answers. */
export interface InterviewItemInput {
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
  /**
   * Who answers, where one speaker answers alone: id or name.
   * @example "aerts"
   */
  readonly by?: string;
  /** The answer: text or blocks, or turns where several speak. */
  readonly answer?: AnswerInput;
}

/** An interview. */
export interface InterviewBlockInput {
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
  readonly speakers?: readonly (SpeakerInput | string)[] | SpeakerInput | string;
  /** Text before the first question. */
  readonly opening?: BodyInput;
  /** The questions with their answers. */
  readonly items: readonly InterviewItemInput[] | InterviewItemInput;
  /** Text after the last answer. */
  readonly closing?: BodyInput;
}

/** What can be said about an image, a film, a recording or a document. */
export interface MediaDetailsInput {
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
  readonly variants?: readonly (MediaVariant | string)[] | MediaVariant | string;
}

/** An image, by its own fields or as the `id` of an entry in `media`. */
export interface ImageBlockInput extends MediaDetailsInput {
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

/** An image of a gallery. */
export interface GalleryItemInput extends MediaDetailsInput {
  /**
   * Name of the image within the release.
   * @example "image-1"
   */
  readonly id?: string;
  /**
   * The `id` of an entry in `media`, whose fields are then used.
   * @example "crane"
   */
  readonly media?: string;
}

/** Several images together. */
export interface GalleryBlockInput {
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
  readonly items: readonly (ImageBlockInput | GalleryItemInput | string)[];
}

/** A film. */
export interface VideoBlockInput extends MediaDetailsInput {
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
export interface AudioBlockInput extends MediaDetailsInput {
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
export interface FileBlockInput extends MediaDetailsInput {
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

/** A number that stands out. */
export interface FactBlockInput {
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
  readonly number: string | number;
  /**
   * What it stands for.
   * @example "Lifting capacity"
   */
  readonly label: string;
}

/** A box beside the text. */
export interface CalloutBlockInput {
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
  readonly body: BodyInput;
}

/** A piece of the text. */
export type BlockInput =
  | ParagraphBlock
  | HeadingBlock
  | ListBlockInput
  | QuoteBlock
  | InterviewBlockInput
  | ImageBlockInput
  | GalleryBlockInput
  | VideoBlockInput
  | AudioBlockInput
  | FileBlockInput
  | TableBlock
  | DividerBlock
  | FactBlockInput
  | CalloutBlockInput;

/** Blocks. A plain string is a paragraph. */
export type BodyInput = readonly (BlockInput | string | HtmlInput)[] | BlockInput | string | HtmlInput;

/** A text about a company. */
export interface AboutInput {
  /**
   * Its heading.
   * @example "About Harbour Works"
   */
  readonly heading?: string;
  /** The text. */
  readonly body: BodyInput;
  /**
   * The organization it is about: its `id` or its name.
   * @example "harbour"
   */
  readonly organization?: string;
}

/** Press material. */
export interface MediaInput extends MediaDetailsInput {
  /**
   * A name for it within the payload, so that blocks of the text can point at it.
   * @example "crane"
   */
  readonly id?: string;
  /**
   * What kind of material it is. Left out, the media type or the ending of the address tells.
   * @example "image"
   */
  readonly kind?: MediaKind;
  /**
   * The address of the file.
   * @example "crane.jpg"
   */
  readonly src: string;
}

/** A legal text. */
export interface StatementInput {
  /**
   * What it is about. Left out, it is a notice.
   * @example "forward-looking"
   */
  readonly type?: StatementType;
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
export interface LegalInput {
  /** Legal texts, each with its kind. */
  readonly statements?: readonly (StatementInput | string)[] | StatementInput | string;
  /**
   * Short for a statement of the portal: who is responsible.
   * @example "The issuer is responsible for the content."
   */
  readonly disclaimer?: string;
  /**
   * Short for a statement of the portal: what must be observed.
   * @example "This collection must not be copied without permission."
   */
  readonly notice?: string;
  /**
   * Short for a statement of the portal: whose rights these are.
   * @example "© 2026 Press Example"
   */
  readonly copyright?: string;
  /**
   * The mail address to which a copy of what was printed should go.
   * @example "copies@press.example"
   */
  readonly specimenCopyEmail?: string;
}

/**
 * A press release, version 1. Only the headline is required. Fields that begin with `x-` are yours and are
 * ignored.
 */
export interface PressReleasePayload {
  /**
   * The address of this schema, so that editors can help while writing.
   * @example "./release.schema.json"
   */
  readonly $schema?: string;
  /** The version of this format. Left out, it is 1. */
  readonly version?: number;
  /**
   * What kind of press text this is. Readers see it named in their language.
   * @example "interview"
   */
  readonly kind?: Kind;
  /**
   * The number under which the portal or the press office files the text.
   * @example "204815"
   */
  readonly id?: string;
  /** The language the release is written in, as a BCP 47 tag. */
  readonly language?: string;
  /** The same release in other languages. */
  readonly translations?: readonly Translation[] | Translation;
  /**
   * The address at which the release is at home.
   * @example "https://press.example/204815"
   */
  readonly url?: string;
  /** The service that distributes the release. It stands first in the dateline. */
  readonly portal?: Portal | string;
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
  readonly embargo?: Embargo | string;
  /**
   * Whether the release may be used. Left out, it is usable; the others show a notice and no text.
   * @example "withheld"
   */
  readonly status?: Status;
  /**
   * The reason for the status, shown with its notice.
   * @example "Withdrawn at the request of the customer."
   */
  readonly statusNote?: string;
  /** What was corrected after publication, shown above the text. */
  readonly corrections?: readonly (Correction | string)[] | Correction | string;
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
  /** Short for `organizations` with one entry: the company that issues the release. */
  readonly organization?: OrganizationInput | string;
  /** The companies and institutions behind the release, the issuer first. */
  readonly organizations?: readonly (OrganizationInput | string)[] | OrganizationInput | string;
  /** The people or desks that journalists can ask. */
  readonly contacts?: readonly (ContactInput | string)[] | ContactInput | string;
  /** The text of the release: blocks, or one string in which a blank line parts paragraphs, or `{"html": "…"}`. */
  readonly body?: BodyInput;
  /** Texts about the companies, shown after the release. */
  readonly about?: readonly (AboutInput | string)[] | AboutInput | string;
  /** Press material to look at and to download. Blocks of the text can point at an `id`. */
  readonly media?: readonly (MediaInput | string)[] | MediaInput | string;
  /** When and where the event is that the release invites to. */
  readonly event?: EventDetails;
  /** The rules under which a listed company has to publish this. */
  readonly regulatory?: Regulatory;
  /** The shares or bonds that the release is about. */
  readonly securities?: readonly Security[] | Security;
  /** The legal texts. They are always shown; the same text is shown once. A string is a notice of the portal. */
  readonly legal?: LegalInput | string;
  /** Words to find the release by. */
  readonly keywords?: readonly string[] | string;
  /** Other texts that readers may want. */
  readonly related?: readonly Related[] | Related;
  /** The series that this release is a part of. */
  readonly series?: Series | string;
  /** Words of your own for the labels that readers see, by their name in the dictionary. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly [own: `x-${string}`]: unknown;
}
