import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';

const patience = 30_000;

/**
 * Speaks the protocol of WebKit's inspector: https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol
 * A page is a target. One that leads to another site gives way to a new target, which waits for our leave to start.
 */
export async function openInspector(port, before) {
  const socket = new WebSocket(await findTarget(port));
  const events = new EventEmitter();
  const answers = new Map();
  let lastId = 0;
  let current;

  const post = (method, params) => {
    lastId += 1;
    socket.send(JSON.stringify({ id: lastId, method, params }));
  };
  const send = (method, params = {}, targetId = current) => {
    lastId += 1;
    const id = lastId;
    const answer = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`WebKit gave no answer to ${method}`)), patience);
      answers.set(id, { targetId, method, resolve, reject, timer });
    });
    post('Target.sendMessageToTarget', { targetId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
  const settle = (id, { result, error }) => {
    const answer = answers.get(id);
    if (!answer) return;
    answers.delete(id);
    clearTimeout(answer.timer);
    if (error) answer.reject(new Error(`${answer.method}: ${error.message}`));
    else answer.resolve(result);
  };
  const giveUp = (targetId) => {
    for (const [id, answer] of answers)
      if (answer.targetId === targetId) settle(id, { error: { message: 'the page is gone' } });
  };
  const prepare = async ({ targetId, isPaused }) => {
    const enabled = ['Page.enable', 'Runtime.enable', 'Console.enable', 'Network.enable'].map((method) =>
      send(method, {}, targetId),
    );
    if (before) enabled.push(send('Page.setBootstrapScript', { source: `(${before})()` }, targetId));
    await Promise.all(enabled);
    if (isPaused) post('Target.resume', { targetId });
  };

  const heard = {
    'Target.targetCreated': ({ targetInfo }) => {
      if (!targetInfo.isProvisional) current = targetInfo.targetId;
      prepare(targetInfo).then(
        () => events.emit('prepared'),
        () => {},
      );
    },
    'Target.didCommitProvisionalTarget': ({ newTargetId }) => {
      current = newTargetId;
    },
    'Target.targetDestroyed': ({ targetId }) => giveUp(targetId),
    'Target.dispatchMessageFromTarget': ({ message }) => {
      const { id, method, params, ...outcome } = JSON.parse(message);
      if (id) settle(id, outcome);
      else events.emit(method, params);
    },
  };
  socket.on('message', (data) => {
    const { method, params } = JSON.parse(data);
    heard[method]?.(params);
  });
  socket.on('error', (error) => events.emit('lost', error));
  await once(events, 'prepared', { signal: AbortSignal.timeout(patience) });
  post('Target.setPauseOnStart', { pauseOnStart: true });

  return {
    send,
    /** Like `send`, for what runs code of the page: that it throws is an answer, too. */
    async run(method, params) {
      const answer = await send(method, params);
      if (answer.wasThrown) throw new Error(answer.result.description ?? String(answer.result.value));
      return answer;
    },
    on: (method, listener) => events.on(method, listener),
    /** Waits for these events, one after the other: the page before may still end its own load. */
    next: (...methods) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`WebKit told of no ${methods[0]}`)), patience);
        const wait = () =>
          events.once(methods[0], ({ frame }) => {
            const isOfPage = !frame?.parentId;
            if (isOfPage) methods.shift();
            if (methods.length > 0) return wait();
            clearTimeout(timer);
            resolve();
          });
        wait();
      }),
    close() {
      for (const id of answers.keys()) settle(id, { error: { message: 'the page is closed' } });
      socket.terminate();
    },
  };
}

/** The browser lists its pages on a page of its own, as soon as it has started. */
async function findTarget(port) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const list = await fetch(`http://127.0.0.1:${port}/`).then(
      (response) => response.text(),
      () => '',
    );
    const [target] = /socket\/\d+\/\d+\/WebPage/.exec(list) ?? [];
    if (target) return `ws://127.0.0.1:${port}/${target}`;
    await pause(50);
  }
  throw new Error('WebKit’s inspector did not start.');
}
