import type { Block } from '../release.js';
import { object, type Fields, type Reader, type Shape } from './shapes.js';
import { id } from './values.js';

/** A block of one type: its own fields beside those that every block has. */
export function block<T extends Block>(
  type: T['type'],
  fields: Omit<Fields<T>, 'type' | 'id'>,
  shape: Shape<T> = {},
): Reader<T> {
  const common = { type: () => type, id: id('anchor') };
  return object<T>({ ...common, ...fields } as unknown as Fields<T>, {
    ...shape,
    defaults: { ...shape.defaults, type } as Partial<T>,
  });
}
