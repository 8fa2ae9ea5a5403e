import { setTimeout as pause } from 'node:timers/promises';

const patience = 15_000;
const interval = 50;

/** Asks the page again and again until it answers with something truthy, and returns that. Says what it saw where that never comes. */
export async function waitFor({ name, page, run, args }) {
  const end = Date.now() + patience;
  let seen;
  do {
    try {
      const answer = await page.evaluate(run, ...args);
      if (answer) return answer;
      seen = `it answered ${JSON.stringify(answer)}`;
    } catch (error) {
      // While a page gives way to the next one there is nothing to ask.
      seen = `it failed: ${error.message}`;
    }
    await pause(interval);
  } while (Date.now() < end);
  const messages = page.messages().map(({ kind, text }) => `\n  ${kind}: ${text}`);
  throw new Error(
    `${name}: waited ${patience / 1000} s for ${run}\nwith ${JSON.stringify(args)}; last ${seen}; messages:${messages.join('') || ' none'}`,
  );
}
