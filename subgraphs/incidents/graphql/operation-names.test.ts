import { randomUUID } from "node:crypto";
import { tables } from "../store/tables.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, requestApproval } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("operation names");
});
afterAll(() => room.close());

const { sora, mina } = people;

interface Answer {
  readonly incident: {
    readonly approvals: { readonly nodes: readonly object[] };
    readonly timeline: { readonly nodes: readonly { readonly operation: string; readonly text: string }[] };
  };
}

const query = `query ($id: ID!) { incident(id: $id) {
  approvals { nodes { operation state } } timeline { nodes { operation text } }
} }`;

test("What an operation did that was removed since is read like all else, under no name", async () => {
  const id = await incidentAt(room, "STAFFED");
  await requestApproval(room, sora, "withdrawIncident", { incidentId: id });
  const before = (await ask<Answer>(room, mina, query, { id })).data?.incident.timeline.nodes ?? [];
  expect(before[0]?.operation).toBe("ESCALATE_ALERT");
  const { manager } = room.database;
  await manager.update(tables.Approval, { incidentId: id }, { operation: "cancelIncident" });
  const entry = await manager.findOneByOrFail(tables.TimelineEntry, { incidentId: id, sequence: 1 });
  const added = { id: randomUUID(), sequence: before.length + 1, operation: "raiseAlert", text: "Raised it." };
  await manager.insert(tables.TimelineEntry, { ...entry, ...added });
  const { data, errors } = await ask<Answer>(room, mina, query, { id });
  expect(errors).toBeUndefined();
  expect(data?.incident.approvals.nodes).toEqual([{ operation: "UNKNOWN", state: "REQUESTED" }]);
  expect(data?.incident.timeline.nodes).toEqual([...before, { operation: "UNKNOWN", text: "Raised it." }]);
});
