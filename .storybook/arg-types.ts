import type { ArgTypes, InputType } from 'storybook/internal/types';
import { fieldsOf, findElement, listenerName, methodsOf, type ManifestMember } from './manifest.js';

/**
 * The rows of an element's table and its controls, from the manifest alone. Storybook's own reading lists statics as properties
 * and lets pieces of the same name, such as a property and a slot, overwrite each other.
 */
export function extractArgTypes(tag: string): ArgTypes | null {
  const element = findElement(tag);
  if (!element) return null;
  const { events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
  const rows: ArgTypes = {};
  for (const field of fieldsOf(element)) rows[field.name] = propertyRow(field);
  for (const method of methodsOf(element)) rows[`method ${method.name}`] = row(`${method.name}()`, 'methods', method);
  for (const event of events) {
    rows[listenerName(event.name)] = { ...row(event.name, 'events', event), action: event.name };
  }
  for (const slot of slots) rows[`slot ${slot.name}`] = row(slot.name || '(default)', 'slots', slot);
  for (const part of cssParts) rows[`part ${part.name}`] = row(part.name, 'parts', part);
  for (const token of cssProperties) rows[token.name] = row(token.name, 'tokens', token);
  for (const state of cssStates) rows[`state ${state.name}`] = row(`:state(${state.name})`, 'states', state);
  return rows;
}

/** The sentence over an element's table. */
export function extractComponentDescription(tag: string): string | undefined {
  return findElement(tag)?.description;
}

type Piece = Pick<ManifestMember, 'name' | 'description' | 'default' | 'type'>;

function row(name: string, category: string, { description = '', default: initial, type }: Piece): InputType {
  return {
    name,
    description,
    control: { disable: true },
    table: {
      category,
      ...(type ? { type: { summary: type.text } } : {}),
      ...(initial === undefined ? {} : { defaultValue: { summary: initial } }),
    },
  };
}

function propertyRow(field: ManifestMember): InputType {
  const { name, attribute } = field;
  if (field.readonly) return row(name, 'read-only properties', field);
  const label = attribute && attribute !== name ? `${name} (${attribute})` : name;
  return { ...row(label, attribute ? 'attributes and properties' : 'properties', field), ...control(field) };
}

function control({ type, attribute }: ManifestMember): Pick<InputType, 'control' | 'options'> {
  const kinds = (type?.text ?? '').split('|').map((kind) => kind.trim());
  const options = kinds.filter((kind) => /^'.*'$/.test(kind)).map((kind) => kind.slice(1, -1));
  if (options.length > 0) return { control: { type: 'select' }, options };
  if (kinds.includes('boolean')) return { control: { type: 'boolean' } };
  if (kinds.includes('number')) return { control: { type: 'number' } };
  return { control: { type: attribute && !type?.text.includes('[]') ? 'text' : 'object' } };
}
