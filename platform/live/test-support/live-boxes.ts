import type { EntityManager } from "typeorm";
import { appendEvent } from "../../events/outbox/outbox.js";
import type { Viewer } from "../../identity/viewer.js";
import { createLog } from "../../runtime/log.js";
import { person, type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { LiveCursors, type StreamPosition } from "../live-cursors.js";
import type { LiveEvent } from "../live-event.js";
import type { LiveSource, LiveUpdate } from "../live-source.js";
import type { LiveStream } from "../live-stream.js";
import { LiveUpdates } from "../live-updates.js";

const log = createLog("test", "silent");
const boxChanged = "dev.cordon.box.changed";
const boxesChanged = "dev.cordon.boxes.changed";

/**
 * A small subgraph for the tests of a file, whose changes of boxes are told live, and what a test decides about them. There
 * is a new process before each test.
 */
export function liveBoxes(name: string) {
  let boxes: SmallSubgraph;
  let live: LiveUpdates;
  let cursors: LiveCursors;
  /** How many viewers each load was for. */
  const loads: number[] = [];
  const hiddenFrom = new Set<string>();
  /** Things of which nobody confirms just now who may see them. */
  const withheld = new Set<string>();

  beforeAll(async () => {
    boxes = await startSmallSubgraph(name);
    cursors = await LiveCursors.of(boxes.database);
  });
  afterAll(() => boxes.stop());
  beforeEach(async () => {
    loads.length = 0;
    hiddenFrom.clear();
    withheld.clear();
    live = await startReplica();
  });
  afterEach(() => live.stop());

  /** Another process on the same database. */
  async function startReplica(): Promise<LiveUpdates> {
    const replica = new LiveUpdates(boxes.database, boxes.url, log);
    await replica.start();
    return replica;
  }

  const changes: LiveSource<{ readonly only?: string }, string> = {
    event: boxChanged,
    concerns: ({ subject }, { only }) => only === undefined || only === subject,
    load: async (manager, events, viewers) => {
      await manager.query("SELECT 1");
      loads.push(viewers.length);
      const by = new Set(viewers.flatMap(({ subject }, place) => (hiddenFrom.has(subject) ? [] : [place])));
      return new Map(
        events.map((event: LiveEvent) => [
          event,
          withheld.has(event.subject)
            ? { thing: event.subject, by: new Set(), withheldFrom: by }
            : { thing: event.subject, by },
        ]),
      );
    },
  };
  /** An event about several boxes at once. */
  const changesOfSeveral: typeof changes = {
    ...changes,
    event: boxesChanged,
    subjects: ({ data }) => data.ids as readonly string[],
    fits: (box) => !box.startsWith("unfit"),
  };
  const subscribe = (viewer: Viewer = person("ada"), after?: string, only?: string, by = live): Promise<LiveStream> =>
    by.subscribe(changes, only === undefined ? {} : { only }, viewer, after);
  const subscribeToSeveral = (after?: string, only?: string, by = live): Promise<LiveStream> =>
    by.subscribe(changesOfSeveral, only === undefined ? {} : { only }, person("ada"), after);
  const emitSeveral = (ids: readonly string[]) =>
    boxes.database.transaction((transaction) =>
      appendEvent(transaction, {
        type: boxesChanged,
        subject: "shelf",
        time: new Date(),
        data: { operation: "openBoxes", ids },
      }),
    );
  const emit = (manager: EntityManager, subject: string) =>
    appendEvent(manager, { type: boxChanged, subject, time: new Date(), data: { operation: "openBox" } });

  return {
    loads,
    hiddenFrom,
    withheld,
    database: () => boxes.database,
    live: () => live,
    startReplica,
    subscribe,
    subscribeToSeveral,
    emitSeveral,
    emit,
    emitNow: (subject: string) => boxes.database.transaction((transaction) => emit(transaction, subject)),
    positionIn: (cursor = "") => cursors.open(cursor, person("ada").subject, new Date()),
    cursorOf: (place: StreamPosition) => cursors.seal(place, person("ada").subject),
  };
}

/** The next updates of a stream. @throws Error when it ends before there are so many. */
export async function take(stream: LiveStream, count: number): Promise<readonly LiveUpdate<unknown>[]> {
  const taken: LiveUpdate<unknown>[] = [];
  while (taken.length < count) {
    const { value, done } = await stream.next();
    if (done) throw new Error(`The stream was over after ${taken.length}.`);
    taken.push(value);
  }
  return taken;
}

export const things = (updates: readonly LiveUpdate<unknown>[]) => updates.map(({ thing }) => thing);
