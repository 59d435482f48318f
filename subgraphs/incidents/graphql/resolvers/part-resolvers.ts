import { type ClassType, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { ServiceStub } from "../../../access/stubs.js";
import type { IncidentRelation as IncidentRelationRecord } from "../../domain/records/case/incident-relation.js";
import { evidenceById, incidentsById } from "../../store/batch-loads.js";
import { Consultation } from "../types/advice/consultation.js";
import { Recommendation } from "../types/advice/recommendation.js";
import { ServiceNote } from "../types/advice/service-note.js";
import { Incident } from "../types/case/incident.js";
import { IncidentRelation } from "../types/case/incident-relation.js";
import { CaseLink } from "../types/case-file/case-link.js";
import { IncidentRoom } from "../types/case-file/incident-room.js";
import { Note } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { CustomerNotice } from "../types/customers/customer-notice.js";
import { ServiceHealthPost } from "../types/customers/service-health-post.js";
import { Evidence } from "../types/evidence/evidence.js";
import { EvidenceTransfer } from "../types/evidence/evidence-transfer.js";
import { Investigation } from "../types/evidence/investigation.js";
import { NotificationObligation } from "../types/notification/notification-obligation.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { Disposal } from "../types/retention/disposal.js";
import { LegalHold } from "../types/retention/legal-hold.js";
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
function serviceField(
  record: ClassType<object>,
  description = "The service; null while the teams subgraph cannot name it.",
): ClassType<object> {
  @Resolver(() => record)
  class ServiceField {
    @FieldResolver(() => ServiceStub, {
      nullable: true,
      description,
    })
    service(@Root() { serviceId: id }: { readonly serviceId: string | null }): ServiceStub | null {
      return id ? { id } : null;
    }
  }
  return ServiceField;
}

/** The field of a record that leads to a piece of evidence of the same incident. */
function evidenceField(record: ClassType<object>, description: string): ClassType<object> {
  @Resolver(() => record)
  class EvidenceField {
    @FieldResolver(() => Evidence, { nullable: true, description })
    evidence(@Root() { evidenceId }: { readonly evidenceId: string | null }, @Ctx() context: Context) {
      return evidenceId ? load(context, evidenceById, evidenceId) : null;
    }
  }
  return EvidenceField;
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
  ...[RecoveryPlan, PlanStep, Guidance, Recommendation, ServiceNote].flatMap((part) => [
    incidentField(part),
    serviceField(part),
  ]),
  ...[Task, Consultation, Note, CaseLink, ThreatActor, IncidentRoom, CustomerNotice, ServiceHealthPost].map(
    incidentField,
  ),
  ...[NotificationObligation, Investigation, Evidence, EvidenceTransfer, LegalHold, Disposal].map(incidentField),
  serviceField(Evidence, "The affected service that it comes from; null where it comes from none."),
  evidenceField(EvidenceTransfer, "The evidence that is offered."),
  evidenceField(LegalHold, "The evidence that it covers; null for the whole incident and all its evidence."),
  evidenceField(Disposal, "The evidence that it is of; null for the archive of the incident."),
  RelatedIncidents,
] as const;
