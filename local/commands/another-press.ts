/** Signals this close together are one press of Ctrl-C, however many they are. */
const oneKeyPressMs = 500;

/** What has come since the first signal, which begins to stop everything. */
interface Interruptions {
  /** All signals so far, with the first. */
  readonly count: number;
  /** Since the first, in milliseconds. */
  readonly sinceFirstMs: number;
  readonly underNpm: boolean;
}

/**
 * Whether Ctrl-C was pressed again. A terminal sends each press to npm and to us, and npm passes it on, on a busy machine a
 * good while later: under npm the second signal is still the first press.
 */
export const isAnotherPress = ({ count, sinceFirstMs, underNpm }: Interruptions): boolean =>
  count > (underNpm ? 2 : 1) && sinceFirstMs > oneKeyPressMs;
