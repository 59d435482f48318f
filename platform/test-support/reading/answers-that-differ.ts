import type { ExecutionResult } from "graphql";
import type { Viewer } from "../../identity/viewer.js";
import type { Request } from "./every-request.js";

type Ask = (viewer: Viewer, query: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/** An id that nothing has. */
const nothing = "01800000-0000-7000-8000-00000000dead";

/** What some viewers are answered to many requests, to be compared with what they are answered later. */
export class KnownAnswers {
  private readonly known = new Map<string, readonly string[]>();

  private constructor(
    private readonly requests: readonly Request[],
    private readonly ask: Ask,
  ) {}

  /** @throws Error where a request is answered with an error, as then it says nothing */
  static async of(viewers: readonly Viewer[], requests: readonly Request[], ask: Ask): Promise<KnownAnswers> {
    const answers = new KnownAnswers(requests, ask);
    for (const viewer of viewers) answers.known.set(viewer.personId, await answers.answersTo(viewer, {}));
    const [first] = answers.known.values();
    for (const [place, text] of (first ?? []).entries()) {
      const { errors } = JSON.parse(text) as { readonly errors?: readonly { readonly message: string }[] };
      if (errors) throw new Error(`${errors[0]?.message}: ${requests[place]?.query}`);
    }
    return answers;
  }

  /** What some of the viewers are answered otherwise now, in words. @param hidden ids of what is hidden from them, by kind */
  async differences(viewers: readonly Viewer[], hidden: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const differing: string[] = [];
    for (const viewer of viewers) {
      const answers = await this.answersTo(viewer, hidden);
      for (const [place, { query }] of this.requests.entries()) {
        const [was, is] = [this.known.get(viewer.personId)?.[place] ?? "", answers[place] ?? ""];
        if (was !== is) differing.push(difference(viewer, query, was, is));
      }
    }
    return differing;
  }

  private async answersTo(viewer: Viewer, hidden: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const answers: string[] = [];
    for (const { query, variables = {} } of this.requests) {
      const named = (text: string) => text.replace(/HIDDEN (\w+)/g, (_, kind: string) => hidden[kind] ?? nothing);
      const given = JSON.parse(named(JSON.stringify(variables)).replaceAll("SELF", viewer.personId));
      const answer = JSON.stringify(await this.ask(viewer, named(query), given));
      // Whoever names what is hidden is told again what they named.
      answers.push(Object.values(hidden).reduce((text, id) => text.replaceAll(id, nothing), answer));
    }
    return answers;
  }
}

/** Where two answers begin to differ, with what was asked. */
function difference({ name }: Viewer, query: string, was: string, is: string): string {
  let place = 0;
  while (was[place] === is[place]) place += 1;
  const around = (text: string) => text.slice(Math.max(0, place - 300), place + 300);
  return `${name}: ${query.slice(0, 1_000)}\n- ${around(was)}\n+ ${around(is)}`;
}
