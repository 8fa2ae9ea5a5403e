/**
 * Makes one state visible to style sheets, as `:state(ready)`. Engines that have no states, or take only dashed names (Chromium before
 * 125), go without: nothing depends on them.
 */
export function showState({ states }: ElementInternals, state: string): void {
  try {
    if (states.has(state)) return;
    states.clear();
    states.add(state);
  } catch {
    // No states here.
  }
}
