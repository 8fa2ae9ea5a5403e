import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/interview-qa.js';
import type { InterviewQa } from '../src/interview-qa/interview-qa.js';
import { renderElement } from './helpers.js';
import { interview, roundtable } from './payloads.js';

/** The interview of a payload. The element takes the short forms of answers that payloads may have. */
function argsOf({ body }: { readonly body: readonly unknown[] }): Partial<InterviewQa> {
  const { speakers, opening, items, closing } = body[0] as Partial<InterviewQa>;
  return { speakers: speakers ?? [], opening: opening ?? [], items: items ?? [], closing: closing ?? [] };
}

const two = argsOf(roundtable);

const meta: Meta<InterviewQa> = { title: 'Parts/interview-qa', component: 'interview-qa', args: two };

export default meta;

type Story = StoryObj<InterviewQa>;

export const TwoSpeakers: Story = { name: 'Two speakers' };

export const OneSpeaker: Story = {
  name: 'One speaker, in German',
  args: argsOf(interview),
  globals: { language: 'de' },
};

export const NoSpeaker: Story = {
  name: 'Nobody named',
  args: {
    speakers: [],
    opening: [],
    closing: [],
    items: [
      {
        question: 'Can I keep the lining of my parcel?',
        answer: [{ body: [{ type: 'paragraph', text: 'Yes. It makes a good cushion.' }] }],
      },
      {
        question: 'Does it smell of sheep?',
        answer: [{ body: [{ type: 'paragraph', text: 'A little, when it rains.' }] }],
      },
    ],
  },
};

export const Blocks: Story = {
  name: 'Answers with lists, quotes and links',
  args: {
    ...two,
    items: [
      {
        id: 'how',
        question: ['How does one water a tree ', { text: 'well', em: true }, '?'],
        answer: [
          {
            by: 'solberg',
            body: [
              { type: 'paragraph', text: 'In three steps:' },
              {
                type: 'list',
                ordered: true,
                items: [{ text: 'Loosen the soil.' }, { text: 'Pour slowly.' }, { text: 'Come back after ten days.' }],
              },
              { type: 'quote', text: 'A tree drinks the way a library reads: all night.', who: 'Amira Solberg' },
            ],
          },
          {
            by: 'wexler',
            body: [
              {
                type: 'paragraph',
                text: [
                  'The sums are in ',
                  { text: 'our handbook', href: 'https://canopy-trust.example/handbook' },
                  '.',
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};

export const LongQuestion: Story = {
  name: 'Long question',
  args: {
    items: [
      {
        question:
          'You once said that a street is finished only when somebody can sit down in its shade and read a newspaper from the first page to the last without moving the chair: how many streets of the city would you call finished by that measure, and which of them would you show to a visitor first?',
        answer: [{ by: 'solberg', body: [{ type: 'paragraph', text: 'Eleven. Ropewalk Lane.' }] }],
      },
    ],
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: {
    speakers: [{ id: 'khoury', name: 'نديم خوري', role: 'مدير دار الميناء' }],
    opening: 'تصل الكتب هذا الخريف إلى القراء على ست دراجات شحن.',
    closing: 'شكرًا جزيلًا على هذا الحديث.',
    items: [
      {
        id: 'why',
        question: 'لماذا الدراجات؟',
        answer: [{ body: [{ type: 'paragraph', text: 'لأنها تدخل الأزقة التي لا تدخلها الشاحنات.' }] }],
      },
      {
        id: 'next',
        question: 'وماذا بعد؟',
        answer: [{ body: [{ type: 'paragraph', text: 'نريد عشر دراجات في الربيع.' }] }],
      },
    ],
  },
  globals: { language: 'ar', direction: 'rtl' },
};

export const DarkPage: Story = { name: 'In a dark page', globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Slots: Story = {
  name: 'With texts of the page before and after',
  render: (args) =>
    renderElement(
      'interview-qa',
      args,
      html`<p slot="before">The talk was recorded in August.</p>
        <p slot="after"><a href="#listen">Listen to it</a></p>`,
    ),
};
