import { Client } from "undici";

interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent, one after the other; each connection begins at another one. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

interface LoadResult {
  /** Milliseconds of each request that was answered, in the order of the answers. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Answers without status 200, or shorter than an answer is. */
  readonly failures: number;
}

/** An answer with less than this is an error or no data. */
const minResponseBytes = 200;

/** A closed loop: each connection sends its next request when it has read the answer to the one before. */
export async function sendLoad({ url, headers, bodies, connections, seconds }: Load): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const latencies: number[] = [];
  let failures = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      const client = new Client(origin);
      // Apart by a number that has nothing in common with the number of bodies, so that neighbours do not ask alike.
      let next = (connection * 17) % bodies.length;
      while (performance.now() < end) {
        const sent = performance.now();
        const { statusCode, body } = await client.request({
          method: "POST",
          path: pathname,
          headers: { "content-type": "application/json", accept: "application/json", ...headers },
          body: bodies[next] ?? "",
        });
        const { byteLength } = await body.arrayBuffer();
        latencies.push(performance.now() - sent);
        if (statusCode !== 200 || byteLength < minResponseBytes) failures += 1;
        next = (next + 1) % bodies.length;
      }
      await client.close();
    }),
  );
  return { latencies, failures, seconds: (performance.now() - start) / 1000 };
}
