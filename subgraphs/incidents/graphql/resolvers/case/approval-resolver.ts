import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import type { Approval as ApprovalRecord } from "../../../domain/records/people/approval.js";
import { Approval, ApprovedInput } from "../../types/people/approval.js";
import { Service } from "../../types/service.js";

/** What an approval is about, for who decides. */
@Resolver(() => Approval)
export class ApprovalResolver {
  @Takes("input")
  @FieldResolver(() => [ApprovedInput], {
    description:
      "What the operation would be called with: the approval is good for just this. The incident is left out, as every operation names it.",
  })
  input(@Root() { input }: ApprovalRecord): readonly ApprovedInput[] {
    return Object.entries(input).flatMap(([name, value]) =>
      name === "incidentId" ? [] : [{ name, value: [value].flat().map(String).join(", ") }],
    );
  }

  @Takes("input")
  @FieldResolver(() => Service, {
    nullable: true,
    description: "The service in which the operation acts; null where it acts on the incident as a whole.",
  })
  service(@Root() { input }: ApprovalRecord): Service | null {
    const { serviceId: id }: { readonly serviceId?: string } = input;
    return id ? { id } : null;
  }
}
