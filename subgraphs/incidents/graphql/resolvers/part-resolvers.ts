import { type ClassType, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { ServiceStub } from "../../../access/stubs.js";
import type { IncidentRelation as IncidentRelationRecord } from "../../domain/records/case/incident-relation.js";
import { incidentsById } from "../../store/batch-loads.js";
import { Incident } from "../types/case/incident.js";
import { IncidentRelation } from "../types/case/incident-relation.js";
import { CaseLink } from "../types/case-file/case-link.js";
import { IncidentRoom } from "../types/case-file/incident-room.js";
import { Note } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { NotificationObligation } from "../types/notification/notification.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { Task } from "../types/tasks/task.js";

interface Part {
  readonly incidentId: string;
}

/** The field of a record that leads back to its incident. */
function incidentField(record: ClassType<object>): ClassType<object> {
  @Resolver(() => record)
  class IncidentField {
    @FieldResolver(() => Incident, { nullable: true, description: "The incident." })
    incident(@Root() { incidentId }: Part, @Ctx() context: Context) {
      return load(context, incidentsById, incidentId);
    }
  }
  return IncidentField;
}

/** The field of a record that says which service it is for. */
function serviceField(record: ClassType<object>): ClassType<object> {
  @Resolver(() => record)
  class ServiceField {
    @FieldResolver(() => ServiceStub, {
      nullable: true,
      description: "The service; null while the teams subgraph cannot name it.",
    })
    service(@Root() { serviceId: id }: { readonly serviceId: string }): ServiceStub {
      return { id };
    }
  }
  return ServiceField;
}

@Resolver(() => IncidentRelation)
class RelatedIncidents {
  @FieldResolver(() => Incident, { nullable: true, description: "The other incident; null when you may not see it." })
  other(@Root() { otherIncidentId }: IncidentRelationRecord, @Ctx() context: Context) {
    return load(context, incidentsById, otherIncidentId);
  }

  @FieldResolver(() => Incident, {
    nullable: true,
    description: "The incident it is recorded with; null when you may not see it.",
  })
  incident(@Root() { incidentId }: IncidentRelationRecord, @Ctx() context: Context) {
    return load(context, incidentsById, incidentId);
  }
}

/** Where the parts of an incident lead. */
export const partResolvers = [
  ...[RecoveryPlan, PlanStep, Guidance].flatMap((part) => [incidentField(part), serviceField(part)]),
  incidentField(NotificationObligation),
  ...[Task, Note, CaseLink, ThreatActor, IncidentRoom].map(incidentField),
  RelatedIncidents,
] as const;
