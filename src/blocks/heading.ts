import { nothing } from 'lit';
import { clampLevel, heading } from '../internal/heading.js';
import { anchorId } from './anchor-id.js';
import type { BlockContext } from './block-context.js';
import { plainText } from './plain-text.js';
import { richText } from './rich-text.js';

/** A heading within the text: level 2, the highest in a body, stands at the level of the context, and the others below it. */
export function renderHeading(block: Readonly<Record<string, unknown>>, { headingLevel }: BlockContext): unknown {
  if (!plainText(block['text']).trim()) return nothing;
  const below = clampLevel(block['level']) - 2;
  return heading(headingLevel + Math.max(below, 0), 'heading', richText(block['text']), anchorId(block['id']));
}
