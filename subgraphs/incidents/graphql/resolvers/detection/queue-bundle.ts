import type { Context } from "../../../../../platform/actions/context.js";
import { CordonError } from "../../../../../platform/runtime/errors.js";
import { Semaphore } from "../../../../../platform/runtime/semaphore.js";

/** More bundles than these are not written for one request. */
const maxBundles = 10;

/** So many bundles a process writes at once: each is long work, and whoever reads a line meanwhile is to wait for none of it. */
const writing = new Semaphore(() => 2);

interface RequestedBundles {
  count: number;
  readonly turns: Semaphore;
}

const requestedBy = new WeakMap<Context["loaders"], RequestedBundles>();

/**
 * Writes a bundle when those before it in the same request are written, and none for whoever is gone by then.
 * @throws CordonError BAD_USER_INPUT where one request asks for too many
 */
export async function queueBundle<Written>(
  { loaders, gone }: Pick<Context, "loaders" | "gone">,
  write: () => Promise<Written>,
): Promise<Written> {
  const requested = requestedBy.get(loaders) ?? { count: 0, turns: new Semaphore(() => 1) };
  requestedBy.set(loaders, requested);
  requested.count += 1;
  // All fields of a request are counted before the first one is written.
  await Promise.resolve();
  if (requested.count > maxBundles)
    throw new CordonError(
      "BAD_USER_INPUT",
      `Ask for at most ${maxBundles} bundles of STIX at once: \`endCursor\` says where the next one begins.`,
    );
  return requested.turns.run(() => writing.run(write, undefined, gone), undefined, gone);
}
