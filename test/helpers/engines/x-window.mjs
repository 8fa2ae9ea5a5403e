import { createConnection } from 'node:net';
import { once } from 'node:events';

/**
 * The largest window of an X display without a window manager, to size it and give it the focus: nobody else does, and WebKit's
 * inspector cannot. The few requests that takes, by https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html#Encoding
 */
export async function openXWindow(display) {
  const socket = createConnection(`/tmp/.X11-unix/X${display}`);
  await once(socket, 'connect');
  const read = reader(socket);
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const root = rootOf(await setup(read));

  const send = (opcode, detail, ...words) => {
    const request = Buffer.alloc(4 + words.length * 4);
    request[0] = opcode;
    request[1] = detail;
    request.writeUInt16LE(request.length / 4, 2);
    words.forEach((word, index) => request.writeUInt32LE(word, 4 + index * 4));
    socket.write(request);
  };
  const ask = (opcode, ...words) => {
    send(opcode, 0, ...words);
    return reply(read);
  };
  const geometry = async (id) => {
    const answer = await ask(14, id);
    return { id, width: answer.readUInt16LE(16), height: answer.readUInt16LE(18) };
  };

  const tree = await ask(15, root);
  const windows = [];
  for (let index = 0; index < tree.readUInt16LE(16); index++) {
    const id = tree.readUInt32LE(32 + index * 4);
    const isShown = (await ask(3, id))[26] === 2;
    if (isShown) windows.push(await geometry(id));
  }
  const [{ id }] = windows.sort((a, b) => b.width * b.height - a.width * a.height);
  // The pointer goes to the corner, where it hovers over nothing of the page.
  send(41, 0, 0, root, 0, 0, 0);
  send(42, 1, id, 0);

  return {
    size: () => geometry(id),
    /** Configures x, y, width and height. */
    resize: (width, height) => send(12, 0, id, 0b1111, 0, 0, width, height),
    close: () => socket.destroy(),
  };
}

/** Reads an exact number of bytes. */
function reader(socket) {
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    socket.emit('more');
  });
  return async (length) => {
    while (bytes.length < length) await once(socket, 'more');
    const piece = bytes.subarray(0, length);
    bytes = bytes.subarray(length);
    return piece;
  };
}

async function setup(read) {
  const head = await read(8);
  if (head[0] !== 1) throw new Error('The display refused the connection.');
  return read(head.readUInt16LE(6) * 4);
}

/** The first window of all, behind the maker's name and a list of pixel formats. */
function rootOf(answer) {
  const makerLength = Math.ceil(answer.readUInt16LE(16) / 4) * 4;
  return answer.readUInt32LE(32 + makerLength + answer[21] * 8);
}

/** Events may come between: only 1 is a reply, and 0 an error. */
async function reply(read) {
  for (;;) {
    const head = await read(32);
    if (head[0] === 0) throw new Error(`The display answered with error ${head[1]}.`);
    if (head[0] === 1) return Buffer.concat([head, await read(head.readUInt32LE(4) * 4)]);
  }
}
