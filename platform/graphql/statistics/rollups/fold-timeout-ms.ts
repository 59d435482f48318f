/** For how long a statement that adds up may run: nobody waits for it, and a day or a month of much takes longer than a request may. */
export const foldTimeoutMs = 10 * 60_000;
