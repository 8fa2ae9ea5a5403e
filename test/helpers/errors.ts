/** The first thing that a page is told went wrong, in either way, once something was done; the test runner is not told. */
export async function firstError(during: () => Promise<void>): Promise<string> {
  const { onerror } = window;
  const scope = new AbortController();
  const options = { capture: true, signal: scope.signal };
  // The runner's own handler would be called even so.
  window.onerror = null;
  try {
    const [error] = await Promise.all([
      new Promise<unknown>((resolve) => {
        const take = (event: ErrorEvent | PromiseRejectionEvent): void => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve(event instanceof ErrorEvent ? event.error : event.reason);
        };
        window.addEventListener('error', take, options);
        window.addEventListener('unhandledrejection', take, options);
      }),
      during(),
    ]);
    return String(error);
  } finally {
    scope.abort();
    window.onerror = onerror;
  }
}
