/** Shows one of several states to style sheets, as `:state(ready)`. */
export class StateSet {
  readonly #internals: ElementInternals;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** Makes this the only state. Engines that know only dashed names, or no states, are left without: nothing depends on them. */
  show(state: string): void {
    const states = this.#internals.states as CustomStateSet | undefined;
    if (!states || states.has(state)) return;
    try {
      states.clear();
      states.add(state);
    } catch {
      // Chromium before 125 takes only names such as `--ready`.
    }
  }
}
