import { type GraphQLObjectType, getNamedType, type GraphQLInputObjectType, isObjectType } from "graphql";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { filtersOf, piecesOf, typeOf } from "../../../platform/test-support/whole-documents.js";
import { reactions } from "../reactions/reactions.js";
import { tables } from "../store/tables.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";
import { recordEverything, recordWholeIncident } from "../test-support/varied-records.js";
import { schema as definition } from "./schema.js";

/*
 * Whatever there is of an incident that somebody may not read makes no difference to them: whatever they ask, before and after it came to
 * be or was narrowed, they are answered the same. The requests are made of the schema, so that they ask for whatever there is.
 */

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

let room: IncidentsRoom;
let requests: readonly Request[];

const { sora, erin, mara, ivan } = people;
const viewers = Object.values<Viewer>(people);

/** What nothing has the id of. */
const nothing = "01800000-0000-7000-8000-00000000dead";

beforeAll(async () => {
  room = await openIncidentsRoom("hidden incidents");
  await recordEverything(room);
  requests = await everyRequest();
});
afterAll(() => room.close());
