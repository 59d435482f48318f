import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { ServiceStub } from "../../../access/stubs.js";
import type { Approval as ApprovalRecord } from "../../domain/records/people/approval.js";
import { assignmentsOfIncidents, incidentsById } from "../../store/batch-loads.js";
import { Incident } from "../types/case/incident.js";
import { Approval, ApprovedInput } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";

/** What an approval is about, for who decides. */
@Resolver(() => Approval)
export class ApprovalResolver {
  @FieldResolver(() => [ApprovedInput], {
    description:
      "What the operation would be called with: the approval is good for just this. The incident is left out, as every operation names it.",
  })
  input(@Root() { input }: ApprovalRecord): readonly ApprovedInput[] {
    return Object.entries(input).flatMap(([name, value]) =>
      name === "incidentId" ? [] : [{ name, value: [value].flat().map(String).join(", ") }],
    );
  }

  @FieldResolver(() => ServiceStub, {
    nullable: true,
    description: "The service in which the operation acts; null where it acts on the incident as a whole.",
  })
  service(@Root() { input }: ApprovalRecord): ServiceStub | null {
    const { serviceId: id }: { readonly serviceId?: string } = input;
    return id ? { id } : null;
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: "The role whose holder is to be replaced; null for any other operation.",
  })
  async assignment(@Root() { incidentId, input }: ApprovalRecord, @Ctx() context: Context) {
    const { assignmentId }: { readonly assignmentId?: string } = input;
    const assignments = assignmentId ? await load(context, assignmentsOfIncidents, incidentId) : undefined;
    return assignments?.find(({ id }) => id === assignmentId) ?? null;
  }

  @FieldResolver(() => Incident, { nullable: true, description: "The incident." })
  incident(@Root() { incidentId }: ApprovalRecord, @Ctx() context: Context) {
    return load(context, incidentsById, incidentId);
  }
}
