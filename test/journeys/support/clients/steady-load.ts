import { Agent, request } from "undici";

/** What became of the requests of a load. */
interface LoadResult {
  readonly answered: number;
  /** Connections that nobody took any more; no request was lost with them. */
  readonly refused: number;
  /** Everything else that is not an answer with status 200: requests that were taken and lost. */
  readonly failed: readonly string[];
}

interface SteadyLoad {
  /** Resolves when so many requests are answered. */
  until(answered: number): Promise<void>;
  stop(): Promise<LoadResult>;
}

/** Callers side by side, each on a connection that is kept alive, each asking again as soon as it has its answer. */
export function steadyLoad(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  callers = 8,
): SteadyLoad {
  const agent = new Agent({ connections: callers, pipelining: 1 });
  const failed: string[] = [];
  let answered = 0;
  let refused = 0;
  let stopped = false;
  const call = async () => {
    while (!stopped) {
      try {
        const options = { method: "POST", headers: { "content-type": "application/json", ...headers }, body } as const;
        const response = await request(url, { ...options, dispatcher: agent });
        const text = await response.body.text();
        if (response.statusCode === 200 && !text.includes('"errors"')) answered += 1;
        else failed.push(`${response.statusCode} ${text}`);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ECONNREFUSED") failed.push(String(error));
        else {
          refused += 1;
          return;
        }
      }
    }
  };
  const calls = Array.from({ length: callers }, call);
  return {
    until: async (wanted) => {
      while (answered < wanted && failed.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    stop: async () => {
      stopped = true;
      await Promise.all(calls);
      await agent.close();
      return { answered, refused, failed };
    },
  };
}
