import { createServer } from "node:http";

interface FloorRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The least of an HTTP server: JSON in, JSON out. */
export function serveFloor(answer: (body: FloorRequest) => Promise<unknown>): void {
  const server = createServer(async (request, response) => {
    if (request.method !== "POST") return response.writeHead(404).end();
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      const text = JSON.stringify(await answer(body));
      response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
      return response.end(text);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      return response.writeHead(500).end("{}");
    }
  });
  server.listen(Number(process.env.PORT), process.env.HOST);
}
