import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { until } from "../../../support/until.js";

interface Look {
  /** When it was asked for. */
  readonly begun: number;
  readonly leaked: boolean;
  readonly text: string;
}

/** Somebody who asks for the same over and over, in whatever ways there are, until told to stop. */
export interface Watch {
  /** How often something was shown to a request that was sent after this moment. */
  leaksSince(moment: number): readonly string[];
  /** Resolves when so many requests that were sent after this moment have been answered. */
  answeredSince(moment: number, count: number): Promise<void>;
  /** Resolves when something was shown once. */
  hasSeen(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Watches a case through the eyes of somebody: each answer that holds one of its words shows something of it.
 * @param words what no answer may hold, such as its title
 */
export function watchForLeaks(
  cordons: readonly Cordon[],
  persona: string,
  queries: readonly { readonly query: string; readonly variables: object }[],
  words: readonly string[],
): Watch {
  const looks: Look[] = [];
  let stopped = false;
  const watchers = cordons.flatMap((cordon) =>
    queries.map(async ({ query, variables }) => {
      while (!stopped) {
        const begun = performance.now();
        const text = await cordon.ask(persona, query, variables).then(
          (answer) => answer.text,
          () => "",
        );
        looks.push({ begun, text, leaked: words.some((word) => text.includes(word)) });
        // On a busy machine less often: it is counted how often they look, not for how long.
        const pause = Math.min(250, Math.max(40, 3 * (performance.now() - begun)));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }),
  );
  const since = (moment: number) => looks.filter(({ begun }) => begun > moment);
  return {
    leaksSince: (moment) => since(moment).flatMap(({ leaked, text }) => (leaked ? [text] : [])),
    answeredSince: (moment, count) => until(() => since(moment).length >= count),
    hasSeen: () => until(() => looks.some(({ leaked }) => leaked)),
    stop: async () => {
      stopped = true;
      await Promise.all(watchers);
    },
  };
}
