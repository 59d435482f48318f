import { liveStreams as streamsOf } from "../../../platform/test-support/live-streams.js";
import { schema as definition } from "../graphql/schema.js";
import { openIncidentsRoom } from "./incidents-room.js";

/** The incidents subgraph with its streams, for the tests of a file. */
export const liveStreams = (name: string) =>
  streamsOf({ name: "incidents", definition, open: () => openIncidentsRoom(name) });
