import type { Image } from '../release.js';
import { each, object } from './shapes.js';
import { alt, number, picture } from './values.js';

/** A logo or a portrait. */
export const image = object<Image>({ src: picture, alt, ...each('width height', number) }, 'src');
