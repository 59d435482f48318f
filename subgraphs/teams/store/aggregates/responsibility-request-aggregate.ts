import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import type { Records } from "../../domain/records/records.js";
import type { ResponsibilityRequest } from "../../domain/records/responsibility-request.js";
import { type ResponsibilityRequestFile, requestAt } from "../../domain/responsibility-request-file.js";
import { responsibilityRequestGates } from "../../domain/responsibility-request-gates.js";
import { changedEvent } from "../changed-event.js";
import { mayReadPeople } from "../readers.js";
import { tables } from "../tables.js";
import { allTeams } from "./team-aggregate.js";

/** A request for a responsibility that somebody decides, with the team it is for as that stands now. */
export const responsibilityRequestAggregate: Aggregate<
  { readonly responsibilityRequestId: string },
  ResponsibilityRequestFile,
  Records
> = {
  name: "ResponsibilityRequest",
  async load(transaction, { responsibilityRequestId: id }, { viewer, now }) {
    const lock = { mode: "pessimistic_write" } as const;
    // First the teams, as everybody who changes responsibilities does.
    const teams = await transaction.find(tables.Team, { order: { id: "ASC" }, lock });
    const request = await transaction.findOne(tables.ResponsibilityRequest, { where: { id }, lock });
    const team = teams.find((each) => each.id === request?.teamId);
    if (!request || !team || !mayReadPeople(viewer)) return notFound("ResponsibilityRequest", id);
    return {
      request: requestAt(request, now),
      team,
      teams,
      services: await transaction.findBy(tables.Service, { ownerTeamId: team.id }),
      requester: await transaction.findOneByOrFail(tables.Person, { id: request.requestedById }),
    };
  },
  locks: () => allTeams,
  about: ({ responsibilityRequestId: id }) => ({ type: "ResponsibilityRequest", id }),
  expected: ({ request }) => request,
  serviceIds: ({ services }) => services.map(({ id }) => id),
  holders: ({ requester }) => ({ REQUESTER: [requester] }),
  doneBy: ({ requester }) => ({ requestResponsibility: [requester] }),
  states: ({ request }) => ({ ResponsibilityRequest: request.state }),
  gates: responsibilityRequestGates,
  async save(transaction, { request: { id }, team }, { writes }, { action, now }) {
    await writeRecords(transaction, tables, writes, { kind: "ResponsibilityRequest", id });
    if (writes.some((write) => "update" in write && write.update === "Team")) {
      const changed = await transaction.findOneByOrFail(tables.Team, { id: team.id });
      await appendEvent(transaction, { subject: team.id, time: now, ...changedEvent("Team", changed, action) });
    }
    return transaction.findOneByOrFail(tables.ResponsibilityRequest, { id });
  },
  event: (entity, { action }) => changedEvent("ResponsibilityRequest", entity as ResponsibilityRequest, action),
};
