/** What servers may do to a request, by address: answers without a server, for states that a file cannot show. */
const answers = new Map<string, () => Promise<Response>>([
  ['never-answered.json', () => new Promise(() => undefined)],
  ['overloaded.json', () => Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '60' } }))],
  ['removed.json', () => Promise.resolve(new Response(null, { status: 410 }))],
]);

/** Puts the answers in place of the network for the addresses of `unreliable`; all others are requested as usual. */
export function answerWithoutServer(): void {
  const fetchFromNetwork = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const answer = answers.get(address.split('/').at(-1) ?? '');
    return answer ? answer() : fetchFromNetwork(input, init);
  };
}
