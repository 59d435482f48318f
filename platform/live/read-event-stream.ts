/** One server-sent event; a heartbeat has neither event nor data. */
export interface ServerSentEvent {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

/** Enough for the largest result of a subgraph. */
const maxBlockLength = 32 * 1024 * 1024;

/** Parses server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export async function* readEventStream(body: AsyncIterable<Buffer>): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? "";
    if (rest.length > maxBlockLength) throw new Error("a server-sent event is larger than 32 MiB");
    for (const block of blocks) yield eventOf(block);
  }
}

function eventOf(block: string): ServerSentEvent {
  const event: { id?: string; event?: string; data?: string } = {};
  for (const line of block.split(/\r?\n/)) {
    const [, name, value = ""] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
    if (name === "data") event.data = event.data === undefined ? value : `${event.data}\n${value}`;
    else if (name === "id" || name === "event") event[name] = value;
  }
  return event;
}
