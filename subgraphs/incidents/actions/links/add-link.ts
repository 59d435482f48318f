import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { HttpsUrlField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { caseLinkKinds } from "../../../response-model/process/case-link-kinds.js";
import { CaseLinkKind } from "../../../response-model/schema/enums.js";
import { newCaseLinkAggregate } from "../../store/aggregates/case-file/new-case-link-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoResponds } from "../tasks/who-responds.js";

@InputType({ description: "Something outside that the response uses." })
export class AddLinkInput extends CaseInput {
  @Field(() => CaseLinkKind, { description: "What it leads to." })
  kind!: CaseLinkKind;

  @HttpsUrlField("Its address: https, without a user name or password in it.")
  url!: string;

  @TextField("What it is called, in one line.", { max: 200, isOneLine: true })
  title!: string;
}

export const addLink = actionsOn(newCaseLinkAggregate)({
  name: "addLink",
  description:
    "Adds a link to something outside that the response uses, such as its bridge, its chat, a ticket or a dashboard, so that whoever comes to the incident finds it. Whoever has a part in the response may. Who may read the incident may read the address: it must hold no secret.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoResponds],
    transitions: [{ machine: "CaseLink", from: [], to: "LISTED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: AddLinkInput,
  decide: ({ input: { kind, url, title }, loaded: { incident }, viewer, now, newIdentifier }) => ({
    summary: `Added a link (${caseLinkKinds[kind].title.toLowerCase()}): ${title}`,
    writes: [
      {
        insert: "CaseLink",
        row: {
          id: newIdentifier(),
          incidentId: incident.id,
          version: 1,
          state: "LISTED",
          kind,
          url,
          title,
          createdById: viewer.personId,
          createdByName: viewer.name,
          createdAt: now,
          removedById: null,
          removedAt: null,
          removalReason: null,
        },
      },
    ],
  }),
});
