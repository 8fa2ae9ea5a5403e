import { openFrame, type Frame, type Tally } from './frames.js';

/**
 * What inputs do in a page that puts them in as HTML, as people do who know no better. Afterwards everything happens that a handler
 * waits for, as if somebody used the page, and links with a script are followed.
 */
export async function controlHtml(inputs: readonly string[]): Promise<Tally> {
  return inPages(inputs, async (frame, some) => {
    const holders = some.map((input) => {
      const holder = document.createElement('div');
      frame.body.append(holder);
      holder.innerHTML = input;
      return holder;
    });
    await frame.settle();
    for (const element of holders.flatMap((holder) => [...holder.querySelectorAll('*')])) use(element);
  });
}

/**
 * What addresses do in a page that trusts them: each as the address of a picture, and of a link that is followed. Where that leads to
 * another page the picture tells enough: the page would be gone.
 */
export async function controlAddresses(addresses: readonly string[]): Promise<Tally> {
  return inPages(addresses, (frame, some) => {
    for (const address of some) {
      const [link, picture] = [document.createElement('a'), document.createElement('img')];
      frame.body.append(link, picture);
      picture.src = link.href = address;
      if (link.protocol === 'javascript:') link.click();
    }
  });
}

/** How many inputs share a page. Some empty theirs, or leave it. */
const many = 60;

/** A page for every so many inputs. */
async function inPages(
  inputs: readonly string[],
  put: (frame: Frame, inputs: readonly string[]) => unknown,
): Promise<Tally> {
  const total: Tally = { executed: 0, requested: [], thrown: [] };
  for (let start = 0; start < inputs.length; start += many) {
    const frame = await openFrame();
    await put(frame, inputs.slice(start, start + many));
    await frame.settle();
    total.executed += frame.tally.executed;
    total.requested.push(...frame.tally.requested);
    frame.close();
  }
  return total;
}

/** Events are of the page of the test: the other one may have been left. */
function use(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (/^on/i.test(name)) element.dispatchEvent(new Event(name.slice(2).toLowerCase()));
  }
  if (element.localName === 'a' && (element as HTMLAnchorElement).protocol === 'javascript:') {
    (element as HTMLAnchorElement).click();
  }
}
