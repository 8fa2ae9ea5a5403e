import { expect } from '@open-wc/testing';
import { controlAddresses, controlHtml } from './control.js';
import { everyBody, everywhere } from './everywhere.js';
import type { Tally } from './frames.js';
import { show, type Payload } from './show.js';

/** Inputs that belong together, and the payloads that hold them. */
interface Corpus {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly payloads: () => readonly Payload[];
  /** What a page that trusts the inputs does with them. */
  readonly control: (inputs: readonly string[]) => Promise<Tally>;
  /** Whether the control has to execute something, or to ask for something. */
  readonly proof: 'executed' | 'requested';
}

/**
 * Says in a test that texts and HTML do nothing, in whatever field they stand.
 *
 * @param together How many share the text of a field; as HTML each stands alone. More than one only where each ends what it opens.
 */
export function itHoldsTexts(name: string, inputs: readonly string[], together = 1): void {
  const payloads = (): readonly Payload[] => [
    ...chunks(inputs, together).flatMap((some) => everywhere(some.join('\n'))),
    ...inputs.map(everyBody),
  ];
  itHolds({ name, inputs, payloads, control: controlHtml, proof: 'executed' });
}

/** Says in a test that addresses do nothing, in whatever field they stand, and in HTML. */
export function itHoldsAddresses(name: string, inputs: readonly string[], proof: Corpus['proof']): void {
  const payloads = (): readonly Payload[] =>
    inputs.flatMap((input) => [...everywhere(input), everyBody(linkTo(input))]);
  itHolds({ name, inputs, payloads, control: controlAddresses, proof });
}

function itHolds({ name, inputs, payloads, control, proof }: Corpus): void {
  it(`${name}: nothing is executed, requested or thrown`, async () => {
    const theirs = await control(inputs);
    const given = payloads();
    const { executed, requested, thrown, strangers } = await show(given);
    const listed = new Set(inputs.map(pictureOrigin));
    const unlisted = requested.filter((address) => !listed.has(new URL(address).origin));
    const counts = { executed: theirs.executed, requested: theirs.requested.length };
    console.log(
      `${name}: ${inputs.length} inputs in ${given.length} payloads; executed ${executed}, by the control ${counts.executed}; ` +
        `requested ${unlisted.length}, by the control ${counts.requested}`,
    );
    expect(counts[proof], `${proof} by the control`).to.be.greaterThan(0);
    expect(strangers.slice(0, 20)).to.deep.equal([]);
    expect(executed, 'executed').to.equal(0);
    expect(unlisted, 'requested').to.deep.equal([]);
    expect(thrown, 'thrown').to.deep.equal([]);
  });
}

/** HTML that has an address in each attribute that is read of it. */
function linkTo(address: string): string {
  const value = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const media = ['img', 'video', 'audio', 'iframe'].map(
    (name) => `<${name} src="${value}" poster="${value}"></${name}>`,
  );
  return `<p><a href="${value}">x</a></p>${media.join('')}<img srcset="${value} 2x" data-src="${value}">`;
}

/** Where an input leads as the address of a picture, which is asked for as any: the payload lists its origin. */
function pictureOrigin(input: string): string | undefined {
  const base = document.baseURI;
  const written = input.trim();
  const address = /^www\./i.test(written) ? `https://${written}` : written;
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.origin : undefined;
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
