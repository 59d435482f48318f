import type { ClassType } from "type-graphql";
import type { Context } from "../actions/context.js";
import { canonicalIdentifier } from "../graphql/canonical-identifiers.js";
import { validateInput } from "../graphql/validate-input.js";
import { CordonError } from "../runtime/errors.js";
import type { LiveContext } from "./live-context.js";
import type { LiveSource } from "./live-source.js";
import type { LiveStream } from "./live-stream.js";

/** The arguments of every subscription. */
export interface Resumable {
  /** The cursor of an earlier stream. */
  readonly after?: string | null;
}

/** The description of the argument `after`. */
export const afterDescription =
  "Go on behind this place: the `cursor` of the last update you got, at most 24 hours old. Nothing that happened in between is missed or told twice. Left out, the stream begins now.";

/**
 * The `subscribe` of a subscription field: a stream of the source's updates for the viewer.
 * @param inputs the classes of arguments with rules; checked once, at the start
 */
export const subscribeTo =
  <Arguments extends Resumable, Thing>(
    source: LiveSource<Arguments, Thing>,
    inputs: Readonly<Record<string, ClassType<object>>> = {},
  ) =>
  async ({
    args,
    context,
  }: {
    readonly args: object;
    readonly context: Context | LiveContext;
  }): Promise<LiveStream> => {
    if (!("live" in context)) throw onlyOnStreams();
    const read: Record<string, unknown> = { ...args };
    for (const [name, value] of Object.entries(read)) {
      const Input = inputs[name];
      if (typeof value === "string") read[name] = canonicalIdentifier(value);
      if (!Input || !value) continue;
      read[name] = Object.assign(new Input(), value);
      await validateInput(read[name]);
    }
    const wanted = read as unknown as Arguments;
    return context.live.subscribe(source, wanted, context.viewer, context.lastEventId ?? wanted.after);
  };

const onlyOnStreams = () =>
  new CordonError(
    "BAD_USER_INPUT",
    "A subscription is answered as a stream of events: send it to POST /graphql/stream.",
  );
