import { type ClassType, createUnionType, ObjectType, registerEnumType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import type { WorkKind as Kind } from "../../store/work.js";
import { Alert } from "./alert.js";
import { Approval } from "./approval.js";
import { Assignment } from "./assignment.js";
import { Guidance } from "./guidance.js";
import { Incident } from "./incident.js";
import { RecoveryPlan } from "./recovery-plan.js";
import { ServiceResponse } from "./service-response.js";

const kinds = {
  ROLE_OFFER: {
    type: Assignment,
    description: "A role is offered to you: accept or decline it before the offer ends.",
  },
  APPROVAL: { type: Approval, description: "An approval is asked of you: grant or refuse it before the request ends." },
  SEVERITY_ASSESSMENT: {
    type: ServiceResponse,
    description:
      "Nobody of a team of yours has assessed how bad it is for your service, or security did in their place.",
  },
  RECOVERY_PLAN: {
    type: RecoveryPlan,
    description:
      "The other side proposes how your service, or a service in an incident you lead, recovers: agree to it.",
  },
  GUIDANCE: {
    type: Guidance,
    description: "Guidance for your service waits: acknowledge it, or refuse it with a reason.",
  },
  ALERT: {
    type: Alert,
    description: "An alert on a service of yours that is neither linked to an incident nor closed.",
  },
  SERVICE_RESPONSE: {
    type: ServiceResponse,
    description: "A service of yours is affected, and its response is neither validated nor released.",
  },
  INCIDENT: { type: Incident, description: "An open incident that you lead." },
} as const satisfies Record<Kind, { readonly type: object; readonly description: string }>;

export const WorkKind = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind])) as {
  readonly [Code in Kind]: Code;
};
registerEnumType(WorkKind, {
  name: "WorkKind",
  description: "What waits for somebody.",
  valuesConfig: Object.fromEntries(Object.entries(kinds).map(([kind, { description }]) => [kind, { description }])),
});

export const WorkSubject = createUnionType({
  name: "WorkSubject",
  description: "What work is on: its operations say what you can do.",
  types: () => [Assignment, Approval, ServiceResponse, RecoveryPlan, Guidance, Alert, Incident] as const,
  resolveType: (subject: object) => kinds[(subject as { readonly workKind: Kind }).workKind].type.name,
});

@ObjectType({ description: "Something that waits for you." })
export class WorkItem {
  @Field(() => WorkKind, { description: "What waits." })
  kind!: Kind;

  @Field(() => Date, { description: "Since when it waits." })
  since!: Date;

  @Field(() => Date, { nullable: true, description: "Until when it can wait; null where no time is set." })
  dueAt!: Date | null;

  @Field(() => WorkSubject as unknown as ClassType<object>, { description: "What it is on." })
  subject!: object;
}
