import type { RequestContext } from "../graphql/request-context.js";
import type { Subgraph, SubgraphCall, SubgraphResult } from "../graphql/subgraph.js";

interface Waiting {
  readonly call: SubgraphCall;
  readonly settle: (result: Promise<SubgraphResult>) => void;
}

/**
 * The calls for entities of one execution. Those that are ready at the same moment for one subgraph travel as one request: signing,
 * sending and answering a request costs more than most of what is asked in it.
 */
export class CallsTogether {
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(private readonly context: RequestContext) {}

  ask(subgraph: Subgraph, call: SubgraphCall): Promise<SubgraphResult> {
    if (!subgraph.askTogether) return subgraph.ask(call, this.context);
    return new Promise((settle) => {
      const others = this.waiting.get(subgraph.name);
      if (others) others.push({ call, settle });
      else {
        this.waiting.set(subgraph.name, [{ call, settle }]);
        // Behind all that goes on now: fetches that an answer has made ready come one after the other.
        process.nextTick(() => this.send(subgraph));
      }
    });
  }

  private send(subgraph: Subgraph): void {
    const all = this.waiting.get(subgraph.name) ?? [];
    this.waiting.delete(subgraph.name);
    const results =
      all.length > 1
        ? subgraph.askTogether?.(
            all.map(({ call }) => call),
            this.context,
          )
        : undefined;
    for (const [index, { call, settle }] of all.entries())
      settle(results ? results.then((each) => each[index] as SubgraphResult) : subgraph.ask(call, this.context));
  }
}
